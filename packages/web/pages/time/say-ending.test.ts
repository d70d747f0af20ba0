import type { EndingTime } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { sayDaysBetween, sayEnding, WAYS } from './say-ending.ts'

const ending: EndingTime = {
  median: 57,
  medianInterval: [56, 59],
  mean: 63.4,
  interval: [62.3, 64.4],
  share: 0.427,
  deals: 4213,
  curve: [],
}
const [won, lost, noDecision] = WAYS
const say = (given: Partial<EndingTime>, way = lost) =>
  way && sayEnding({ ...ending, ...given }, way, 900)

test('wins come first, and what ended in nothing last', () => {
  expect(WAYS.map(({ key }) => key)).toEqual(['won', 'lost', 'noDecision'])
})

test('the mean in words, with its interval and what it rests on', () => {
  expect(say({}, won)).toBe(
    'Half of 4,213 wins came by then; 63 days on average (62–64). Of all deals 43 % are won within 900 days.',
  )
  expect(say({}, noDecision)).toContain('Of all deals 43 % end with no decision within 900 days.')
})

test('too few are said, not computed', () => {
  expect(say({ deals: 9 })).toBe('Only 9 losses: not enough to tell.')
  expect(say({ deals: 1 }, noDecision)).toBe(
    'Only 1 deal ended with no decision: not enough to tell.',
  )
  expect(say({ deals: 0, median: null }, won)).toBe('No deal was won yet.')
})

test('intervals of days', () => {
  expect(sayDaysBetween([56, 59])).toBe('56–59')
  expect(sayDaysBetween([1203.6, 1300])).toBe('1,204–1,300')
  expect(sayDaysBetween([2.6, 3.4])).toBe('2.6–3.4')
  expect(sayDaysBetween([57, 57])).toBe('57')
})
