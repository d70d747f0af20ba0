import { expect, test } from 'vitest'
import { saidAsked } from './said.ts'
import { sayFiling } from './say-filing.ts'

const isAsked = (said: object) => saidAsked.safeParse({ kind: 'letGo', ...said }).success

test('what was filed before is asked and told as it was, with nothing added to it', () => {
  const before = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null }
  expect(saidAsked.parse(before)).toEqual(before)
  expect(Object.keys(saidAsked.parse(before))).toEqual(Object.keys(before))
})

test('not a fit is a full answer: nothing reopens it, and there is no reminder', () => {
  expect(isAsked({ as: 'notAFitByUs' })).toBe(true)
  expect(isAsked({ as: 'notAFitByUs', reopens: '  ' })).toBe(true)
  expect(isAsked({ as: 'notAFitByThem', reopens: 'A new budget' })).toBe(false)
  expect(isAsked({ as: 'notAFitByThem', doorOpen: true })).toBe(false)
  for (const as of ['lostToCompetitor', 'noDecision', 'realigned', 'referred', 'unknown'])
    expect(isAsked({ as, reopens: 'A new budget', doorOpen: true })).toBe(true)
})

test('a kind of indecision belongs to no decision, a day is a day', () => {
  expect(isAsked({ as: 'noDecision', indecision: 'statusQuo' })).toBe(true)
  expect(isAsked({ as: 'lost', indecision: 'statusQuo' })).toBe(false)
  expect(isAsked({ as: 'noDecision', indecision: 'constructor' })).toBe(false)
  expect(isAsked({ as: 'lost', firstKnowable: '2026-02-29' })).toBe(false)
  expect(isAsked({ as: 'lost', reopens: '🧭'.repeat(10_000) })).toBe(true)
  expect(isAsked({ as: 'lost', reopens: 'a'.repeat(10_001) })).toBe(false)
})

test('every script and sign is kept, but for what no store can keep', () => {
  const said = saidAsked.parse({ kind: 'letGo', as: 'lost', reopens: '\u0000ميزانية 🌱\uD800' })
  expect(said).toMatchObject({ reopens: 'ميزانية 🌱\uFFFD' })
})

test('it is told in calm words', () => {
  const said = { kind: 'letGo', as: 'noDecision', doorOpen: true, remindOn: '2027-03-05' } as const
  expect(sayFiling({ ...said, indecision: 'outcome', firstKnowable: '2026-03-01' })).toBe(
    'Let go with no decision (the outcome was not sure); the door is kept open, to come back to on ' +
      '5 March 2027. It could have been known from 1 March 2026 on.',
  )
  expect(sayFiling({ ...said, as: 'referred', doorOpen: false, remindOn: null })).toBe(
    'Let go as referred.',
  )
})
