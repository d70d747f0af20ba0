import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STANDING_OPEN } from '../../cohort/cohort.ts'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { type ChangeRecord, historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { dayOfIso, NO_DAY } from '../../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../../testing/simulate-company.ts'
import { storyOf } from '../story.ts'
import { thrown } from '../thrown.ts'
import { FEATURES, type Feature, featureIndex } from './features.ts'
import type { Landmarks } from './landmarks.ts'
import { landmarksOf } from './landmarks-of.ts'
import { shiftedAfter } from './testing/shifted-after.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function seen(record: Partial<OpportunityRecord>, day: string, others: OpportunityRecord[] = []) {
  const history = historyOf([{ id: 'A', createdOn: '2025-01-01', ...record }, ...others], {
    stages: SIMULATED_STAGES,
    reportedUntil: '2025-12-31',
  })
  const marks = landmarksOf(history, [at(day)])
  return marks.index[0] === 0 && marks.size > 0 ? told(marks, 0) : undefined
}

function told(marks: Landmarks, row: number) {
  const values = FEATURES.map((name, c) => [name, marks.columns[c]?.[row]] as const)
  return Object.fromEntries(values) as Record<Feature, number>
}

const moved: ChangeRecord[] = [
  { on: '2025-01-20', field: 'stage', before: 'Qualify', after: 'Fit' },
  { on: '2025-02-01', field: 'closeDate', before: '2025-04-01', after: '2025-05-01' },
  { on: '2025-02-10', field: 'closeDate', before: '2025-05-01', after: '2026-05-01' },
  { on: '2025-03-01', field: 'amount', before: 1000, after: 500 },
  { on: '2025-03-10', field: 'stage', before: 'Fit', after: 'Qualify' },
  { on: '2025-04-01', field: 'closeDate', before: '2026-05-01', after: '2026-04-01' },
]

test('a row tells what was knowable at the end of its day', () => {
  expect(seen({ changes: moved }, '2025-02-28')).toMatchObject({
    age: 58,
    daysInStage: 39,
    stageRank: 1,
    stageMoves: 1,
    regressions: 0,
    pushes: 2,
    longestPush: 365,
    lastPush: 365,
    daysSincePush: 18,
    slip: 395,
    closeIn: 427,
    unchanged: 18,
    // Changes of the amount are not known of before the first one, nor contacts ever.
    amount: Number.NaN,
    idle: Number.NaN,
  })
  expect(seen({ changes: moved }, '2025-04-30')).toMatchObject({
    stageRank: 0,
    furthestRank: 1,
    regressions: 1,
    pushes: 2,
    slip: 365,
    lastPush: 365,
    amountChange: expect.closeTo(Math.log(0.5)),
  })
})

test('moving on to a later stage puts the pushes before it behind', () => {
  const advanced = [...moved, { on: '2025-04-02', field: 'stage', after: 'Fit' } as const]
  const row = seen({ changes: advanced }, '2025-04-30')
  expect(row).toMatchObject({ pushes: 2, pushesSinceStep: 0, slipSinceStep: 0 })
})

test('closing overwrites the close date: no push, also where it is written the day before', () => {
  const closing = (on: string, written: string): ChangeRecord[] => [
    { on: written, field: 'closeDate', before: '2025-04-01', after: on },
    { on, field: 'stage', before: 'Fit', after: 'Lost' },
    { on: '2025-08-01', field: 'stage', before: 'Lost', after: 'Fit' },
  ]
  for (const written of ['2025-07-10', '2025-07-09']) {
    expect(seen({ changes: closing('2025-07-10', written) }, '2025-07-10')).toBeUndefined()
    const row = seen({ changes: closing('2025-07-10', written) }, '2025-09-01')
    expect(row).toMatchObject({ pushes: 0, slip: 0, reopenings: 1 })
  }
  // On the day before the closing nobody knows of it: then the date was moved.
  const before = seen({ changes: closing('2025-07-10', '2025-07-09') }, '2025-07-09')
  expect(before).toMatchObject({ pushes: 1, slip: 100 })
})

test('what a buyer’s date covers counts for nothing, and clocks start anew on it', () => {
  const dated: ChangeRecord[] = [
    ...moved.slice(0, 3),
    { on: '2025-02-20', field: 'buyerDate', before: null, after: '2025-08-01' },
  ]
  const now = seen({ changes: dated }, '2025-06-01')
  expect(now).toMatchObject({ pushes: 0, slip: 0, age: 0, daysInStage: 0, buyerDateIn: 61 })
  expect(seen({ changes: dated }, '2025-08-11')).toMatchObject({ pushes: 0, age: 10 })
})

test('with two dates and nothing else, the age is all that is known', () => {
  const row = seen({ stage: 'Won', closedOn: '2025-05-01', amount: 100 }, '2025-03-02')
  expect(row?.age).toBe(60)
  const known = FEATURES.filter((name) => !Number.isNaN(row?.[name] ?? Number.NaN))
  expect(known).toEqual(['age'])
})

test('contacts count from the first one that anyone recorded', () => {
  const contacted = (day: string): OpportunityRecord => ({
    id: 'B',
    createdOn: '2025-01-01',
    activities: [{ on: day, direction: 'buyer' }],
  })
  expect(seen({}, '2025-03-01', [contacted('2025-02-01')])?.idle).toBe(28)
  expect(seen({}, '2025-03-01', [contacted('2025-03-02')])?.idle).toBeNaN()
  const own = seen({ activities: [{ on: '2025-02-20', direction: 'us' }] }, '2025-03-01')
  expect(own).toMatchObject({
    idle: 9,
    contacts: 1,
    buyerContacts: Number.NaN,
    buyerIdle: Number.NaN,
  })
})

test('the rows of a day are the open deals of its cohort, with its pushes', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 100, max: 1_200 }), (seed, after) => {
      const { history, lastDay } = simulateCompany({ seed, deals: 60 })
      const day = lastDay - 1_200 + after
      const cohort = cohortAsOf(history, day)
      const open = Array.from(cohort.index).filter((_, r) => cohort.standing[r] === STANDING_OPEN)
      const marks = landmarksOf(history, [day - 31, day])
      const rows = Array.from(marks.day.keys()).filter((row) => marks.day[row] === day)
      expect(rows.map((row) => marks.index[row])).toEqual(open)
      const total = thrown(cohort, storyOf(cohort)).strength
      for (const row of rows) {
        const far = total[cohort.index.indexOf(marks.index[row] ?? 0)] ?? Number.NaN
        const slip = marks.columns[featureIndex('slipSinceStep')]?.[row]
        if (!Number.isNaN(far)) expect(slip).toBe(far)
      }
    }),
    { numRuns: 40 },
  )
})

test('nothing that happened after a day changes its rows', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 100, max: 1_200 }), (seed, after) => {
      const { records, lastDay } = simulateCompany({ seed, deals: 60 })
      const day = lastDay - 1_200 + after
      const made = (all: readonly OpportunityRecord[]) =>
        landmarksOf(historyOf(all, { stages: SIMULATED_STAGES }), [day - 40, day])
      const shifted = records.map((record) => shiftedAfter(record, day, 45))
      expect(made(shifted)).toEqual(made(records))
    }),
    { numRuns: 40 },
  )
})
