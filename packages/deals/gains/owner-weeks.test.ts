import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { at, truthOf } from '../overview/testing/closed-deals.ts'
import { LOOKED_BACK, ownerWeeks } from './owner-weeks.ts'

const day = at('2026-06-30')
const FROM = day - LOOKED_BACK + 1

/** A deal of somebody that entered a stage on a day; open without one. */
function deal(id: string, owner: string, createdOn: number, end?: readonly [string, number]) {
  const changes = end && [{ on: end[1], field: 'stage' as const, before: 'Fit', after: end[0] }]
  return { id, owner, createdOn, ...(changes ? { changes } : { stage: 'Fit' }) }
}

const weeksOf = (records: readonly OpportunityRecord[]) => ownerWeeks(truthOf(records, day).cohort)
const shareOf = (of: ReturnType<typeof weeksOf>, kind: string) =>
  of.parts.find((part) => part.kind === kind)?.share ?? Number.NaN

test('each day of an owner is divided evenly, and all of it is told', () => {
  const spent = weeksOf([
    deal('a', '1', FROM - 100, ['Lost', FROM + 69]),
    deal('b', '1', FROM - 100, ['Won', FROM + 69]),
    deal('c', '2', FROM - 100, ['Lost', FROM + 69]),
    deal('d', '3', FROM - 100, ['Won', FROM + 69]),
  ])
  // Three owners with seventy days each: the first of them divides theirs.
  expect(spent.parts.reduce((sum, { weeks }) => sum + weeks, 0)).toBeCloseTo(30)
  expect(shareOf(spent, 'losing')).toBeCloseTo(0.5)
  expect(spent.weeksOf(0)).toBeCloseTo(5)
  expect(spent.weeksOf(2)).toBeCloseTo(10)
  expect(spent).toMatchObject({ deals: 4, owners: 3 })
})

test('the first 30 days are finding, what is open is developing, what ended before is past', () => {
  const spent = weeksOf([
    deal('a', '1', day - 59),
    deal('b', '2', day - 400, ['Lost', FROM - 1]),
    deal('c', '3', day - 59),
  ])
  expect(shareOf(spent, 'finding')).toBeCloseTo(0.5)
  expect(shareOf(spent, 'developing')).toBeCloseTo(0.5)
  expect(spent.owners).toBe(2)
  expect(spent.hoursOf(0)).toBeNull()
})

test('the interval comes from how owners differ', () => {
  const alike = weeksOf(['1', '2', '3'].map((o) => deal(o, o, FROM - 100, ['Lost', FROM + 69])))
  expect(alike.parts[0]?.interval).toEqual([1, 1])
  const apart = weeksOf([
    deal('a', '1', FROM - 100, ['Lost', FROM + 69]),
    deal('b', '2', FROM - 100, ['Won', FROM + 69]),
    deal('c', '3', FROM - 100, ['Won', FROM + 69]),
  ])
  expect(apart.parts[0]?.interval[0]).toBe(0)
  expect(apart.parts[0]?.interval[1]).toBeGreaterThan(0.9)
})
