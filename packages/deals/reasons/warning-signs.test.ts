import { seededRandom, wilsonInterval } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso } from '../shared/day.ts'
import { reasonsPage } from './reasons-page.ts'
import { company, some, truthOf } from './testing/losses.ts'

const signsIn = (records: readonly OpportunityRecord[]) => reasonsPage(truthOf(records)).signs

const APRIL = dayOfIso('2024-04-02') ?? 0

/** Deals that were parked so many days before they closed. */
function parked(count: number, days: (i: number) => number, stage = 'Lost', owners = 4) {
  return some(count, '2024-05-01').map((record, i): OpportunityRecord => {
    const on = APRIL + i
    return {
      ...record,
      owner: ['A', 'B', 'C', 'D'][i % owners] ?? null,
      createdOn: on - 400,
      changes: [
        { on: on - days(i), field: 'stage', before: 'Fit', after: 'Suspect' },
        { on, field: 'stage', before: 'Suspect', after: stage },
      ],
    }
  })
}

const others = [...some(80, '2024-05-01'), ...some(60, '2024-05-01', { stage: 'Won' })]
const parkedSign = (records: readonly OpportunityRecord[]) =>
  signsIn(records).find(({ kind }) => kind === 'parked')

test('how many had shown a sign before they closed, and how long before the formal loss', () => {
  const sign = parkedSign([
    ...others,
    ...parked(20, (i) => 100 + 10 * i),
    ...parked(9, () => 30, 'Won'),
  ])
  expect(sign).toMatchObject({
    name: 'Parked again',
    lost: { deals: 20, of: 100, interval: wilsonInterval(20, 100) },
    won: { deals: 9, of: 69 },
    lead: { median: 195, middle: [147.5, 242.5], deals: 20 },
  })
  expect(sign?.text).toBe(
    'Parked again: 20 of 100 lost deals had shown it, 9 of 69 won ones; in the middle 195 days before the formal loss. ' +
      'The difference is no larger than chance would make it.',
  )
})

test('a sure difference needs no more words; won deals that show it more often do', () => {
  expect(parkedSign([...others, ...parked(60, () => 90)])?.text).toBe(
    'Parked again: 60 of 140 lost deals had shown it, none of 60 won ones; in the middle 90 days before the formal loss.',
  )
  expect(parkedSign([...others, ...parked(40, () => 90, 'Won')])?.text).toBe(
    'Parked again: none of 80 lost deals had shown it, 40 of 100 won ones. Won deals show it more often.',
  )
})

test('what came on the day of closing is no warning', () => {
  expect(parkedSign([...others, ...parked(20, () => 0)])).toBeUndefined()
})

test('a sign of deals of fewer than three owners is not told', () => {
  expect(parkedSign([...others, ...parked(20, () => 90, 'Lost', 2)])).toBeUndefined()
})

test('neither is one that all but the deals of two owners had shown', () => {
  const shown = [...parked(40, () => 90), ...parked(30, () => 90, 'Won')]
  const without = (owners: readonly string[]) => some(12, '2024-05-01', { owners })
  expect(parkedSign([...shown, ...without(['A', 'B', 'C'])])).toBeDefined()
  expect(parkedSign([...shown, ...without(['A', 'B'])])).toBeUndefined()
  expect(parkedSign(shown)).toBeDefined()
})

test('where two owners won all there is nothing to compare with', () => {
  const won = some(30, '2024-05-01', { stage: 'Won', owners: ['A', 'B'] })
  expect(signsIn([...some(30, '2024-05-01'), ...parked(40, () => 90), ...won])).toEqual([])
})

test('without lost deals there is nothing to warn of', () => {
  expect(signsIn(some(30, '2024-05-01', { stage: 'Won' }))).toEqual([])
})

test('that owners who lose more park more is no difference', () => {
  const differ = Array.from({ length: 40 }, (_, k) => {
    const random = seededRandom(`habits ${k}`)
    const habits = Array.from({ length: 6 }, () => ({
      loses: 1 / (1 + Math.exp(-0.6 - 0.9 * random.normal())),
      parks: 0.02 + 0.5 * random.uniform(),
    }))
    const records = company({
      seed: `parking ${k}`,
      deals: 1_000,
      owners: 6,
      days: (deal) => 40 + deal.random.exponential(60),
      stage: ({ random, owner }) =>
        random.uniform() < (habits[owner]?.loses ?? 0) ? 'Lost' : 'Won',
    })
    const parked = records.map((record): OpportunityRecord => {
      const [end] = record.changes ?? []
      const parks = habits[Number(record.owner?.slice(1))]?.parks ?? 0
      if (end?.field !== 'stage' || random.uniform() >= parks) return record
      const aside = {
        on: Number(end.on) - 20,
        field: 'stage' as const,
        before: 'Fit',
        after: 'Suspect',
      }
      return { ...record, changes: [aside, { ...end, before: 'Suspect' }] }
    })
    return parkedSign(parked)
  })
  const told = differ.filter((sign) => sign && !sign.text.includes('no larger than chance'))
  expect(differ.filter((sign) => sign !== undefined)).toHaveLength(40)
  expect(told.length).toBeLessThanOrEqual(4)
})

test('a sign of owners who have only such deals has nothing to be compared with', () => {
  const apart = some(60, '2024-05-01', { owners: ['E', 'F', 'G'], stage: 'Won' })
  const sign = parkedSign([...parked(60, () => 90), ...apart])
  expect(sign?.text).toContain('Not enough to tell whether that differs.')
})

test('where owners turn a difference around, that of deals of the same owner is told', () => {
  const dealsOf = (owners: readonly string[], lost: [number, number], won: [number, number]) =>
    [
      parked(lost[0], () => 90),
      some(lost[1], '2024-05-01'),
      parked(won[0], () => 90, 'Won'),
      some(won[1], '2024-05-01', { stage: 'Won' }),
    ].flatMap((records) =>
      records.map((record, i) => ({ ...record, owner: owners[i % owners.length] ?? null })),
    )
  const sign = parkedSign([
    ...dealsOf(['A', 'B', 'C'], [54, 240], [3, 60]),
    ...dealsOf(['D', 'E', 'F'], [54, 24], [60, 60]),
  ])
  expect(sign?.text).toContain('108 of 372 lost deals had shown it, 63 of 183 won ones')
  expect(sign?.text).toContain(
    'Among deals of the same owner and time, lost deals show it more often.',
  )
})
