import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, closed, open, truthOf } from '../overview/testing/closed-deals.ts'
import { instantOfDay, isoOfDay } from '../shared/day.ts'
import { boughtAfterAll } from './bought-after-all.ts'
import { earlyEndings } from './early-endings.ts'
import { isSampled, SHARE_LOOKED_AT } from './is-sampled.ts'
import { type FoundAt, looksAt, monthsAfter } from './looks-at.ts'
import { overshoot } from './overshoot.ts'
import { type LookRow, overshootTellings } from './overshoot-told.ts'

const WORKSPACE = 'a workspace'
const day = at('2026-06-30')
const never = () => undefined
/** Forty won at an age of 100 days, so that a loss at fifty is early and one at 150 is not. */
const won = closed('Won', 40, at('2025-01-10'), 100)

test('early is younger than half of the won deals, or let go here before the CRM closed it', () => {
  const truth = truthOf(
    [
      ...won,
      ...closed('Lost', 1, at('2025-07-01'), 50),
      ...closed('Lost', 1, at('2025-07-01'), 150),
      ...closed('Lost', 1, at('2025-07-01'), 151),
      ...open(1, at('2025-07-01')),
    ],
    day,
  )
  const rows = [40, 41, 42, 43]
  const early = (letGoAt: (row: number) => number | undefined) =>
    earlyEndings(truth.cohort, rows, letGoAt).map(({ row, on }) => [row, isoOfDay(on)])
  expect(early(never)).toEqual([[40, '2025-08-20']])
  const letGo = instantOfDay(at('2025-11-03'))
  expect(early((row) => (row > 41 ? letGo : undefined))).toEqual([
    [40, '2025-08-20'],
    [42, '2025-11-03'],
    [43, '2025-11-03'],
  ])
})

test('where too few were won nothing is early', () => {
  const few = [...won.slice(0, 19), ...closed('Lost', 1, at('2025-07-01'), 5)]
  expect(earlyEndings(truthOf(few, day).cohort, [19], never)).toEqual([])
})

test('the sample is the same at every look, about a third, and blind to whose deals they are', () => {
  const ids = Array.from({ length: 30_000 }, (_, n) => `deal ${n}`)
  const drawn = ids.map((id) => isSampled(WORKSPACE, '2025-08', id))
  expect(ids.map((id) => isSampled(WORKSPACE, '2025-08', id))).toEqual(drawn)
  // Within five standard errors of a third: of all, and of each of ten owners who have every tenth.
  const share = (of: readonly boolean[]) => of.filter(Boolean).length / of.length
  const error = (n: number) => 5 * Math.sqrt((SHARE_LOOKED_AT * (1 - SHARE_LOOKED_AT)) / n)
  expect(Math.abs(share(drawn) - SHARE_LOOKED_AT)).toBeLessThan(error(30_000))
  for (let owner = 0; owner < 10; owner++) {
    const theirs = drawn.filter((_, n) => n % 10 === owner)
    expect(Math.abs(share(theirs) - SHARE_LOOKED_AT)).toBeLessThan(error(3_000))
  }
  // Another month or another workspace draws others, as if by another throw.
  for (const other of [
    ids.map((id) => isSampled(WORKSPACE, '2025-09', id)),
    ids.map((id) => isSampled('another', '2025-08', id)),
  ]) {
    const both = drawn.filter((is, n) => is && other[n]).length / ids.length
    expect(Math.abs(both - SHARE_LOOKED_AT ** 2)).toBeLessThan(error(30_000))
  }
})

const anyDeal = fc.record({
  stage: fc.constantFrom('Won', 'Lost'),
  created: fc.integer({ min: at('2024-06-01'), max: at('2026-05-01') }),
  after: fc.integer({ min: 1, max: 400 }),
})

test('deals that come later change nothing of who comes back', () => {
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 40 }), (later) => {
      const lost = closed('Lost', 60, at('2025-08-01'), 40)
      const known = [...won, ...lost]
      // Created and closed after the month in which the losses ended.
      const more = later.map(({ stage, created, after }) =>
        closed(stage, 1, Math.max(created, at('2025-10-01')), after),
      )
      const drawn = (records: typeof known) => {
        const { cohort } = truthOf(records, day)
        const rows = [...cohort.index.keys()].slice(0, known.length)
        return looksAt(cohort, earlyEndings(cohort, rows, never), {
          ...{ workspace: WORKSPACE, today: day, found: [] },
        }).map(({ row, after }) => [row, after])
      }
      expect(drawn([...known, ...more.flat()])).toEqual(drawn(known))
    }),
    { numRuns: 30 },
  )
})

const lostOne = (id: string) => ({ ...closed('Lost', 1, at('2025-07-01'), 31)[0], id })
const drawnIds = Array.from({ length: 60 }, (_, n) => `lost ${n}`).filter((id) =>
  isSampled(WORKSPACE, '2025-08', id),
)

function looks(today: string, found: readonly Omit<FoundAt, 'opportunity'>[] = []) {
  const truth = truthOf([...won, lostOne(drawnIds[0] ?? '')], at(today))
  const opportunity = truth.cohort.history.key[40] ?? -1
  return looksAt(truth.cohort, earlyEndings(truth.cohort, [40], never), {
    workspace: WORKSPACE,
    today: at(today),
    found: found.map((each) => ({ ...each, opportunity })),
  }).map(({ after, found }) => ({ after, found }))
}

test('it comes back after six months and after twelve, and not for ever', () => {
  expect(looks('2026-01-31')).toEqual([])
  expect(looks('2026-02-01')).toEqual([{ after: 6, found: null }])
  expect(looks('2026-08-01')).toEqual([{ after: 12, found: null }])
  expect(looks('2027-02-01')).toEqual([])
})

test('what was settled at the first look is not asked again; what was left open is', () => {
  const at6 = (found: FoundAt['found']) => [{ after: 6 as const, found, at: 0 }]
  expect(looks('2026-03-01', at6('skipped'))).toEqual([{ after: 6, found: 'skipped' }])
  for (const open of ['skipped', 'couldNotFindOut', 'didNotBuy'] as const)
    expect(looks('2026-09-01', at6(open))).toEqual([{ after: 12, found: null }])
  for (const settled of ['boughtElsewhere', 'boughtFromUs'] as const)
    expect(looks('2026-09-01', at6(settled))).toEqual([{ after: 12, found: settled }])
})

test('months are those of the calendar', () => {
  const after = (iso: string, months: number) => isoOfDay(monthsAfter(at(iso), months))
  expect(after('2025-08-31', 6)).toBe('2026-02-28')
  expect(after('2023-08-31', 6)).toBe('2024-02-29')
  expect(after('2025-11-30', 12)).toBe('2026-11-30')
  expect(after('2025-07-15', 18)).toBe('2027-01-15')
})

test('the CRM tells by itself where the same account bought from us later', () => {
  const of = (account: string) => ({ account })
  const lost = { ...lostOne('x'), ...of('A') }
  const wonOf = (account: string, created: string, after: number) => ({
    ...closed('Won', 1, at(created), after)[0],
    ...of(account),
    id: `${account} ${created}`,
  })
  const tells = (other: ReturnType<typeof wonOf>) => {
    const { cohort } = truthOf([lost, other], day)
    return boughtAfterAll(cohort)({ row: 0, on: at('2025-08-01') })
  }
  expect(tells(wonOf('A', '2025-10-01', 60))).toBe(true)
  expect(tells(wonOf('B', '2025-10-01', 60))).toBe(false)
  // One that ran beside it, or had been won before, says nothing of this one.
  expect(tells(wonOf('A', '2025-06-01', 120))).toBe(false)
  expect(tells(wonOf('A', '2025-01-01', 60))).toBe(false)
})

let next = 0
const row = (author: string, month: string, more: Partial<LookRow> = {}): LookRow => {
  const opportunity = more.opportunity ?? next++
  const looks = [`${opportunity} 6`]
  return { author, month, opportunity, looks, isFirst: true, elsewhere: false, ...more }
}
const MONTHS = ['2026-01', '2026-02', '2026-03']

test('nothing is told of fewer than five deals of three owners', () => {
  expect(
    overshootTellings(
      [...'aabba'].map((a) => row(a, '2026-01')),
      MONTHS,
    ),
  ).toEqual([])
  expect(
    overshootTellings(
      [...'abcc'].map((a) => row(a, '2026-01')),
      MONTHS,
    ),
  ).toEqual([])
  const [told, ...more] = overshootTellings(
    [...[...'aabb'].map((a) => row(a, '2026-01')), row('c', '2026-02', { elsewhere: true })],
    MONTHS,
  )
  expect(more).toEqual([])
  expect(told?.told).toEqual({
    months: ['2026-01', '2026-02'],
    looked: 5,
    first: 5,
    elsewhere: { from: 0, to: 4 },
  })
})

test('a second look at a deal counts it once, by what was found last', () => {
  const rows = [...'abcab'].map((author) => row(author, '2026-01'))
  const [first] = rows
  const second = row('a', '2026-03', {
    ...{ opportunity: first?.opportunity ?? -1, elsewhere: true },
    looks: [`${first?.opportunity} 12`],
  })
  const [both] = overshootTellings([...rows, second], MONTHS)
  expect(both?.told).toMatchObject({ looked: 5, first: 5, months: ['2026-01', '2026-03'] })
  expect(both?.counted).toHaveLength(6)
})

test('whatever was found, the share that is told holds what is so, and is no narrower than three counts', () => {
  const anyRow = fc
    .tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...MONTHS), fc.boolean())
    .map(([author, month, elsewhere]) => row(author, month, { elsewhere }))
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
      const tellings = overshootTellings(rows, MONTHS)
      const counted = tellings.flatMap((telling) => telling.counted)
      expect(new Set(counted).size).toBe(counted.length)
      const told = rows.filter(({ looks }) => counted.includes(looks[0] ?? ''))
      const { deals, share, interval, looked } = overshoot(tellings.map((each) => each.told))
      expect(deals).toBe(told.length)
      expect(looked).toBe(told.length > 0)
      if (share === null || interval === null) return
      const so = told.filter(({ elsewhere }) => elsewhere).length / told.length
      expect(share[0]).toBeLessThanOrEqual(so)
      expect(share[1]).toBeGreaterThanOrEqual(so)
      expect(Math.round((share[1] - share[0]) * deals)).toBeGreaterThanOrEqual(2)
      expect(interval[0]).toBeLessThanOrEqual(share[0])
      expect(interval[1]).toBeGreaterThanOrEqual(share[1])
    }),
  )
})

test('as long as nobody looked, that is what it says', () => {
  expect(overshoot([])).toMatchObject({
    ...{ looked: false, deals: 0, share: null, interval: null },
    short: 'not looked at yet: whether it overshot',
  })
})
