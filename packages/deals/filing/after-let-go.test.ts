import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import type { Known } from '../segment/known-about.ts'
import { dayOfIso } from '../shared/day.ts'
import { SIMULATED_STAGES } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { adviseWords } from '../words/advise-words.ts'
import { afterLetGo } from './after-let-go.ts'

const DAY = dayOfIso('2025-12-31') ?? 0
const push = (on: number, days: number) =>
  ({ on, field: 'closeDate', before: on + 30, after: on + 30 + days }) as const
const ended = (on: number, ending: string) =>
  ({ on, field: 'stage', before: 'Fit', after: ending }) as const

/** Pushed 300 days on a day, and closed so many days later. */
const pushed = (id: string, on: number, days: number, ending: string): OpportunityRecord => ({
  id,
  createdOn: on - 20,
  amount: 100_000,
  currency: 'EUR',
  changes: [push(on, 300), ended(on + days, ending)],
})
const past = [
  ...Array.from({ length: 36 }, (_, i) => pushed(`L${i}`, DAY - 700 + i, 200 + i, 'Lost')),
  ...Array.from({ length: 4 }, (_, i) => pushed(`W${i}`, DAY - 700 + i, 150, 'Won')),
  ...Array.from({ length: 40 }, (_, i) => ({
    id: `usual ${i}`,
    createdOn: DAY - 1_200 + i,
    changes: [ended(DAY - 1_100 + 2 * i, 'Won')],
  })),
]
const thrown = {
  id: 'it',
  createdOn: DAY - 30,
  closeDate: DAY + 320,
  stage: 'Fit',
  amount: 100_000,
}
const fresh = { id: 'fresh', createdOn: DAY - 20, closeDate: DAY + 30, stage: 'Fit' }

function truthOf(records: readonly OpportunityRecord[]) {
  const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: DAY })
  return truthAsOf(cohortAsOf(history, DAY))
}
const it = { ...thrown, changes: [push(DAY - 10, 300)] }
const [IT, FRESH] = [past.length, past.length + 1]

test('the freed time is what past deals took that went on, with its doubt and its base', () => {
  const { effort, freed } = afterLetGo(truthOf([...past, it]), [IT], [IT], () => [], DAY)
  expect(freed).toMatchObject({ days: 206, deals: 40 })
  expect(freed.text).toMatch(
    /^Deals like it that went on took a further 206 days \(\d+–\d+; half of 40 deals took less\)\.$/,
  )
  const [low, high] = freed.interval ?? [0, 0]
  expect(low).toBeLessThan(206)
  expect(high).toBeGreaterThan(206)
  expect(effort).toBe('It ran for 30 days. The work in it counts, and what it taught stays.')
})

test('where too few are like it, nothing is claimed', () => {
  const { freed } = afterLetGo(truthOf([...past.slice(0, 10), it]), [10], [10], () => [], DAY)
  expect(freed).toMatchObject({ days: null, interval: null })
  expect(freed.text).toBe('How long deals like it go on is not enough to tell.')
})

test('several: how far the middles of each lie apart, and no sum', () => {
  const second = { ...it, id: 'second', changes: [push(DAY - 30, 300)] }
  const truth = truthOf([...past, it, second])
  const { freed } = afterLetGo(truth, [IT, IT + 1], [IT, IT + 1], () => [], DAY)
  expect(freed.text).toMatch(
    /^Deals like each of them that went on took a further \d+ to 206 days, in the middle \(40 deals or more for each\)\.$/,
  )
})

test('next is a live deal that is known to do better, else to begin one', () => {
  const truth = truthOf([...past, it, fresh])
  const { next } = afterLetGo(truth, [IT], [IT, FRESH], () => [], DAY)
  expect(next.opportunity?.id).toBe('fresh')
  expect(next.text).toMatch(/^Of \d+ past deals where it stands, \d+ were won \(.+ %\)\.$/)
  const none = afterLetGo(truth, [IT], [IT], () => [], DAY).next
  expect(none.opportunity).toBeNull()
  expect(adviseWords(none.text)).toEqual([])
})

test('where findings are known of deals like them, the one goes first that wins most', () => {
  const truth = truthOf([...past, it, fresh, { ...fresh, id: 'better' }, { ...fresh, id: 'worse' }])
  const known = (rate: number, direction: 'more' | 'less') =>
    ({ text: `${rate}`, finding: { rate, direction } }) as Known
  const knownOf = new Map([
    [FRESH, [known(0.5, 'less')]],
    [FRESH + 1, [known(0.3, 'less')]],
    [FRESH + 2, [known(0.2, 'less'), known(0.9, 'more')]],
  ])
  const own = [IT, FRESH, FRESH + 1, FRESH + 2]
  const { next } = afterLetGo(truth, [IT], own, (row) => knownOf.get(row) ?? [], DAY)
  expect(next).toMatchObject({ opportunity: { id: 'better' }, text: '0.3' })
})
