import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { timeToLose } from './time-to-lose.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

/** Deals lost from a stage, all on one day, created sixty days before. */
function lost(count: number, from: string, on: string): OpportunityRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${from} ${on} ${i}`,
    createdOn: at(on) - 60,
    changes: [
      { on: at(on) - 30, field: 'stage', before: 'Qualify', after: from },
      { on, field: 'stage', before: from, after: 'Lost' },
    ],
  }))
}

function lastStageOf(
  records: readonly OpportunityRecord[],
  day: string,
  stages: Parameters<typeof historyOf>[1]['stages'] = SIMULATED_STAGES,
) {
  const history = historyOf(records, { stages, reportedUntil: day })
  return timeToLose(truthAsOf(cohortAsOf(history, at(day)))).lastStage
}

test('the share of all losses whose stages are known, and of each quarter of closing', () => {
  const { text, trend, ...all } = lastStageOf(
    [
      ...lost(9, 'Fit', '2024-02-10'),
      ...lost(3, 'Propose', '2024-02-10'),
      ...lost(3, 'Fit', '2024-09-30'),
      { id: 'no stages', createdOn: '2024-01-01', stage: 'Lost', closedOn: '2024-03-01' },
    ],
    '2024-12-31',
  )
  expect(all).toMatchObject({ value: 0.2, deals: 3, losses: 15 })
  expect(all.interval?.[0]).toBeCloseTo(0.0705, 4)
  expect(all.interval?.[1]).toBeCloseTo(0.4519, 4)
  expect(text).toBe(
    'One loss in five was found only in the last stage (7–45 %). Not enough to tell whether that changes.',
  )
  expect(trend.map(({ quarter, value, losses }) => ({ quarter, value, losses }))).toEqual([
    { quarter: '2024Q1', value: 0.25, losses: 12 },
    { quarter: '2024Q2', value: null, losses: 0 },
    { quarter: '2024Q3', value: 0, losses: 3 },
    { quarter: '2024Q4', value: null, losses: 0 },
  ])
})

/** Twelve quarters, in each so many losses and so many of them found in the last stage. */
function years(shares: readonly (readonly [losses: number, last: number])[]) {
  return shares.flatMap(([losses, last], i) => {
    const on = `${2022 + Math.floor(i / 4)}-${['02', '05', '08', '11'][i % 4]}-15`
    return [...lost(losses - last, 'Fit', on), ...lost(last, 'Propose', on)]
  })
}

test('no more than twelve quarters, the last that of the day', () => {
  const { trend, losses } = lastStageOf(years(Array(16).fill([2, 1])), '2025-11-30')
  expect(losses).toBe(32)
  expect(trend.map(({ quarter }) => quarter)).toHaveLength(12)
  expect([trend[0]?.quarter, trend.at(-1)?.quarter]).toEqual(['2023Q1', '2025Q4'])
})

test('a change is told where chance would hardly bring it', () => {
  const more = [...Array(8).fill([50, 20]), ...Array(4).fill([50, 5])]
  expect(lastStageOf(years(more), '2024-12-31').text).toBe(
    '30 % of losses were found only in the last stage (26–34 %). ' +
      'In the last four quarters it was 10 %, against 40 % in the four before (22–38 points less).',
  )
  const alike = [...Array(8).fill([50, 20]), ...Array(4).fill([50, 17])]
  expect(lastStageOf(years(alike), '2024-12-31').text).toContain('Not enough to tell whether')
})

test('where the deals were not known before, early quarters hold only quick losses: no change is told', () => {
  const young = [...Array(4).fill([50, 5]), ...Array(4).fill([50, 20])]
  const text = lastStageOf(years(young), '2023-12-31').text
  expect(text).toContain('Not enough to tell whether that changes.')
  const old = years([...Array(4).fill([9, 3]), ...young])
  expect(lastStageOf(old, '2024-12-31').text).toContain('points more')
})

test.each([
  [[], 'In which stage losses were found is not known.'],
  [lost(9, 'Fit', '2024-02-10'), 'The stages of only 9 losses are known'],
  [lost(12, 'Fit', '2024-02-10'), 'None of 12 losses was found only in the last stage (0–24 %).'],
  [lost(12, 'Propose', '2024-02-10'), 'All 12 losses were found only in the last stage'],
] as const)('few, none, all', (records, said) =>
  expect(lastStageOf(records, '2024-12-31').text).toContain(said),
)

test('with a single open stage none is the last', () => {
  const records = lost(20, 'Qualify', '2024-02-10')
  const stages = { Qualify: 'open', Lost: 'lost' } as const
  expect(lastStageOf(records, '2024-12-31', stages)).toMatchObject({ value: null, losses: 0 })
})

test('a purge finds nothing: its deals are left out', () => {
  const [lastDay, purgeOn] = [19_700, 19_690]
  const of = (options: { purgeOn?: number }) => {
    const { history } = simulateCompany({ seed: 'purge 1', deals: 2_500, lastDay, ...options })
    return timeToLose(truthAsOf(cohortAsOf(history, lastDay)))
  }
  const [without, purged] = [of({}), of({ purgeOn })]
  expect(purged.purged[0]?.deals).toBeGreaterThan(50)
  expect(Math.abs(purged.lastStage.losses - without.lastStage.losses)).toBeLessThan(10)
})

test('a company that does not change is rarely told that it does', () => {
  let told = 0
  for (let seed = 0; seed < 40; seed++) {
    const { history, lastDay } = simulateCompany({ seed: `still ${seed}`, deals: 600 })
    const { text } = timeToLose(truthAsOf(cohortAsOf(history, lastDay))).lastStage
    if (text.includes('points')) told++
  }
  expect(told).toBeLessThanOrEqual(5)
})
