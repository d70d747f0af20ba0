import { describe, expect, test } from 'vitest'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { searchSchema } from '../report/page-schemas.ts'
import { findOpportunities } from './find-opportunities.ts'
import { plain } from './plain.ts'
import { moved, past, stage, truthOf } from './testing/told.ts'

const lost = [stage('2025-02-01', 'Fit', 'Lost')]
const deal = (id: string, name: string, more: Partial<OpportunityRecord> = {}) => ({
  id,
  name,
  createdOn: '2025-01-01',
  ...(more.changes ? {} : { stage: 'Fit' }),
  ...more,
})

const truth = truthOf(
  [
    deal('1', 'Halvorsen – Core', { changes: lost }),
    deal('2', 'New Halvorsen pier'),
    deal('3', 'Pier', { account: 'Halvorsen Marine' }),
    deal('4', 'Halvorsen – Analytics'),
    deal('5', 'Benhalvorsenia'),
    deal('halvorsen', 'Anything', { changes: lost }),
    deal('7', 'Società Élan', { account: 'Łódź' }),
    deal('8', 'Later', { createdOn: '2026-01-01' }),
  ],
  '2025-06-30',
)
const ids = (text: string, limit = 10) =>
  findOpportunities(truth, { text, limit }).hits.map(({ opportunity }) => opportunity.id)

describe('deals by a text', () => {
  test('the id itself first, then how near the name and the account are, open ones before closed', () => {
    expect(ids('halvorsen')).toEqual(['halvorsen', '4', '1', '2', '3', '5'])
    expect(ids('  HALVORSEN ')).toEqual(['halvorsen', '4', '1', '2', '3', '5'])
  })

  test('so many as asked for', () => {
    expect(ids('halvorsen', 2)).toEqual(['halvorsen', '4'])
    expect(ids('halvorsen', 0)).toEqual([])
  })

  test('without accents, and only what was known on the day', () => {
    expect(ids('societa elan')).toEqual(['7'])
    expect(ids('Élan')).toEqual(['7'])
    expect(ids('lodz')).toEqual(['7'])
    expect(ids('later')).toEqual([])
    expect(ids('nothing like it')).toEqual([])
    expect(ids(' ')).toEqual([])
  })

  test('by the beginnings of words, in any order, whatever stands between them', () => {
    expect(ids('ana halv')).toEqual(['4'])
    expect(ids('pier, marine')).toEqual(['3'])
    expect(ids('halvorsen (core)')).toEqual(['1'])
    expect(ids('core halvorsen missing')).toEqual([])
    expect(ids('halvor')).toEqual(['4', '1', '2', '3', '5', 'halvorsen'])
    expect(ids('–')).toEqual([])
  })

  test('is a document as the contract says', () => {
    const hits = findOpportunities(truth, { text: 'a', limit: 10 })
    expect(searchSchema.parse(hits)).toEqual(hits)
  })
})

test('a hit says what the deal is', () => {
  const gone: ChangeRecord = { on: '2025-05-03', field: 'gone', before: null, after: 1 }
  const thrown = moved('2025-03-01', '2025-03-31', '2026-03-31')
  const said = (more: Partial<OpportunityRecord>) =>
    findOpportunities(truthOf([deal('it', 'It', more), ...past('Won', 20, 300)], '2025-06-30'), {
      text: 'it',
      limit: 1,
    }).hits.map(({ state, text }) => `${state}: ${text}`)[0]
  expect(said({})).toBe('live: Fit · live')
  expect(said({ buyerDate: '2025-12-31' })).toBe('longDated: Fit · long-dated')
  expect(said({ stage: 'Fit', changes: [thrown] })).toBe(
    'buried: Fit · looks over since 1 March 2025',
  )
  expect(said({ activities: [{ on: '2025-02-01' }] })).toBe('live: Fit · live')
  expect(said({ changes: lost })).toBe('lost: let go on 1 February 2025')
  expect(said({ changes: [stage('2025-02-01', 'Fit', 'Won')] })).toBe('won: won on 1 February 2025')
  expect(said({ changes: [stage('2025-02-01', 'Fit', 'No Decision')] })).toBe(
    'noDecision: no decision on 1 February 2025',
  )
  expect(said({ stage: 'Fit', gone: true, changes: [gone] })).toBe('gone: Fit · gone from the CRM')
  expect(
    said({ changes: [stage('2025-02-01', 'Fit', 'Lost'), stage('2025-03-01', 'Lost', 'Fit')] }),
  ).toBe('stalled: Fit · stalled since 1 March 2025')
  expect(said({ stage: 'Lost' })).toBe('lost: let go')
})

test('plain: without case, accents and outer spaces', () => {
  expect(plain('  Société GÉNÉRALE ')).toBe('societe generale')
  expect(plain(' ASCII only ')).toBe('ascii only')
  expect(plain('Østerbro Straße Ægir')).toBe('osterbro strasse aegir')
})
