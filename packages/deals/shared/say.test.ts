import { expect, test } from 'vitest'
import { sayCount, sayDays, sayNumber, sayRate, sayRates } from './say.ts'

test('numbers and counts as people read them', () => {
  expect(sayNumber(1_234_567)).toBe('1,234,567')
  expect(sayNumber(-1_234)).toBe('-1,234')
  expect(sayCount(1, 'deal', 'deals')).toBe('1 deal')
  expect(sayDays(1_204)).toBe('1,204 days')
})

test('rates and their intervals', () => {
  expect(sayRate(0.2449)).toBe('24 %')
  expect(sayRate(0.004)).toBe('0.4 %')
  expect(sayRates([0.22, 0.27])).toBe('22–27 %')
  expect(sayRates([0.241, 0.243])).toBe('24 %')
  expect(sayRates([0, 0.004])).toBe('under 1 %')
})
