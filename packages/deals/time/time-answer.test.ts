import { expect, test } from 'vitest'
import { timeAnswer } from './time-answer.ts'

const taken = (mean: number, low: number, high: number, deals = 100) => ({
  mean,
  interval: [low, high] as const,
  deals,
})
const none = { mean: null, interval: null, deals: 0 }

test.each([
  [
    taken(145, 140, 150),
    taken(111, 105, 117),
    'Losing takes longer than winning: 145 days against 111 days on average.',
  ],
  [
    taken(60.7, 60, 62),
    taken(1136.2, 1130, 1142),
    'Losing is quicker than winning: 61 days against 1,136 days on average.',
  ],
  [
    taken(112, 100, 124),
    taken(111, 105, 117),
    'Losing takes 112 days against 111 days for winning; not enough to tell them apart.',
  ],
  [
    taken(0.3, 0.2, 0.4),
    taken(1, 0.8, 1.2),
    'Losing is quicker than winning: less than a day against 1 day on average.',
  ],
  [taken(48, 40, 56), none, 'Losing takes 48 days; no deal was won yet.'],
  [none, taken(48, 40, 56), 'Winning takes 48 days; no deal was called lost yet.'],
  [
    taken(90, 10, 200, 9),
    taken(48, 40, 56, 10),
    'Winning takes 48 days; only 9 deals were called lost, not enough to say how long that takes.',
  ],
  [
    taken(48, 40, 56),
    { mean: 20, interval: null, deals: 1 },
    'Losing takes 48 days; only 1 deal was won, not enough to say how long that takes.',
  ],
  [
    taken(90, 10, 200, 9),
    taken(48, 40, 56, 9),
    'Not enough deals have ended to say how long winning and losing take.',
  ],
] as const)('%j %j: %s', (lost, won, said) => expect(timeAnswer(lost, won)).toBe(said))

test('where days are not recorded, that is said, and not that few deals ended', () => {
  expect(timeAnswer(none, none, true)).toBe(
    'How long winning and losing take cannot be told: the days on which deals began or ended are not recorded.',
  )
})
