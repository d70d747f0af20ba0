import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { purgesIn } from '../time/purges.ts'
import { changesOf } from './changes.ts'
import { at, closed, open, truthOf } from './testing/closed-deals.ts'

const day = at('2025-05-03')

function changes(records: readonly OpportunityRecord[], on = day) {
  const truth = truthOf(records, on)
  return changesOf(truth, purgesIn(truth))
}

const texts = (records: readonly OpportunityRecord[]) =>
  changes(records).lines.map(({ kind, deals, text }) => [kind, deals, text])

test('the week has seven days', () => {
  const told = changes([
    ...closed('Won', 1, day - 100, 93),
    ...closed('Won', 2, day - 100, 94),
    ...closed('Won', 3, day - 100, 100),
  ])
  expect(told.since).toBe('2025-04-27')
  expect(told.lines).toMatchObject([{ kind: 'won', deals: 5, text: 'Five deals were won.' }])
  expect(told.text).toBe('In the week up to 3 May 2025 five deals were won.')
})

const changed = (
  id: string,
  change: NonNullable<OpportunityRecord['changes']>[number],
  given: Partial<OpportunityRecord> = {},
): OpportunityRecord => ({ id, createdOn: day - 200, stage: 'Fit', ...given, changes: [change] })

test('what can happen, a win first, quick losses before slow ones', () => {
  const moved = (days: number) =>
    ({ on: day - 2, field: 'closeDate', before: day + 10, after: day + 10 + days }) as const
  expect(
    texts([
      ...closed('Won', 1, day - 90, 88),
      ...closed('Lost', 2, day - 40, 38),
      ...closed('Lost', 1, day - 70, 68),
      {
        ...changed('up', { on: day - 1, field: 'stage', before: 'Fit', after: 'Propose' }),
        stage: 'Propose',
      },
      ...open(1, day - 6),
      {
        ...changed('back', { on: day - 3, field: 'stage', before: 'Lost', after: 'Fit' }),
      },
      changed('later', moved(30)),
      changed('hardly later', moved(29)),
      changed('sooner', moved(-60)),
      changed('far', moved(300)),
    ]),
  ).toEqual([
    ['won', 1, 'One deal was won.'],
    ['letGo', 3, 'Three deals were let go, two of them within their first 60 days.'],
    ['movedOn', 1, 'One deal moved on to a later stage.'],
    ['opened', 1, 'One deal was opened.'],
    ['reopened', 1, 'One deal was opened again.'],
    ['pushed', 2, 'Two close dates moved out by 30 days or more.'],
    ['looksLost', 1, 'One more deal looks lost.'],
  ])
})

test('quick and slow losses, one and many', () => {
  const letGo = (...records: OpportunityRecord[][]) => texts(records.flat())[0]?.[2]
  expect(letGo(closed('Lost', 1, day - 60, 60))).toBe(
    'One deal was let go within its first 60 days.',
  )
  expect(letGo(closed('Lost', 1, day - 61, 61))).toBe('One deal was let go.')
  expect(letGo(closed('Lost', 12, day - 90, 90))).toBe('12 deals were let go.')
  expect(letGo(closed('Lost', 2, day - 9, 9))).toBe(
    'Two deals were let go, both of them within their first 60 days.',
  )
})

test('the deals of a purge are told as such', () => {
  const purged = Array.from(
    { length: 15 },
    (_, i): OpportunityRecord => ({
      id: `purged ${i}`,
      createdOn: day - 500,
      changes: [
        { on: day - 400, field: 'stage', before: 'Fit', after: 'Suspect' },
        { on: day - 1, field: 'stage', before: 'Suspect', after: 'Lost' },
      ],
    }),
  )
  expect(texts([...purged, ...closed('Lost', 2, day - 20, 18)])[0]?.[2]).toBe(
    '17 deals were let go, two of them within their first 60 days and 15 in the purge on 2 May 2025.',
  )
})

test('at most five deals are named, the largest first, those without an amount last', () => {
  const amounts = [5, null, 70, 60, 1, 90, 80]
  const records = amounts.map(
    (amount, i): OpportunityRecord => ({
      id: `D${i}`,
      createdOn: day,
      stage: 'Fit',
      amount: amount === null ? null : amount * 100,
      currency: 'EUR',
      account: `account ${i}`,
    }),
  )
  const [line] = changes(records).lines
  expect(line?.some.map(({ amount }) => amount)).toEqual([90, 80, 70, 60, 5])
  expect(line?.some[0]).toMatchObject({ account: 'account 5', amounts: { EUR: 90 } })
  expect(changes(records.slice(0, 2)).lines[0]?.some.map(({ id }) => id)).toEqual(['D0', 'D1'])
})

test('the summary names the weightiest three', () => {
  const { text } = changes([
    ...closed('Won', 2, day - 90, 88),
    ...closed('Lost', 12, day - 90, 88),
    ...open(3, day),
    changed('far', { on: day - 2, field: 'closeDate', before: day, after: day + 300 }),
  ])
  expect(text).toBe(
    'In the week up to 3 May 2025 two deals were won, 12 deals were let go and one more deal looks lost.',
  )
})

test('a week without changes, one that the sources do not reach, and one without days', () => {
  expect(changes(open(3, day - 30)).text).toBe('Nothing changed in the week up to 3 May 2025.')
  expect(changes(open(3, day - 30)).lines).toEqual([])
  const late = truthOf(open(3, day - 30), day)
  const told = changesOf({ ...late, cohort: { ...late.cohort, day: day + 30 } }, [])
  expect(told.text).toBe('Nothing is known of the week up to 2 June 2025.')
  const undated = Array.from({ length: 3 }, (_, i) => ({ id: `D${i}`, stage: 'Fit' }))
  expect(changes(undated).text).toBe('What changed in a week cannot be seen: no days are recorded.')
})
