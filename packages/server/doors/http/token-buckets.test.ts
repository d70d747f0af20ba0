import { describe, expect, test } from 'vitest'
import { networkOf } from './network-of.ts'
import { TokenBuckets } from './token-buckets.ts'

/** Buckets of five, one again every two seconds, and a clock that is set by hand. */
function buckets(room?: number) {
  const clock = { now: 1_000_000 }
  return { clock, five: new TokenBuckets({ most: 5, perMinute: 30 }, () => clock.now, room) }
}
const times = (n: number, act: () => { granted: boolean }) =>
  Array.from({ length: n }, act).filter(({ granted }) => granted).length

describe('a bucket', () => {
  test('gives so much at once, then says how long to wait, and is full again after its window', () => {
    const { clock, five } = buckets()
    expect(times(9, () => five.take('a'))).toBe(5)
    expect(five.take('a')).toEqual({ granted: false, left: 0, wait: 2, untilFull: 10 })
    clock.now += 1_999
    expect(five.take('a').granted).toBe(false)
    clock.now += 1
    expect(five.take('a').granted).toBe(true)
    clock.now += 60_000
    expect(times(9, () => five.take('a'))).toBe(5)
  })

  test('is one key’s own', () => {
    const { five } = buckets()
    times(9, () => five.take('a'))
    expect(five.take('b')).toMatchObject({ granted: true, left: 4 })
  })

  test('takes nothing away when the clock is set back', () => {
    const { clock, five } = buckets()
    times(5, () => five.take('a'))
    clock.now -= 3_600_000
    expect(five.take('a').granted).toBe(false)
    clock.now += 2_000
    expect(five.take('a').granted).toBe(true)
  })

  test('is given back what need not have been taken, and never more than it holds', () => {
    const { five } = buckets()
    five.take('a')
    for (let i = 0; i < 10; i++) five.giveBack('a')
    expect(times(9, () => five.take('a'))).toBe(5)
  })
})

test('there is room for so many keys; the one that was not asked for longest goes', () => {
  const { five } = buckets(100)
  times(5, () => five.take('kept'))
  for (let i = 0; i < 10_000; i++) {
    five.take(`other ${i}`)
    if (i % 50 === 0) five.take('kept')
  }
  expect(five.size).toBe(100)
  expect(five.take('kept').granted).toBe(false)
})

test('of IPv6 one customer is the first 64 bits, however it is written', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:DB8:1:2::99')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(networkOf('unknown')).toBe('unknown')
})
