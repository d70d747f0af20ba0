import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { dealStory } from './deal-story.ts'
import { storyFindings } from './story-findings.ts'
import { moved, priced, stage, truthOfOne } from './testing/told.ts'

const found = (record: Partial<OpportunityRecord>, told: readonly string[] = []) =>
  storyFindings(dealStory(truthOfOne(record, '2025-12-31'), 0), new Set(told))

test('moves of the close date', () => {
  const changes = [
    moved('2025-02-01', '2025-03-31', '2025-05-31'),
    moved('2025-03-01', '2025-05-31', '2025-06-01'),
    moved('2025-04-01', '2025-06-01', '2025-05-02'),
  ]
  expect(found({ changes: changes.slice(0, 1) })).toEqual([
    'The close date was moved out once, by 61 days on 1 February 2025.',
  ])
  expect(found({ changes: changes.slice(0, 2) })).toEqual([
    'The close date was moved out twice, 62 days in all, the furthest by 61 days on 1 February 2025.',
  ])
  expect(found({ changes })).toEqual([
    'The close date was moved out twice, 62 days in all, the furthest by 61 days on 1 February 2025; it was also pulled in by 30 days.',
  ])
  expect(found({ changes: changes.slice(2) })).toEqual(['The close date was pulled in by 30 days.'])
  expect(found({ changes }, ['slides'])).toEqual([])
  expect(found({ changes }, ['thrown'])).toEqual([])
})

test('back to parking, and out of it again', () => {
  const changes = [
    stage('2025-02-01', 'Qualify', 'Fit'),
    stage('2025-03-01', 'Fit', 'Suspect'),
    stage('2025-03-02', 'Suspect', 'Fit'),
  ]
  expect(found({ changes: changes.slice(0, 2) })).toEqual([
    'It went back to Suspect on 1 March 2025, from Fit.',
  ])
  expect(found({ changes: changes.slice(0, 2) }, ['parked'])).toEqual([])
  expect(found({ changes })).toEqual([
    'It went back to Suspect on 1 March 2025, from Fit, and left it after 1 day.',
  ])
  expect(found({ changes: [stage('2025-02-01', 'Suspect', 'Fit')] })).toEqual([])
})

test('closed and opened again', () => {
  const again = [stage('2025-02-01', 'Fit', 'Lost'), stage('2025-03-01', 'Lost', 'Fit')]
  expect(found({ changes: again })).toEqual([
    'It was closed on 1 February 2025 and opened again on 1 March 2025.',
  ])
  expect(found({ changes: again }, ['reopened'])).toEqual([])
  const once = [stage('2025-02-01', 'Fit', 'Lost'), stage('2025-02-01', 'Lost', 'Fit')]
  expect(found({ changes: once })).toEqual(['It was closed and opened again on 1 February 2025.'])
  const more = [stage('2025-04-01', 'Fit', 'Lost'), stage('2025-05-01', 'Lost', 'Fit')]
  expect(found({ changes: [...again, ...more] })).toEqual([
    'It was closed and opened again twice, the last time on 1 May 2025.',
  ])
})

test('the longest silence', () => {
  const activities = [{ on: '2025-01-10' }, { on: '2025-06-01' }, { on: '2025-10-01' }]
  expect(found({ activities })).toEqual(['There was no contact for 142 days, until 1 June 2025.'])
  expect(found({ activities }, ['silent'])).toEqual([])
  expect(found({ activities: activities.slice(0, 1) })).toEqual([
    'There was no contact for the last 355 days, since 10 January 2025.',
  ])
})

test('the amount from the first to the last, in its currency; a change that is not seen is none', () => {
  const currency = 'EUR'
  const changes = [priced('2025-02-01', 10_000_000, 900), priced('2025-03-01', 900, 8_000_000)]
  expect(found({ currency, changes })).toEqual(['The amount went from 100,000 EUR to 80,000 EUR.'])
  expect(found({ changes })).toEqual(['The amount went from 100,000 to 80,000.'])
  const back = [priced('2025-02-01', 10_000_000, 900), priced('2025-03-01', 900, 10_000_001)]
  expect(found({ currency, changes: back })).toEqual([])
  expect(found({ currency, amount: 100 })).toEqual([])
})
