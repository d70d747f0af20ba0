import { describe, expect, it } from 'vitest'
import type { Draft, Report } from '../draft.ts'
import { doubtsOfDone, doubtsOfLook } from './doubts.ts'
import { headlineOf } from './headline.ts'
import { farRead, farSent, sayBytes, spokenShare } from './progress.ts'
import { headlineOfRefusal, mendOf } from './refusal.ts'
import { sayRows } from './say-rows.ts'

const file = {
  name: 'd.csv',
  kind: 'opportunities',
  rows: 100,
  accepted: 98,
  unchanged: 0,
  rejected: 2,
}
const report: Report = {
  files: [file, { ...file, name: 'x.csv', kind: 'unused', rows: 0, accepted: 0, rejected: 0 }],
  opportunities: 98,
  changes: 0,
  activities: 0,
  stages: [],
  attributes: [],
  doubts: [],
  system: 'mapped',
  dryRun: true,
  reportedUntil: Date.UTC(2015, 11, 31, 12),
  mapping: null,
  rejectedFile: null,
  rejected: [],
}
const draft: Draft = {
  id: 'a',
  version: 1,
  state: 'checked',
  waiting: false,
  progress: null,
  uploads: [{ name: 'd.csv', bytes: 10 }],
  files: [],
  mapping: null,
  report,
  refusal: null,
}
const nobody = { answer: 'Drop an export of your CRM.', opportunities: 0, newest: null }
const some = { answer: '7,240 deals are here.', opportunities: 7240, newest: '2026-11-22' }

describe('the headline', () => {
  it('says what a look found', () => {
    expect(headlineOf(draft, nobody)).toBe(
      '98 deals in one file can be read; 2 rows are set aside.',
    )
    const fewer = { ...report, files: [{ ...file, accepted: 3, unchanged: 97, rejected: 0 }] }
    expect(headlineOf({ ...draft, report: fewer }, some)).toBe(
      '100 deals in one file can be read, 3 of them new or changed.',
    )
    const known = { ...report, files: [{ ...file, accepted: 0, unchanged: 100, rejected: 0 }] }
    expect(headlineOf({ ...draft, report: known }, some)).toBe(
      'Everything in these files is known already.',
    )
  })

  it('says that it is in, and until when it tells', () => {
    expect(headlineOf({ ...draft, state: 'done' }, nobody)).toBe(
      '98 deals are in, told until 31 December 2015.',
    )
  })

  it('names what is under way', () => {
    expect(headlineOf({ ...draft, state: 'reading' }, some)).toBe('Looking at one file.')
    expect(headlineOf({ ...draft, state: 'importing', waiting: true }, some)).toBe(
      'Other files are being read; these are next.',
    )
  })
})

describe('a refusal', () => {
  const refusal = { kind: 'mapping-invalid', mend: 'Give "id" in "opportunities": …' }

  it('asks for the column that is missing', () => {
    const text = 'The mapping cannot be used: opportunities.id is missing.'
    expect(headlineOfRefusal({ ...refusal, text })).toBe('Which column is the deal’s id?')
    expect(mendOf({ ...refusal, text })).toBe(
      'The file cannot be read without it. Correct it below, or load another mapping.',
    )
    const second = 'The mapping cannot be used: history.1.at is missing.'
    expect(headlineOfRefusal({ ...refusal, text: second })).toContain('the moment of the change?')
  })

  it('says nothing of places in a mapping file', () => {
    const text = 'd.csv has no column "Nope" (opportunities.id in the mapping).'
    expect(headlineOfRefusal({ ...refusal, text })).toBe('d.csv has no column "Nope".')
  })

  it('of a file that is broken says what the server says', () => {
    const broken = { kind: 'file-broken', text: 'd.csv is empty.', mend: 'Export it again.' }
    expect([headlineOfRefusal(broken), mendOf(broken)]).toEqual([broken.text, broken.mend])
  })
})

describe('progress', () => {
  it('tells rows and share of what is read', () => {
    const progress = { file: 'd.csv', rows: 1200, bytes: 50, ofBytes: 200, read: false }
    expect(farRead({ waiting: false, progress })).toEqual({
      share: 0.25,
      text: 'd.csv: 1,200 rows are read, 25 %.',
    })
    expect(farRead({ waiting: false, progress: { ...progress, read: true } }).share).toBe(1)
    expect(farRead({ waiting: true, progress: null }).share).toBeNull()
  })

  it('tells bytes of what is sent', () => {
    const sent = { file: 'd.csv', nth: 2, files: 3, sent: 1_500_000, ofBytes: 3_000_000 }
    expect(farSent(sent)).toEqual({
      share: 0.5,
      text: 'd.csv, 2 of 3: 1.5 MB of 3.0 MB are here.',
    })
    expect([0, 12, 640_400, 999_600, 2e9].map(sayBytes)).toEqual([
      '0 KB',
      '1 KB',
      '640 KB',
      '1.0 MB',
      '2.0 GB',
    ])
  })

  it('is spoken a quarter at a time', () => {
    const spoken = [0.1, 0.3, 0.49, 0.5, 0.8, 1].map(spokenShare)
    expect(new Set(spoken).size).toBe(4)
    expect(spoken[1]).toBe(spoken[2])
  })
})

it('rows are told without what does not occur', () => {
  expect(sayRows(file)).toBe('100 rows: 98 new, 2 set aside')
  expect(sayRows({ ...file, kind: 'unused' })).toBe('')
})

it('doubts point to the fields of the page instead of a file', () => {
  const doubt = 'No file names the currency. A mapping can say it: "currency" in "opportunities".'
  expect(doubtsOfLook([doubt, 'One thing.'])).toEqual([
    'No file names the currency. It can be said above.',
    'One thing.',
  ])
  expect(doubtsOfDone([doubt])).toEqual(['No file names the currency.'])
})
