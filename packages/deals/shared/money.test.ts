import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MoneyTally, majorOf } from './money.ts'

test('a sum is exact to the cent, also beyond 2^53', () => {
  const tally = new MoneyTally(['USD', 'JPY'])
  for (let i = 0; i < 20; i++) tally.add(999_999_999_999_999, 0)
  tally.add(1, 0)
  expect(tally.minorOf(0)).toBe(19_999_999_999_999_981n)
  tally.add(500, 1)
  expect(tally.sum(0).amount).toBeNull()
  expect(tally.sum(0).amounts.JPY).toBe(500)
})

test('parts add up to the whole, in any order', () => {
  const minor = fc.integer({ min: -(10 ** 15), max: 10 ** 15 })
  fc.assert(
    fc.property(fc.array(fc.tuple(minor, fc.integer({ min: -1, max: 1 }))), (amounts) => {
      const whole = new MoneyTally(['USD', 'EUR'])
      const parts = [new MoneyTally(['USD', 'EUR']), new MoneyTally(['USD', 'EUR'])]
      amounts.forEach(([amount, currency], i) => {
        whole.add(amount, currency)
        parts[i % 2]?.add(amount, currency)
      })
      const sum = new MoneyTally(['USD', 'EUR'])
      for (const part of parts) sum.addAll(part)
      for (const currency of [-1, 0, 1]) expect(sum.minorOf(currency)).toBe(whole.minorOf(currency))
    }),
  )
})

test('one currency has an amount, none at all is 0 of the usual one, no currency is XXX', () => {
  expect(new MoneyTally(['USD']).sum(0)).toEqual({ amount: 0, amounts: { USD: 0 } })
  const tally = new MoneyTally(['USD'])
  tally.add(Number.NaN, 0)
  tally.add(12_345, -1)
  expect(tally.sum(0)).toEqual({ amount: 123.45, amounts: { XXX: 123.45 } })
})

test('minor units follow the currency', () => {
  expect(majorOf(12_345, 'USD')).toBe(123.45)
  expect(majorOf(12_345, 'JPY')).toBe(12_345)
  expect(majorOf(12_345n, 'KWD')).toBe(12.345)
})
