import { expect, test } from 'vitest'
import { stage, truthOfOne } from '../opportunity/testing/told.ts'
import { dayOfIso, instantOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import type { Filing } from './filing.ts'
import { outcomesSince } from './outcome-since.ts'
import { type Said, saidAsked } from './said.ts'
import { saySince } from './say-since.ts'

const day = (text: string) => dayOfIso(text) ?? 0
const filed = (on: string, said: object): Filing => ({
  id: on,
  opportunity: 7,
  member: 'one' as MemberId,
  filedAt: instantOfDay(day(on)) + 3_600_000,
  content: { said: saidAsked.parse(said) as Said, deal: { id: 'A', name: 'A' } },
  audience: [],
})
const goOn = (on: string) => filed(on, { kind: 'goOn' })
const letGo = (on: string) => filed(on, { kind: 'letGo', as: 'lost' })
const ended = (as: string, on: string) => ({ changes: [stage(on, 'Qualify', as)] })

/** What is said, by the filing's day, of the deal in row 0 on a day. */
function said(record: Parameters<typeof truthOfOne>[0], on: string, filings: readonly Filing[]) {
  const since = outcomesSince(truthOfOne(record, on), new Map([[7, 0]]), filings)
  return Object.fromEntries([...since].map(([id, each]) => [id, saySince(each)]))
}

test('won, lost, no decision, open still: with the day and the days since', () => {
  const acts = [goOn('2025-03-01'), filed('2025-03-11', EVIDENCE), filed('2025-03-12', HELP)]
  expect(said(ended('Won', '2025-04-10'), '2025-06-01', acts)).toEqual({
    '2025-03-01': 'Won on 10 April 2025, 40 days later.',
    '2025-03-11': 'Won on 10 April 2025, 30 days later.',
  })
  const one = (as: string) => said(ended(as, '2025-04-10'), '2025-06-01', [goOn('2025-03-01')])
  expect(one('Lost')).toEqual({ '2025-03-01': 'Lost on 10 April 2025, 40 days later.' })
  expect(one('No Decision')).toEqual({
    '2025-03-01': 'Ended with no decision on 10 April 2025, 40 days later.',
  })
  // On a day before it ended nothing of its end is known.
  expect(said(ended('Won', '2025-04-10'), '2025-04-09', acts)['2025-03-01']).toBe(
    'Open still on 9 April 2025, 39 days later.',
  )
})

test('filed after the newest export, or after an end that nobody knew of yet: no days', () => {
  expect(said({}, '2025-03-01', [goOn('2025-03-05')])).toEqual({
    '2025-03-05': 'Nothing newer has come in from the CRM since.',
  })
  expect(said(ended('Lost', '2025-03-02'), '2025-06-01', [goOn('2025-03-05')])).toEqual({
    '2025-03-05': 'Lost on 2 March 2025.',
  })
})

test('let go here afterwards counts; taken back it does not; with somebody else nothing is said', () => {
  const [first, gone] = [goOn('2025-03-01'), letGo('2025-03-21')]
  expect(said({}, '2025-06-01', [gone, first])).toEqual({
    '2025-03-01': 'Let go here on 21 March 2025, 20 days later.',
  })
  expect(said({}, '2025-06-01', [first, gone, goOn('2025-03-22')])['2025-03-01']).toMatch(/^Open/)
  const truth = truthOfOne(ended('Won', '2025-04-10'), '2025-06-01')
  const [elsewhere] = outcomesSince(truth, new Map(), [first]).values()
  expect(elsewhere).toEqual({ outcome: 'elsewhere', on: null, days: null })
})

const EVIDENCE = { kind: 'lives', evidence: 'other', text: 'They asked for a contract.' }
const HELP = { kind: 'help', text: 'Could you look at it?' }
