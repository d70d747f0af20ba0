import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { dayOfInstant } from '../shared/day.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { truthList } from '../truth/truth-list.ts'
import { findOpportunities } from './find-opportunities.ts'
import { opportunityReport } from './opportunity-report.ts'
import { rowOfId } from './row-of-id.ts'
import { checkReport } from './testing/check-report.ts'
import { sampleHistory } from './testing/sample-history.ts'

/** The four open deals of the sample company that the pictures of the design show. */
const history = sampleHistory()
const truth = truthAsOf(cohortAsOf(history, dayOfInstant(history.reportedUntil)))

function hero(name: string) {
  const [hit] = findOpportunities(truth, { text: name, limit: 1 }).hits
  const report = opportunityReport(truth, rowOfId(truth, hit?.opportunity.id ?? '') ?? -1)
  const [row] = truthList(truth, { text: name, offset: 0, limit: 1 }).rows
  checkReport(report)
  const { story } = report
  return {
    hit,
    report,
    row,
    stages: story.bands.map(({ stage }) => stage),
    moves: story.moves.map(({ days }) => days),
    lastMove: story.moves.at(-1)?.text,
    lastSilence: story.silences.at(-1),
  }
}

describe('the heroes of the sample company', () => {
  test('Halvorsen Marine: slid, went back to Suspect, and was thrown', () => {
    const { hit, report, row, stages, moves, lastMove } = hero('Halvorsen Marine')
    expect(hit?.text).toBe('Suspect · looks over since 15 July 2026')
    expect(report.answer).toBe('This has looked over since 15 July 2026.')
    expect(stages).toEqual(['Qualification', 'Discovery', 'Solution Fit', 'Proposal', 'Suspect'])
    expect(moves).toEqual([30, 31, 63, 196])
    expect(lastMove).toBe('Pushed 196 days on 16 July 2026')
    expect(report.story).toMatchObject({
      from: '2026-02-02',
      today: '2026-09-30',
      until: '2027-03-16',
      knowable: { on: '2026-07-15' },
      closeDate: '2027-03-16',
      buyerDate: null,
    })
    expect(report.story.bands.at(-1)?.parked).toBe(true)
    expect(report.findings.map(({ text }) => text).slice(0, 2)).toEqual([
      'Pushed 259 days in 2 steps, the last on 16 July 2026.',
      'It went back to Suspect on 15 July 2026, from Proposal.',
    ])
    expect(report.alike?.base.won).toBeLessThan((report.alike?.base.deals ?? 0) / 10)
    expect(row).toMatchObject({ state: 'buried', since: '2026-07-15' })
    expect(row?.text).toBe(report.findings[0]?.text)
  })

  test('Brightwater Clinics: a month at a time, and older than won deals ever were', () => {
    const { report, stages, moves, row } = hero('Brightwater Clinics')
    expect(report.state).toBe('buried')
    expect(stages).toEqual(['Qualification', 'Discovery', 'Solution Fit', 'Proposal'])
    expect(moves).toEqual([45, 30, 30, 30, 30, 30])
    const said = report.findings.map(({ text }) => text).join(' ')
    expect(said).toMatch(/Open for 331 days; 95 of 100 won deals were won within \d+ days\./)
    expect(said).toMatch(/Pushed 5 times in small steps, 150 days in all/)
    expect(row?.more).toBe(1)
  })

  test('Kestrel Logistics: quiet since the price was sent', () => {
    const { report, stages, moves, lastSilence, row } = hero('Kestrel Logistics')
    expect(report.state).toBe('stalled')
    expect(report.answer).toBe('This has been quiet since 20 July 2026.')
    expect(stages.at(-1)).toBe('Negotiation')
    expect(moves).toEqual([61])
    expect(lastSilence).toEqual({
      from: '2026-07-20',
      to: '2026-09-30',
      days: 72,
      text: 'no contact since 20 July 2026',
    })
    expect(row?.glyph?.silence).not.toBeNull()
  })

  test('Ardent Foods: long-dated by the buyer, and nothing speaks against it', () => {
    const { report, stages, moves, row } = hero('Ardent Foods')
    expect(report.answer).toBe('Long-dated: the buyer gave 1 April 2027.')
    expect(report.signals).toEqual([])
    expect(report.story).toMatchObject({ buyerDate: '2027-04-01', knowable: null, silences: [] })
    expect(stages.at(-1)).toBe('Verbal')
    expect(moves).toEqual([210])
    expect(report.alike?.text).not.toContain('went on as long')
    expect(row).toMatchObject({
      state: 'longDated',
      since: null,
      base: null,
      more: 0,
      text: 'Long-dated: the buyer gave 1 April 2027.',
    })
  })
})
