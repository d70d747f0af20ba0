import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TeamRow, teamTellings } from './team-calibration.ts'
import { teamCalibrationPage } from './team-calibration-page.ts'

let next = 0
const row = (author: string, month: string, more: Partial<TeamRow> = {}): TeamRow => ({
  author,
  month,
  opportunity: next++,
  chance: 0.5,
  base: 0.3,
  won: false,
  ...more,
})
const MONTHS = ['2026-01', '2026-02', '2026-03']

test('months are joined until five deals of three people stand behind them', () => {
  const rows = [...'aabb'].map((author) => row(author, '2026-01'))
  expect(teamTellings(rows, MONTHS)).toEqual([])
  const [telling, ...more] = teamTellings([...rows, row('c', '2026-02')], MONTHS)
  expect(more).toEqual([])
  expect(telling?.told).toEqual({
    months: ['2026-01', '2026-02'],
    deals: 5,
    said: { from: 5, to: 10 },
    won: { from: 0, to: 4 },
    score: { from: 0.2, to: 0.3 },
    base: { from: 0, to: 0.1 },
  })
  expect(telling?.counted).toHaveLength(5)
})

test('what came in late counts in the first month that is not told of yet', () => {
  const rows = [...'abcab'].map((author) => row(author, '2025-11'))
  expect(teamTellings(rows, MONTHS).map(({ told }) => told.months)).toEqual([
    ['2026-01', '2026-01'],
  ])
})

const anyRow = fc
  .tuple(
    fc.constantFrom(...'abcd'),
    fc.constantFrom(...MONTHS),
    fc.integer({ min: 0, max: 100 }),
    fc.boolean(),
  )
  .map(([author, month, chance, won]) => row(author, month, { chance: chance / 100, won }))

test('no deal is told of twice, no telling is of too few, no range is narrower than three counts', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const tellings = teamTellings(rows, MONTHS)
      const counted = tellings.flatMap((telling) => telling.counted)
      expect(new Set(counted).size).toBe(counted.length)
      for (const { told, counted } of tellings) {
        const own = rows.filter(({ opportunity }) => counted.includes(opportunity))
        expect(own.length).toBeGreaterThanOrEqual(5)
        expect(new Set(own.map(({ author }) => author)).size).toBeGreaterThanOrEqual(3)
        expect(told.deals).toBeLessThanOrEqual(own.length)
        for (const { from, to } of [told.said, told.won])
          expect(((to - from + 1) / 10) * own.length).toBeGreaterThanOrEqual(2)
        expect(told.score.to - told.score.from).toBeGreaterThan(0.09)
      }
    }),
  )
})

test('the words of it name nobody, and no number of single deals', () => {
  const rows = [...'abcab'].map((author) => row(author, '2026-01'))
  const told = teamTellings(rows, MONTHS).map((telling) => telling.told)
  const page = teamCalibrationPage([{ name: 'North', told }])
  expect(page.answer).toBe(
    'January 2026: of 5 resolved deals or more, at least 5 in 10 were expected to be won, and at most 4 in 10 were. The score is between 0.2 and 0.3, where saying how often deals had been won before scores under 0.1.',
  )
  expect(teamCalibrationPage([{ name: 'North', told: [] }]).answer).toMatch(/^Not enough to tell/)
  expect(teamCalibrationPage([]).answer).toMatch(/^Predictions are told to the team that made them/)
})
