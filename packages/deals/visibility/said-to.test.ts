import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { opportunityReport } from '../opportunity/opportunity-report.ts'
import { rowOfId } from '../opportunity/row-of-id.ts'
import { PAST } from '../opportunity/testing/any-company.ts'
import { checkSentence } from '../opportunity/testing/check-report.ts'
import { moved, stage, truthOf } from '../opportunity/testing/told.ts'
import { overviewReport } from '../overview/overview-report.ts'
import { pipelineReport } from '../pipeline/pipeline-report.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { reasonsPage } from '../reasons/reasons-page.ts'
import { truthOf as lossesOf, some } from '../reasons/testing/losses.ts'
import { overviewSchema, truthListSchema } from '../report/page-schemas.ts'
import { reportSchemas } from '../report/schemas.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { truthList, truthRows } from '../truth/truth-list.ts'
import { truthReport } from '../truth/truth-report.ts'
import { factsOf } from './facts-of.ts'
import type { Member } from './organisation.ts'
import { memberId, memberOf, organisationOf, viewerOf } from './testing/any-organisation.ts'
import { truthSeenBy } from './truth-seen-by.ts'

const DAY = '2026-06-30'

/** Thrown far into the future, and parked: it looks lost. */
const buried = (id: string, owner: string): OpportunityRecord => ({
  id,
  name: `Name of ${id}`,
  createdOn: '2025-09-01',
  owner,
  amount: 50_000,
  currency: 'EUR',
  activities: [{ on: '2025-09-20' }],
  changes: [moved('2025-10-01', '2025-11-30', '2026-11-30'), stage('2025-11-01', 'Fit', 'Suspect')],
})

const fresh = (id: string, owner: string): OpportunityRecord => ({
  id,
  name: `Name of ${id}`,
  createdOn: '2026-06-26',
  stage: 'Fit',
  amount: 70_000,
  currency: 'EUR',
  owner,
})

const people: Member[] = [
  memberOf(0, { team: 1 }),
  memberOf(1, { team: 1 }),
  memberOf(2, { team: 1, roles: ['manager'] }),
  memberOf(3, { roles: ['leader'] }),
]
const organisation = organisationOf(
  people,
  [{ id: 1, name: 'North', parent: null, managers: [memberId(2)] }],
  { one: memberId(0), two: memberId(1) },
)
const viewer = (n: number) => viewerOf(organisation, memberId(n))

const truth = truthOf(
  [
    ...PAST,
    buried('a', 'one'),
    buried('b', 'one'),
    fresh('c', 'one'),
    buried('d', 'two'),
    fresh('e', 'two'),
    fresh('f', 'elsewhere'),
  ],
  DAY,
)

const yes = () => true
const no = () => false
const answers = (seen: Truth, published?: PublicationTold) => [
  truthReport(seen, {}, published).answer,
  pipelineReport(seen, published).answer,
]

describe('a rep', () => {
  const seen = truthSeenBy(truth, viewer(0), no, no)

  test('is told of their own deals, and that nobody else knows', () => {
    expect(answers(seen)).toEqual([
      'Two of your deals look lost. Nobody else knows yet.',
      '41 % of your stated pipeline looks alive.',
    ])
    expect(overviewReport(seen).answer).toContain('wo of your three open deals look lost')
    expect(overviewReport(seen).changes.text).toBe(
      'In the week up to 30 June 2026 one of your deals was opened.',
    )
  })

  test('once a time is over, also that their manager is told', () => {
    expect(answers(truthSeenBy(truth, viewer(0), no, yes))[0]).toBe(
      'Two of your deals look lost. Your manager is told of them too.',
    )
    expect(answers(truthSeenBy(truth, viewer(0), no))[0]).toBe('Two of your deals look lost.')
    expect(answers(truthSeenBy(truth, viewer(1), no, no))[0]).toBe(
      'One of your deals looks lost. Nobody else knows yet.',
    )
  })
})

describe('a manager', () => {
  test('is told of their team, where what only its owner knows counts as live', () => {
    const seen = truthSeenBy(truth, viewer(2), no)
    expect(answers(seen)).toEqual([
      'None of your team’s 5 open deals counts as lost in fact.',
      'All 5 open deals of your team count as live.',
    ])
    expect(overviewReport(seen).answer).toContain('ll five open deals of your team count as live')
    const report = opportunityReport(seen, rowOfId(seen, 'a') ?? -1)
    expect(report).toMatchObject({
      answer: 'This deal counts as live.',
      state: 'live',
      signals: [],
      alike: null,
    })
    expect(report.story.knowable).toBeNull()
    expect(report.doubts).toContain('What became of past deals like it is told to its owner.')
  })

  test('is told the rest when its time is over', () => {
    const seen = truthSeenBy(truth, viewer(2), yes)
    expect(answers(seen)).toEqual([
      'Three of your team’s 5 open deals look lost in fact.',
      '48 % of your team’s stated pipeline counts as live.',
    ])
    const report = opportunityReport(seen, rowOfId(seen, 'd') ?? -1)
    expect(report.state).toBe('buried')
    expect(truthList(seen, { offset: 0, limit: 9 }).rows).toHaveLength(5)
  })

  test('is told no chance and no likeness of a deal, not by an order either', () => {
    const seen = truthSeenBy(truth, viewer(2), yes)
    const { flags } = truthReport(seen, { all: true })
    expect(flags.map(({ opportunity }) => opportunity.id)).toEqual(['a', 'b', 'd', 'c', 'e'])
    for (const { score, chanceOfWin, signals } of flags) {
      expect([score, chanceOfWin]).toEqual([null, null])
      for (const { text, base } of signals) expect([text, base]).toEqual([text, null])
    }
    expect(flags.flatMap(({ signals }) => signals).length).toBeGreaterThan(0)
    for (const { score, base } of truthList(seen, { offset: 0, limit: 9 }).rows)
      expect([score, base]).toEqual([null, null])
    const [columns = [], ...cells] = truthRows(seen, { offset: 0, limit: 9 })
    for (const row of cells) expect(row.slice(columns.indexOf('deals like it'))).toEqual(['', ''])
    const report = opportunityReport(seen, rowOfId(seen, 'd') ?? -1)
    expect(report.findings.map(({ base }) => base).filter(Boolean)).toEqual([])
    // Its owner is told all of it.
    const [own] = truthReport(truthSeenBy(truth, viewer(1), yes)).flags
    expect(own?.score).toBeGreaterThan(0.6)
    expect(own?.signals.every(({ base }) => base !== null)).toBe(true)
  })
})

describe('who sees sums only', () => {
  const seen = truthSeenBy(truth, viewer(3), yes)
  const published: PublicationTold = {
    period: '2026-05',
    until: 20_604,
    cells: [
      {
        measure: 'looksLost',
        cell: { kind: 'company', team: null },
        deals: 64,
        share: { from: 3, to: 3 },
        withheld: null,
        months: ['2026-05', '2026-05'],
      },
    ],
  }

  test('is told what the CRM states, and what was published', () => {
    const nothing =
      'What open deals look like is told once a month; nothing was published yet. 6 deals are open.'
    expect(answers(seen)).toEqual([nothing, nothing])
    const told =
      'At the end of May 2026: about 3 in 10 of 64 open deals have looked over for longer than the days that are their owners’ alone. 6 deals are open.'
    expect(answers(seen, published)).toEqual([told, told])
    expect(overviewReport(seen, undefined, published).answer).toContain(told)
    expect(pipelineReport(seen, published)).toMatchObject({
      of: 'published',
      published,
      stated: { deals: 6 },
      live: null,
      buried: null,
      honest: null,
    })
  })

  test('is told of no deal', () => {
    expect(truthReport(seen, { all: true }).flags).toEqual([])
    expect(truthList(seen, { offset: 0, limit: 9 })).toMatchObject({
      deals: 6,
      found: { deals: 0 },
      rows: [],
      stages: [],
    })
  })

  test('is told why there are no warning signs', () => {
    const book = lossesOf([...some(60, '2024-05-01'), ...some(60, '2024-05-01', { stage: 'Won' })])
    const { signs, doubts } = reasonsPage(factsOf(book))
    expect(signs).toEqual([])
    expect(doubts.at(-1)).toBe(
      'Warning signs rest on what open deals looked like; that is told to their owners and, later, their managers.',
    )
  })
})

test('what was published is for those who see sums only', () => {
  const published = { period: '2026-05', until: 20_604, cells: [] }
  for (const one of [truth, truthSeenBy(truth, viewer(0), no)])
    expect(pipelineReport(one, published).published).toBeNull()
})

test('every document is what its schema says, and calm', () => {
  for (const n of [0, 1, 2, 3]) {
    const seen = truthSeenBy(truth, viewer(n), no, no)
    const overview = overviewReport(seen)
    const list = truthList(seen, { offset: 0, limit: 9 })
    expect(overviewSchema.parse(overview)).toEqual(overview)
    expect(truthListSchema.parse(list)).toEqual(list)
    const pipeline = JSON.parse(JSON.stringify(pipelineReport(seen)))
    expect(reportSchemas.pipeline.parse(pipeline)).toEqual(pipeline)
    for (const { text } of list.rows) checkSentence(text)
    for (const { text } of overview.changes.lines) expect(text).toMatch(/^[A-Z][^!]*\.$/)
  }
})
