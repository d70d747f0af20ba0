import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso } from '../shared/day.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { alikeLosses } from './alike-losses.ts'

const TODAY = dayOfIso('2024-06-01') ?? 0
const STAGES = { Talk: 'open', Won: 'won', Lost: 'lost' } as const

const deal = (
  id: string,
  createdOn: number,
  attributes: Record<string, string | null>,
): OpportunityRecord => ({ id, createdOn, stage: 'Talk', attributes })
const SAME = { Industry: 'Retail', Region: 'East', Source: 'Web' }
const lost: OpportunityRecord = {
  ...deal('lost', TODAY - 200, SAME),
  changes: [{ on: TODAY - 100, field: 'stage', before: 'Talk', after: 'Lost' }],
}

/** Rows of the deals that a loss (the first) comes back with, as places in the list. */
function comesBackWith(...others: readonly OpportunityRecord[]): number[] {
  const history = historyOf([lost, ...others], { stages: STAGES, reportedUntil: TODAY })
  const truth = truthAsOf(cohortAsOf(history, TODAY))
  const rows = others.map((_, n) => n + 1)
  return alikeLosses(truth, [{ row: 0, on: TODAY - 100 }], rows).map(({ began }) => began)
}

test('a loss comes back with the first deal alike that was begun after it, once', () => {
  const [early, other] = [
    deal('a', TODAY - 120, SAME),
    deal('b', TODAY - 50, { ...SAME, Region: 'West', Source: 'Fair' }),
  ]
  const [first, second] = [
    deal('c', TODAY - 30, { ...SAME, Source: 'Fair' }),
    deal('d', TODAY - 3, SAME),
  ]
  expect(comesBackWith(early, other, first, second)).toEqual([3])
  expect(comesBackWith(early, other)).toEqual([])
  expect(comesBackWith(second)).toEqual([1])
})

test('what is not known of either does not make them alike', () => {
  const bare = { Industry: 'Retail', Region: null, Source: null }
  expect(comesBackWith(deal('a', TODAY - 3, bare))).toEqual([])
  expect(comesBackWith(deal('a', TODAY - 3, { ...bare, Region: 'East' }))).toEqual([1])
})
