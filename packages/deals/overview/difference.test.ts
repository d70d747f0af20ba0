import { wilsonInterval } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { differenceOf, sayReach, sureSign } from './difference.ts'

const rate = (won: number, deals: number) => ({
  value: won / deals,
  interval: wilsonInterval(won, deals),
})

test('of two rates it is Newcombe’s interval (1998, table II, method 10)', () => {
  const { value, interval } = differenceOf(rate(56, 70), rate(48, 80))
  expect(value).toBeCloseTo(0.2, 12)
  expect(interval[0]).toBeCloseTo(0.0524, 4)
  expect(interval[1]).toBeCloseTo(0.3339, 4)
})

test('a sign is sure only where the interval leaves 0 out', () => {
  const of = (low: number, high: number) => ({
    value: (low + high) / 2,
    interval: [low, high] as const,
  })
  expect(sureSign(of(1, 5))).toBe(1)
  expect(sureSign(of(-5, -1))).toBe(-1)
  expect(sureSign(of(-1, 5))).toBe(0)
  expect(sureSign(of(0, 0))).toBe(0)
  expect(sayReach(of(31, 49))).toBe('31–49')
  expect(sayReach(of(-49, -31))).toBe('31–49')
  expect(sayReach(of(0.3, 5.6))).toBe('0.3–6')
  expect(sayReach(of(1.9, 2.1))).toBe('2')
})
