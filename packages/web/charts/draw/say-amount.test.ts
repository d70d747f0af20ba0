import { expect, test } from 'vitest'
import { sayAmount, sayAmounts } from './say-amount.ts'

test('an amount is said in the unit that fits it', () => {
  expect([0, 120, 184_000, 999_499].map(sayAmount)).toEqual(['0', '120', '184,000', '999,499'])
  expect([999_500, 22_400_000, 1.2e9, -3.4e6].map(sayAmount)).toEqual([
    '1.0 M',
    '22.4 M',
    '1.2 B',
    '−3.4 M',
  ])
  expect(sayAmount(4e15)).toBe('4,000,000 B')
})

test('an interval says its unit only where it is another', () => {
  expect(sayAmounts([3.4e6, 4.9e6], 4.1e6)).toBe('3.4–4.9')
  expect(sayAmounts([900, 4200], 2550)).toBe('900–4,200')
  expect(sayAmounts([900_000, 1.1e6], 990_000)).toBe('900,000–1.1 M')
})
