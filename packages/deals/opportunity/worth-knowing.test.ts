import { expect, test } from 'vitest'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { opportunityReport } from './opportunity-report.ts'
import { moved, stage, truthOfOne } from './testing/told.ts'

const findings = (
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
) => opportunityReport(truthOfOne(record, day, others), 0).findings.map(({ text }) => text)

const dated = (on: string, before: string | null, after: string | null): ChangeRecord => ({
  on,
  field: 'buyerDate',
  before,
  after,
})
const renamed: ChangeRecord = { on: '2025-02-01', field: 'name', before: 'Old', after: 'New' }

test('since when the buyer gave a date, as it was told on the day', () => {
  const changes = [
    dated('2025-02-01', null, '2025-09-01'),
    dated('2025-04-01', '2025-09-01', '2026-03-01'),
  ]
  expect(findings({ changes }, '2025-03-01')).toContain(
    'On 1 February 2025 the buyer gave a date: 1 September 2025.',
  )
  expect(findings({ changes }, '2025-05-01')).toContain(
    'On 1 April 2025 the buyer gave a date: 1 March 2026.',
  )
  const said = (record: Partial<OpportunityRecord>) => findings(record, '2025-05-01').join(' ')
  expect(said({ buyerDate: '2026-03-01' })).not.toContain('the buyer gave')
  expect(said({ changes: [...changes, dated('2025-04-20', '2026-03-01', null)] })).not.toContain(
    'the buyer gave',
  )
})

test('a new name is told once, of open deals and of those that ended', () => {
  const sentence = 'Renamed on 1 February 2025.'
  const count = (texts: readonly string[]) => texts.filter((text) => text === sentence).length
  expect(count(findings({ changes: [renamed] }, '2025-05-01'))).toBe(1)
  const lost = stage('2025-04-01', 'Fit', 'Lost')
  expect(count(findings({ changes: [renamed, lost] }, '2025-05-01'))).toBe(1)
  expect(count(findings({ changes: [renamed, lost] }, '2025-01-31'))).toBe(0)
})

test('a change of hands says nothing of a deal that ended', () => {
  const handed: ChangeRecord = { on: '2025-03-31', field: 'owner', before: 'A', after: 'B' }
  const open = findings({ changes: [handed] }, '2025-05-01')
  expect(open.join(' ')).toContain('Moved to another owner')
  const changes = [handed, stage('2025-04-10', 'Fit', 'Won')]
  expect(findings({ changes }, '2025-05-01').join(' ')).not.toContain('owner')
})

test('back in parking after a date of the buyer, the sign says since when it counts', () => {
  const changes = [
    dated('2025-01-20', null, '2025-04-01'),
    stage('2025-02-01', 'Fit', 'Suspect'),
    moved('2025-02-01', '2025-03-31', '2025-04-30'),
  ]
  expect(findings({ changes }, '2025-06-30')).toContain('Back in Suspect since 1 May 2025.')
})
