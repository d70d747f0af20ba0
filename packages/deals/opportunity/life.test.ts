import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPEN } from '../cohort/endings.ts'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { type Life, lifeOf } from './life.ts'
import { anyDeals, anythingTold, companyUntil, FIRST, LAST, PAST } from './testing/any-company.ts'
import { moved, priced, stage, truthOf, truthOfOne } from './testing/told.ts'

/** The life of one deal, in words. */
function told(record: Partial<OpportunityRecord>, day: string) {
  const { cohort } = truthOfOne(record, day)
  const life = lifeOf(cohort, 0)
  if (life === undefined) return undefined
  const iso = isoOfDay
  return {
    from: iso(life.from),
    today: iso(life.today),
    stays: life.stays.map(
      (s) => `${cohort.history.stage.values[s.stage]} ${iso(s.from)} ${iso(s.to)}`,
    ),
    moves: life.moves.map((m) => `${iso(m.on)}: ${iso(m.from)} ${iso(m.to)}`),
    amounts: life.amounts.map((a) => `${iso(a.on)} ${a.minor}`),
    pauses: life.pauses.map((p) => `${iso(p.from)} ${iso(p.to)}`),
  }
}

/** The same happenings in every order in which one day's rows can come. */
function ordersOf<T>([first, ...others]: readonly T[]): T[][] {
  if (first === undefined) return [[]]
  return ordersOf(others).flatMap((order) =>
    Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, first)),
  )
}

describe('stages', () => {
  test('without a change it stood where it stands', () => {
    expect(told({}, '2025-03-01')).toEqual({
      from: '2025-01-01',
      today: '2025-03-01',
      stays: ['Qualify 2025-01-01 2025-03-01'],
      moves: [],
      amounts: [],
      pauses: [],
    })
  })

  test('are parted by their changes, back to parking too', () => {
    const changes = [
      stage('2025-02-01', 'Qualify', 'Fit'),
      stage('2025-04-01', 'Fit', 'Suspect'),
      stage('2025-05-01', 'Suspect', 'Fit'),
    ]
    expect(told({ changes }, '2025-06-01')?.stays).toEqual([
      'Qualify 2025-01-01 2025-02-01',
      'Fit 2025-02-01 2025-04-01',
      'Suspect 2025-04-01 2025-05-01',
      'Fit 2025-05-01 2025-06-01',
    ])
    expect(told({ changes }, '2025-04-15')?.stays).toEqual([
      'Qualify 2025-01-01 2025-02-01',
      'Fit 2025-02-01 2025-04-01',
      'Suspect 2025-04-01 2025-04-15',
    ])
    expect(told({ changes }, '2025-01-01')?.stays).toEqual([])
  })

  test('that it passed in a day leave no trace, and one left and entered again goes on', () => {
    const changes = [
      stage('2025-02-01', 'Qualify', 'Fit'),
      stage('2025-02-01', 'Fit', 'Propose'),
      stage('2025-03-01', 'Propose', 'Fit'),
      stage('2025-03-01', 'Fit', 'Propose'),
    ]
    expect(told({ changes }, '2025-04-01')?.stays).toEqual([
      'Qualify 2025-01-01 2025-02-01',
      'Propose 2025-02-01 2025-04-01',
    ])
  })

  test('end where it was closed; a pause lasts until it was opened again', () => {
    const changes = [
      stage('2025-02-01', 'Qualify', 'Lost'),
      stage('2025-03-01', 'Lost', 'Fit'),
      stage('2025-04-01', 'Fit', 'Won'),
    ]
    expect(told({ changes }, '2025-06-01')).toMatchObject({
      today: '2025-04-01',
      stays: ['Qualify 2025-01-01 2025-02-01', 'Fit 2025-03-01 2025-04-01'],
      pauses: ['2025-02-01 2025-03-01'],
    })
    expect(told({ changes }, '2025-02-15')).toMatchObject({
      today: '2025-02-01',
      stays: ['Qualify 2025-01-01 2025-02-01'],
      pauses: [],
    })
  })

  test('a loss that is only relabelled is no pause', () => {
    const changes = [
      stage('2025-02-01', 'Qualify', 'Lost'),
      stage('2025-03-01', 'Lost', 'Unqualified'),
    ]
    expect(told({ changes }, '2025-06-01')).toMatchObject({ today: '2025-02-01', pauses: [] })
  })

  test('are not known before a closing that no history tells', () => {
    const closed = { stage: 'Won', closedOn: '2025-05-01', closeDate: '2025-05-01' }
    expect(told(closed, '2025-04-01')).toMatchObject({ today: '2025-04-01', stays: [], moves: [] })
    expect(told(closed, '2025-06-01')).toMatchObject({ today: '2025-05-01', stays: [] })
  })
})

describe('where it begins and ends', () => {
  test('with its first trace where the CRM does not say when it was created', () => {
    const changes = [stage('2025-02-01', 'Qualify', 'Fit')]
    const none = { createdOn: NO_DAY }
    expect(told({ ...none, changes }, '2025-03-01')).toMatchObject({
      from: '2025-02-01',
      stays: ['Fit 2025-02-01 2025-03-01'],
    })
    const early = { ...none, changes, activities: [{ on: '2025-01-20' }] }
    expect(told(early, '2025-03-01')).toMatchObject({
      from: '2025-01-20',
      stays: ['Qualify 2025-01-20 2025-02-01', 'Fit 2025-02-01 2025-03-01'],
    })
    expect(told({ ...none, stage: 'Lost', closedOn: '2025-02-01' }, '2025-03-01')).toMatchObject({
      from: '2025-02-01',
      today: '2025-02-01',
    })
    expect(told({ ...none, firstSeenOn: '2025-02-10' }, '2025-03-01')).toMatchObject({
      from: '2025-02-10',
      today: '2025-03-01',
    })
  })

  test('is not known where nothing is dated', () => {
    expect(told({ createdOn: NO_DAY }, '2026-12-31')).toBeUndefined()
  })

  test('on the day on which it vanished', () => {
    const changes: ChangeRecord[] = [{ on: '2025-05-01', field: 'gone', before: null, after: 1 }]
    const gone = { stage: 'Fit', gone: true, changes }
    expect(told(gone, '2025-08-01')?.stays).toEqual(['Fit 2025-01-01 2025-05-01'])
    expect(told(gone, '2025-04-01')?.stays).toEqual(['Fit 2025-01-01 2025-04-01'])
  })

  test('on the stated day where the closing was only seen between two exports', () => {
    const closing = { ...stage('2025-05-10', 'Fit', 'Lost'), precision: 1 }
    const changes = [priced('2025-05-05', 100, 90), closing]
    expect(told({ changes, closedOn: '2025-05-01' }, '2025-08-01')).toMatchObject({
      today: '2025-05-01',
      stays: ['Fit 2025-01-01 2025-05-01'],
      amounts: ['2025-01-01 100'],
    })
  })
})

describe('moves of the close date', () => {
  test('are pushes and pulls, each from the last date', () => {
    const changes = [
      moved('2025-02-01', '2025-03-31', '2025-06-30'),
      moved('2025-03-01', '2025-06-30', '2025-05-31'),
    ]
    const moves = ['2025-02-01: 2025-03-31 2025-06-30', '2025-03-01: 2025-06-30 2025-05-31']
    expect(told({ changes }, '2025-04-01')?.moves).toEqual(moves)
    expect(told({ changes }, '2025-02-15')?.moves).toEqual(moves.slice(0, 1))
  })

  test('the first date is no move, and neither is the same one told again', () => {
    const changes = [
      moved('2025-02-01', null, '2025-06-30'),
      moved('2025-03-01', '2025-06-30', '2025-06-30'),
    ]
    expect(told({ changes }, '2025-04-01')?.moves).toEqual([])
    expect(told({}, '2025-04-01')?.moves).toEqual([])
  })

  test('a date that is cleared and set again moved from the old one to the new', () => {
    const changes = [
      moved('2025-02-01', '2025-03-31', null),
      moved('2025-02-05', null, '2025-12-31'),
    ]
    expect(told({ changes }, '2025-02-03')?.moves).toEqual([])
    expect(told({ changes }, '2025-03-01')?.moves).toEqual(['2025-02-05: 2025-03-31 2025-12-31'])
  })

  test('closing overwrites the date: neither a push nor a pull, whichever row comes first', () => {
    const closing = [
      stage('2025-12-20', 'Qualify', 'Lost'),
      moved('2025-12-20', '2025-03-31', '2025-12-20'),
    ]
    for (const changes of ordersOf(closing))
      expect(told({ changes }, '2026-02-01')?.moves).toEqual([])
    const before = [
      moved('2025-12-19', '2025-03-31', '2025-12-20'),
      stage('2025-12-20', 'Qualify', 'Won'),
    ]
    expect(told({ changes: before }, '2026-02-01')?.moves).toEqual([])
  })

  test('opened again, it moved from the date before the closing, whichever row comes first', () => {
    const closing = [
      stage('2025-02-20', 'Qualify', 'Lost'),
      moved('2025-02-20', '2025-12-31', '2025-02-20'),
    ]
    const opening = [
      stage('2025-06-01', 'Lost', 'Qualify'),
      moved('2025-06-01', '2025-02-20', '2026-01-31'),
    ]
    for (const first of ordersOf(closing))
      for (const then of ordersOf(opening))
        expect(told({ changes: [...first, ...then] }, '2025-07-01')).toMatchObject({
          moves: ['2025-06-01: 2025-12-31 2026-01-31'],
          pauses: ['2025-02-20 2025-06-01'],
          stays: ['Qualify 2025-01-01 2025-02-20', 'Qualify 2025-06-01 2025-07-01'],
        })
  })

  test('closed and opened again on a day with its old date, it did not move', () => {
    const changes = [
      stage('2025-02-20', 'Fit', 'Lost'),
      moved('2025-02-20', '2025-12-31', '2025-02-20'),
      stage('2025-02-20', 'Lost', 'Fit'),
      moved('2025-02-20', '2025-02-20', '2025-12-31'),
    ]
    expect(told({ changes }, '2025-07-01')).toMatchObject({
      moves: [],
      pauses: ['2025-02-20 2025-02-20'],
      stays: ['Fit 2025-01-01 2025-07-01'],
    })
  })

  test('a date that changes while it is closed is nobody’s push', () => {
    const changes = [
      moved('2025-01-10', '2025-01-31', '2025-02-28'),
      stage('2025-02-20', 'Fit', 'Lost'),
      moved('2025-03-20', '2025-02-28', '2026-12-31'),
    ]
    expect(told({ changes }, '2025-07-01')?.moves).toEqual(['2025-01-10: 2025-01-31 2025-02-28'])
  })
})

describe('amounts', () => {
  test('stand from the beginning, and from each change on', () => {
    const changes = [priced('2025-02-01', 100, 80), priced('2025-03-01', 80, 120)]
    expect(told({ changes }, '2025-04-01')?.amounts).toEqual([
      '2025-01-01 100',
      '2025-02-01 80',
      '2025-03-01 120',
    ])
    expect(told({ changes }, '2025-02-15')?.amounts).toEqual(['2025-01-01 100', '2025-02-01 80'])
    expect(told({ amount: 70 }, '2025-02-15')?.amounts).toEqual(['2025-01-01 70'])
    expect(told({}, '2025-02-15')?.amounts).toEqual([])
  })

  test('of a day the last counts; one that was cleared stands until the next', () => {
    const changes = [
      priced('2025-02-01', 100, 80),
      priced('2025-02-01', 80, 100),
      priced('2025-03-01', 100, null),
      priced('2025-04-01', null, 90),
    ]
    expect(told({ changes }, '2025-05-01')?.amounts).toEqual(['2025-01-01 100', '2025-04-01 90'])
  })

  test('set to nothing by a loss tell nothing of the deal; by anything else they do', () => {
    const cleared = priced('2025-03-01', 100, 0)
    for (const changes of ordersOf([cleared, stage('2025-03-01', 'Fit', 'Lost')]))
      expect(told({ changes }, '2025-04-01')?.amounts).toEqual(['2025-01-01 100'])
    expect(told({ changes: [cleared] }, '2025-04-01')?.amounts).toHaveLength(2)
    const later = stage('2025-03-20', 'Fit', 'Lost')
    expect(told({ changes: [cleared, later] }, '2025-04-01')?.amounts).toHaveLength(2)
  })

  test('that change after the end are no part of the story', () => {
    const changes = [stage('2025-02-01', 'Fit', 'Won'), priced('2025-03-01', 100, 90)]
    expect(told({ changes }, '2025-04-01')?.amounts).toEqual(['2025-01-01 100'])
  })
})

/** What holds of every life. */
function check({ from, today, stays, moves, amounts, pauses }: Life): void {
  const inOrder = (days: readonly number[]) => expect(days).toEqual([...days].sort((a, b) => a - b))
  inOrder([from, ...stays.flatMap((stay) => [stay.from, stay.to]), today])
  inOrder([from, ...pauses.flatMap((pause) => [pause.from, pause.to]), today])
  inOrder([from, ...moves.map(({ on }) => on), today])
  inOrder([from, ...amounts.map(({ on }) => on), today])
  for (const stay of stays) expect(stay.to).toBeGreaterThan(stay.from)
  for (const [n, move] of moves.entries()) {
    expect(move.to).not.toBe(move.from)
    if (n > 0) expect(move.from).toBe(moves[n - 1]?.to)
  }
  for (const [n, { minor }] of amounts.entries()) {
    expect(minor).not.toBeNaN()
    if (n > 0) expect(minor).not.toBe(amounts[n - 1]?.minor)
  }
}

/** Stays and pauses, the earliest first; a pause of less than a day parts no stay. */
const spansOf = ({ stays, pauses }: Life) =>
  [...stays, ...pauses].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)

test('of any company, every life is in order and leaves no day out', () => {
  fc.assert(
    fc.property(anyDeals, fc.integer({ min: FIRST, max: LAST }), (deals, day) => {
      const { cohort } = truthOf(companyUntil(deals, LAST), day)
      for (let row = PAST.length; row < cohort.size; row++) {
        const life = lifeOf(cohort, row)
        if (life === undefined) throw new Error('created, and without a life')
        check(life)
        const spans = spansOf(life)
        for (const [n, { from }] of spans.entries())
          expect(from).toBe(n === 0 ? life.from : spans[n - 1]?.to)
        // A loss that was won after all has a time between for which it was closed.
        if (cohort.ending[row] === OPEN) expect(spans.at(-1)?.to ?? life.from).toBe(life.today)
      }
    }),
    { numRuns: 200 },
  )
})

test('of whatever a source tells, every life is in order', () => {
  fc.assert(
    fc.property(anythingTold, fc.integer({ min: FIRST - 90, max: LAST }), (records, day) => {
      const { cohort } = truthOf(records, day)
      for (let row = 0; row < cohort.size; row++) {
        const life = lifeOf(cohort, row)
        if (life === undefined) continue
        check(life)
        const days = [life.from, ...spansOf(life).flatMap(({ from, to }) => [from, to]), life.today]
        expect(days).toEqual([...days].sort((a, b) => a - b))
        expect(life.today).toBeLessThanOrEqual(cohort.day)
      }
    }),
    { numRuns: 300 },
  )
})
