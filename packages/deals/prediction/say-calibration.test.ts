import { expect, test } from 'vitest'
import { at } from '../opportunity/testing/told.ts'
import { calibrationOf } from './calibration-of.ts'
import { calibrationPage } from './calibration-page.ts'
import type { Fate } from './fate.ts'
import type { Prediction } from './prediction.ts'
import { predictionAsTold } from './say-predictions.ts'
import { calibrationSchema } from './schemas.ts'
import type { ScoreTold } from './team-calibration.ts'
import { ended, said } from './testing/said.ts'

function pageOf(
  predictions: readonly Prediction[],
  fateOf: (deal: number) => Fate,
  team: ScoreTold | null = null,
) {
  const calibration = calibrationOf(predictions, fateOf, () => 0.25)
  const reasonOf = () => 'Price'
  return calibrationSchema.parse(
    calibrationPage({ calibration, predictions, fateOf, reasonOf, team, day: at('2026-06-30') }),
  )
}

const said12 = Array.from({ length: 12 }, (_, i) => said(i, '2026-01-05', 60))

test('few that are resolved are too early to tell', () => {
  const page = pageOf(said12, (deal) => (deal < 3 ? ended('2026-03-01') : { is: 'open' }))
  expect(page.answer).toBe('Too early to tell: 3 of your 12 predictions are resolved.')
  expect(page.scores).toBeNull()
  expect(page.predictions.text).toBe('9 predictions wait for their deals to end.')
  expect(page.deals).toHaveLength(3)
  expect(pageOf([], () => ended('2026-03-01')).answer).toMatch(/^You have predicted nothing yet/)
  expect(pageOf(said12.slice(0, 1), () => ({ is: 'open' })).answer).toBe(
    'Too early to tell: your one prediction is not resolved yet.',
  )
})

test('what came is told beside what was said, with its doubt', () => {
  const lost = pageOf(said12, () => ended('2026-03-01'))
  expect(lost.answer).toBe(
    'You expected more than came: 60 % on average, and 0 of 12 deals were won.',
  )
  expect(lost.scores?.gut.text).toBe(
    'Made of 0.36 from saying too much or too little, less 0.00 from telling deals apart, and 0.00 from how evenly deals end.',
  )
  const half = pageOf(said12, (deal) => ended('2026-03-01', deal % 2 ? 'won' : 'lost'))
  expect(half.answer).toBe(
    'What you said fits what came so far: 60 % on average, and 6 of 12 deals were won.',
  )
  expect(half.scores?.base?.text).toMatch(/the difference to yours is not enough to tell\.$/)
  expect(half.scores?.changing).toMatch(/is not enough to tell\.$/)
  expect(half.scores?.months.text).toBe(
    'In the middle, the 12 deals ended in the month that you said first; half of them between the same month and the same month.',
  )
})

test('a deal: what was said beside what came', () => {
  const both = [
    said(1, '2026-01-05', 60, { likeliest: 'They stay with what they have' }),
    said(1, '2026-02-05', 20),
  ]
  const [deal] = pageOf(both, () => ended('2026-05-02', 'noDecision')).deals
  expect(deal?.difference).toEqual({
    text: 'You said 60 % first and 20 % last. It was closed without a decision on 2 May 2026, 2 months later than you said first.',
    how: 'noDecision',
    on: '2026-05-02',
    first: 60,
    last: 20,
    monthsLater: 2,
    likeliest: 'They stay with what they have',
    reason: 'Price',
  })
  const [won] = pageOf(both, () => ended('2026-03-02', 'won')).deals
  expect(won?.difference).toMatchObject({ likeliest: null, reason: null })
  expect(predictionAsTold(said(1, '2026-05-02', 0), ended('2026-05-02')).text).toBe(
    '0 % to win, March 2026, in Talk. Said when the end could be known; it counts nowhere.',
  )
})

test('few deals are drawn towards what the team was told, and that is said', () => {
  const fateOf = () => ended('2026-03-01')
  const page = pageOf(said12.slice(0, 5), fateOf, { from: 0.1, to: 0.2 })
  expect(page.drawn?.score).toBeCloseTo((5 * 0.36 + 10 * 0.15) / 15, 12)
  expect(page.drawn?.text).toBe(
    'Few deals say little of the next ones. Your 5 deals, taken together with 10 that score as your team was last told (between 0.1 and 0.2), make 0.22.',
  )
  expect(pageOf(said12, fateOf).drawn).toBeNull()
  const many = Array.from({ length: 30 }, (_, i) => said(i, '2026-01-05', 60))
  expect(pageOf(many, fateOf, { from: 0, to: 0.1 }).drawn).toBeNull()
})

test('one line says nothing of the person and raises no voice', () => {
  const texts = JSON.stringify(pageOf(said12, () => ended('2026-03-01')))
  expect(texts).not.toMatch(/!|overdue|at risk|poor|should have|failed|wrong|bad/i)
})
