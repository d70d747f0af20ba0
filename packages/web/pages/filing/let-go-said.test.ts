import { saidAsked } from '@closed-learned/deals'
import { expect, test } from 'vitest'
import { isPutOff, letGoSaid, NO_WORDS } from './let-go-said.ts'

test('one choice is enough, and without it nothing is filed', () => {
  expect(letGoSaid(NO_WORDS)).toBe('Choose how it ended; each of them is a full answer.')
  expect(letGoSaid({ ...NO_WORDS, ending: 'lost' })).toEqual({
    kind: 'letGo',
    as: 'lost',
    doorOpen: false,
    remindOn: null,
  })
})

test('they only delayed: with the buyer’s day or event it lives, without one it is a no decision', () => {
  const delayed = { ...NO_WORDS, ending: 'delayed' } as const
  expect(letGoSaid(delayed)).toMatch(/^Choose what the buyer gave/)
  expect(letGoSaid({ ...delayed, given: 'day' })).toMatch(/^Say which day/)
  expect(letGoSaid({ ...delayed, given: 'day', day: '2027-03-05' })).toMatchObject({
    kind: 'lives',
    evidence: 'buyerDate',
    on: '2027-03-05',
  })
  expect(letGoSaid({ ...delayed, given: 'event', event: ' The merger ' })).toMatchObject({
    kind: 'lives',
    evidence: 'buyerEvent',
    text: 'The merger',
  })
  const neither = { ...delayed, given: 'neither', indecision: 'statusQuo' } as const
  expect(isPutOff(neither)).toBe(false)
  expect(letGoSaid(neither)).toMatchObject({ as: 'noDecision', indecision: 'statusQuo' })
})

test('what was written for another choice is not filed with this one', () => {
  const words = {
    ...NO_WORDS,
    indecision: 'value',
    firstKnowable: '2026-03-01',
    doorOpen: true,
    reopens: 'A budget',
    remindOn: '2027-03-05',
  } as const
  for (const ending of ['lost', 'noDecision', 'notAFitByUs', 'notAFitByThem', 'referred'] as const)
    expect([ending, saidAsked.safeParse(letGoSaid({ ...words, ending })).success]).toEqual([
      ending,
      true,
    ])
  expect(letGoSaid({ ...words, ending: 'notAFitByUs' })).toEqual({
    kind: 'letGo',
    as: 'notAFitByUs',
    doorOpen: false,
    remindOn: null,
    firstKnowable: '2026-03-01',
  })
})
