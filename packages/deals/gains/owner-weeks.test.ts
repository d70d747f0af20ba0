import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { at, truthOf } from '../overview/testing/closed-deals.ts'
import { LOOKED_BACK, type OwnerWeeks, ownerWeeks } from './owner-weeks.ts'
import { TIME_KINDS, type TimeKind } from './schemas.ts'
import { timeTold } from './time-told.ts'

const day = at('2026-06-30')
const FROM = day - LOOKED_BACK + 1

/** A deal of somebody that entered a stage on a day; open without one. */
function deal(id: string, owner: string, createdOn: number, end?: readonly [string, number]) {
  const changes = end && [{ on: end[1], field: 'stage' as const, before: 'Fit', after: end[0] }]
  return { id, owner, createdOn, ...(changes ? { changes } : { stage: 'Fit' }) }
}

const weeksOf = (records: readonly OpportunityRecord[]) => ownerWeeks(truthOf(records, day).cohort)
const daysOf = ({ spent }: OwnerWeeks, kind: TimeKind) =>
  spent.reduce((sum, days) => sum + (days[TIME_KINDS.indexOf(kind)] ?? 0), 0)

test('each day of an owner is divided evenly, and all of it is told', () => {
  const spent = weeksOf([
    deal('a', '1', FROM - 100, ['Lost', FROM + 69]),
    deal('b', '1', FROM - 100, ['Won', FROM + 69]),
    deal('c', '2', FROM - 100, ['Lost', FROM + 69]),
    deal('d', '3', FROM - 100, ['Won', FROM + 69]),
  ])
  // Three owners with seventy days each: the first of them divides theirs.
  expect(TIME_KINDS.reduce((sum, kind) => sum + daysOf(spent, kind), 0)).toBeCloseTo(210)
  expect(daysOf(spent, 'losing')).toBeCloseTo(105)
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
  expect(daysOf(spent, 'finding')).toBeCloseTo(60)
  expect(daysOf(spent, 'developing')).toBeCloseTo(60)
  expect(spent.owners).toBe(2)
  expect(spent.hoursOf(0)).toBeNull()
})

/** Lost and won deals of three owners in turn, each seventy days of the year. */
const ended = (lost: number, won: number) => [
  ...Array.from({ length: lost }, (_, n) =>
    deal(`l${n}`, `${n % 3}`, FROM - 100, ['Lost', FROM + 69]),
  ),
  ...Array.from({ length: won }, (_, n) =>
    deal(`w${n}`, `${n % 3}`, FROM - 100, ['Won', FROM + 69]),
  ),
]

describe('what is told of it', () => {
  test('a part with too few deals or owners is joined with another, none included', () => {
    // Nothing was found, nothing is open: of none nothing is told apart either.
    expect(timeTold(weeksOf(ended(6, 6))).parts).toHaveLength(2)
    expect(timeTold(weeksOf(ended(6, 0))).parts).toEqual([])
    const open = Array.from({ length: 6 }, (_, n) => deal(`o${n}`, `${n % 3}`, day - 20))
    const one = timeTold(weeksOf([...ended(6, 1), ...open])).parts
    expect(one.map(({ kind }) => kind)).toEqual(['losing', 'together'])
    expect(one[1]?.name).toBe(
      'On deals that were won, or finding and qualifying, or deals that are open still',
    )
    const both = timeTold(weeksOf([...ended(6, 6), ...open])).parts
    expect(both.map(({ kind }) => kind).sort()).toEqual(['losing', 'together', 'winning'])
    const ofTwo = ended(6, 0).map((each, n) => ({ ...each, owner: `${n % 2}` }))
    expect(timeTold(weeksOf([...ofTwo, ...ended(0, 6), ...open])).parts).toHaveLength(2)
  })

  test('one deal more does not show: shares go in steps, weeks in two figures', () => {
    const open = Array.from({ length: 40 }, (_, n) => deal(`o${n}`, `${n % 3}`, day - 27))
    const told = (lost: number) => timeTold(weeksOf([...ended(lost, 40), ...open])).parts
    expect(told(40).map(({ share }) => share)).toEqual(told(41).map(({ share }) => share))
    for (const lost of [12, 40, 41, 57]) {
      const all = told(lost).reduce((sum, { share }) => sum + share, 0)
      expect(all).toBeCloseTo(1)
    }
    for (const { share, interval } of told(41))
      for (const each of [share, ...interval]) expect((each * 20) % 1).toBeCloseTo(0)
  })

  test('the interval comes from how owners differ', () => {
    const alike = timeTold(weeksOf([...ended(6, 6), ...found(3)])).parts
    const losing = alike.find(({ kind }) => kind === 'losing')
    expect((losing?.interval[1] ?? 0) - (losing?.interval[0] ?? 1)).toBeLessThanOrEqual(0.1)
    const apart = ended(6, 6).map((each, n) => ({
      ...each,
      owner: n < 6 ? `${n % 3}` : `${3 + (n % 3)}`,
    }))
    const wide = timeTold(weeksOf([...apart, ...found(6)])).parts.find(
      ({ kind }) => kind === 'losing',
    )
    expect((wide?.interval[1] ?? 0) - (wide?.interval[0] ?? 0)).toBeGreaterThan(0.5)
  })
})

/** Deals that were begun some days ago, six of so many owners. */
const found = (owners: number) =>
  Array.from({ length: 6 }, (_, n) => deal(`f${n}`, `${n % owners}`, day - 2))

test('hours go by what a contact was; a week of a lost deal costs what such weeks did', () => {
  const contacts = [
    { on: FROM + 10, type: 'Meeting' },
    { on: FROM + 11, type: 'Outbound Call' },
    { on: FROM + 12, type: 'Email' },
    { on: FROM + 13 },
  ]
  const spent = weeksOf(ended(6, 6).map((each) => ({ ...each, activities: contacts })))
  expect(spent.hoursOf(0)).toBeCloseTo(2.1)
  expect(spent.meetings).toBeCloseTo(1 / 2.1)
  // Each owner has four deals open at once.
  expect(spent.losing).toMatchObject({ ownerWeeks: 0.25 })
  expect(spent.losing?.hours).toBeCloseTo((7 * 2.1) / 70)
  expect(weeksOf(ended(4, 6)).losing).toBeNull()
})
