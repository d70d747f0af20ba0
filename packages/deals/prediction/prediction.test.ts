import { describe, expect, test } from 'vitest'
import { at, past, truthOf } from '../opportunity/testing/told.ts'
import { knownWinRate } from './known-win-rate.ts'
import { monthsBetween, predictionAsked } from './prediction.ts'

describe('what is asked', () => {
  const asked = (more: object) =>
    predictionAsked.safeParse({ chance: 60, month: '2026-09', ...more })

  test('a whole chance, a month, one line or none', () => {
    expect(asked({}).data).toEqual({ chance: 60, month: '2026-09', likeliest: '' })
    expect(asked({ likeliest: ' two\nlines\u2028here\t' }).data?.likeliest).toBe('two lines here')
    expect(asked({ likeliest: 'مرحبا 👋 你好' }).data?.likeliest).toBe('مرحبا 👋 你好')
  })

  test.each([
    { chance: 60.5 },
    { chance: -1 },
    { chance: 101 },
    { chance: '60' },
    { month: '2026-13' },
    { month: '2026-9' },
    { month: '0000-01' },
    { likeliest: 'x'.repeat(10_001) },
  ])('what is none is declined: %#', (more) => {
    expect(asked(more).success).toBe(false)
  })
})

test('months from one to another', () => {
  expect(monthsBetween('2025-11', '2026-02')).toBe(3)
  expect(monthsBetween('2026-02', '2025-11')).toBe(-3)
})

test('the win rate that one could know on a day is that of deals closed before it', () => {
  // All won on 10 February 2024, all lost on 11 March 2024.
  const truth = truthOf([...past('Won', 30, 40), ...past('Lost', 30, 70)], '2026-06-30')
  const rateOn = knownWinRate(truth.cohort)
  expect(rateOn(at('2024-02-10'))).toBeNull()
  expect(rateOn(at('2024-02-11'))).toBe(1)
  expect(rateOn(at('2024-03-11'))).toBe(1)
  expect(rateOn(at('2024-03-12'))).toBe(0.5)
  // A year later only the losses lie in the year before; then nothing does, and all before counts.
  expect(rateOn(at('2025-02-20'))).toBe(0)
  expect(rateOn(at('2026-01-01'))).toBe(0.5)
})
