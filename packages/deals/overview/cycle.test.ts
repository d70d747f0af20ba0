import { seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { purgesIn } from '../time/purges.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { cycleOf } from './cycle.ts'
import { at, closed, open, truthOf } from './testing/closed-deals.ts'

const day = at('2025-06-30')
const year = 365

function paceOf(records: readonly OpportunityRecord[], on = day) {
  const truth = truthOf(records, on)
  return cycleOf(truth.cohort, purgesIn(truth))
}

test('by hand: an old deal counts at its age from the first day of the year on', () => {
  const first = day - year + 1
  const records = [
    // Of 30 young deals 10 are lost on day 5; with the 10 old ones, 10 of 30 are lost on day 20.
    ...closed('Lost', 10, day - 40, 5),
    ...open(20, day - 40),
    ...closed('Lost', 10, first - 15, 20),
    // Ended before the year: not of its pace.
    ...closed('Lost', 50, first - 100, 90),
  ]
  const { cycle } = paceOf(records)
  expect(cycle.lost).toMatchObject({ median: 5, deals: 20 })
  // (5 · 1/3 + 20 · 2/9) / (1/3 + 2/9); a plain mean of the 20 would be 12.5.
  expect(cycle.lost.mean).toBeCloseTo(11, 12)
  expect(cycle.won).toEqual({ median: null, mean: null, interval: null, deals: 0 })
})

test('an ending counts on the first day of the year and on the last, not a day earlier or later', () => {
  const first = day - year + 1
  const inIt = [...closed('Lost', 10, first, 0), ...closed('Lost', 10, day - 30, 30)]
  const { cycle } = paceOf([...inIt, ...open(30, day - 60), ...closed('Lost', 7, first - 9, 8)])
  expect(cycle.lost).toMatchObject({ deals: 20 })
  const on = paceOf([...inIt, ...open(30, day - 60)], day - 1)
  expect(on.cycle.lost).toMatchObject({ deals: 10 })
})

/** A deal a day and more over four years; losing takes so many days, on average, before and since. */
function company(seed: string, before: number, since: number, deals = 700): OpportunityRecord[] {
  const random = seededRandom(seed)
  const change = day - year
  return Array.from({ length: deals }, (_, i): OpportunityRecord => {
    const created = day - 4 * year + random.below(4 * year)
    const wins = random.uniform() < 0.25
    let left = random.exponential(1)
    let on = created + 3
    // The clock of a loss runs at another speed from the day of the change on.
    const slow = Math.min(Math.max(0, change - on), left * (wins ? 80 : before))
    left -= slow / (wins ? 80 : before)
    on += Math.round(slow + left * (wins ? 80 : since))
    const stage = wins ? 'Won' : 'Lost'
    return {
      id: `D${i}`,
      createdOn: created,
      ...(on > day
        ? { stage: 'Fit' }
        : { changes: [{ on, field: 'stage', before: 'Fit', after: stage }] }),
    }
  })
}

test('a year in which losing got quicker, or slower, is found', () => {
  const quicker = Array.from({ length: 20 }, (_, s) => paceOf(company(`quicker ${s}`, 120, 60)))
  const slower = Array.from({ length: 20 }, (_, s) => paceOf(company(`slower ${s}`, 60, 120)))
  const says = (pace: ReturnType<typeof paceOf>, what: RegExp) =>
    pace.verdict === 'differs' && what.test(pace.cycle.text)
  const sooner = /^Lost deals are let go \d+ days sooner on average than a year ago \(\d+–\d+\)\.$/
  expect(quicker.filter((pace) => says(pace, sooner)).length).toBeGreaterThanOrEqual(18)
  expect(quicker.filter((pace) => says(pace, / later /))).toEqual([])
  expect(
    slower.filter((pace) => says(pace, /^Lost deals .* days later /)).length,
  ).toBeGreaterThanOrEqual(18)
  for (const { cycle } of quicker) {
    expect(cycle.sooner?.interval[0]).toBeLessThan(cycle.sooner?.days ?? 0)
    expect(cycle.sooner?.interval[1]).toBeGreaterThan(cycle.sooner?.days ?? 0)
    expect(cycle.trend.at(-1)).toMatchObject({ until: '2025-06-30', lost: cycle.lost.median })
  }
})

test('where nothing changed, a change is hardly ever claimed, also with many buried deals', () => {
  const paces = Array.from({ length: 40 }, (_, seed) => {
    const { records, lastDay } = simulateCompany({ seed: `same ${seed}`, deals: 700 })
    return paceOf(records, lastDay - 100)
  })
  expect(paces.filter(({ cycle }) => cycle.sooner !== null)).toHaveLength(40)
  expect(paces.filter(({ verdict }) => verdict === 'differs').length).toBeLessThanOrEqual(5)
})

test('a purge makes no year look quicker or slower, and the text says that it is not counted', () => {
  const on = 19_690
  const paces = Array.from({ length: 25 }, (_, s) => {
    const options = { seed: `purge ${s}`, deals: 1_200, lastDay: on + 60, purgeOn: on }
    return paceOf(simulateCompany(options).records, on + 60)
  })
  expect(paces.filter(({ verdict }) => verdict === 'differs').length).toBeLessThanOrEqual(4)
  const days = paces.map(({ cycle }) => cycle.sooner?.days ?? 0)
  expect(Math.abs(days.reduce((a, b) => a + b, 0) / days.length)).toBeLessThan(12)
  for (const { cycle } of paces)
    expect(cycle.text).toContain('The purge on 29 November 2023 is not counted.')
})

test('what surely differs by little takes about as long', () => {
  const many = (from: number) =>
    Array.from({ length: 360 }, (_, i) => closed('Lost', 2, from + i, 20 + (i % 3))).flat()
  const records = [...many(day - 2 * year - 40), ...many(day - year - 40), ...open(12, day - 70)]
  const { verdict, cycle } = paceOf(records)
  expect(verdict).toBe('same')
  expect(cycle.text).toMatch(/^Losing takes about as long as a year ago: .+\.$/)
})

test('days that the sources do not reach are no days on which deals were open', () => {
  const { history } = simulateCompany({ seed: 'reach', deals: 900 })
  const last = 18_628 + 1_200
  const on = (day: number) => {
    const truth = truthAsOf(cohortAsOf(history, day))
    return cycleOf(truth.cohort, purgesIn(truth))
  }
  expect(on(last + 200).cycle).toEqual(on(last).cycle)
  expect(on(last - 200).cycle).not.toEqual(on(last).cycle)
})

test('where it cannot be told the text says why, and no figure is shown', () => {
  const told = (records: readonly OpportunityRecord[]) => paceOf(records).cycle
  expect(told([]).text).toBe('Too few deals began since 1 July 2024 to tell how long losing takes.')
  const few = told([...closed('Lost', 9, day - 50, 10), ...open(30, day - 60)])
  expect(few.text).toBe(
    '9 deals with known days were lost since 1 July 2024: not enough to tell how long that takes.',
  )
  expect(few.lost).toEqual({ median: null, mean: null, interval: null, deals: 9 })
  expect(few.trend).toEqual([{ until: '2025-06-30', lost: null, won: null }])
  const year1 = told([...closed('Lost', 30, day - 50, 10), ...open(30, day - 60)])
  expect(year1.text).toBe('How long it took a year ago is not known well enough to compare.')
  expect(year1.lost.median).toBe(10)
  const thin = told([
    ...closed('Lost', 30, day - 50, 10),
    ...closed('Lost', 15, day - year - 50, 10),
    ...open(30, day - year - 45),
  ])
  expect(thin.text).toBe('Too few deals were lost in the year before to compare.')
  expect(thin.sooner).toBeNull()
})
