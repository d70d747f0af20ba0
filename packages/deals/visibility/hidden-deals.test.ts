import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { findOpportunities } from '../opportunity/find-opportunities.ts'
import { rowOfId } from '../opportunity/row-of-id.ts'
import { past, truthOf } from '../opportunity/testing/told.ts'
import { overviewReport } from '../overview/overview-report.ts'
import { pipelineReport } from '../pipeline/pipeline-report.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { truthList, truthRows } from '../truth/truth-list.ts'
import { truthReport } from '../truth/truth-report.ts'
import { COUNTED, HIDDEN, sightOf } from './sight.ts'
import { anyBook } from './testing/any-book.ts'
import {
  anyViewer,
  memberId,
  memberOf,
  organisationOf,
  viewerOf,
} from './testing/any-organisation.ts'
import { truthSeenBy } from './truth-seen-by.ts'
import { seesSumsOnly } from './viewer.ts'

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
const DAY = '2026-06-30'

const open = (id: string, owner: string): OpportunityRecord => ({
  id,
  name: `Name of ${id}`,
  createdOn: '2026-06-26',
  stage: 'Propose',
  amount: 100_000,
  currency: 'EUR',
  owner,
})

const rep = viewerOf(
  organisationOf([memberOf(0), memberOf(1)], [], { mine: memberId(0) }),
  memberId(0),
)

/** What a rep is told of open deals. */
function openDealsIn(truth: Truth) {
  const seen = truthSeenBy(truth, rep, () => true)
  const { asOf: _, ...overview } = overviewReport(seen)
  return {
    list: truthList(seen, ALL),
    stage: truthList(seen, { ...ALL, stage: 'Propose' }).found,
    file: [...truthRows(seen, ALL)],
    pipeline: pipelineReport(seen),
    report: truthReport(seen, { all: true }),
    search: findOpportunities(seen, { text: 'Name', limit: 100 }),
    answer: overview.answer,
    changes: overview.changes,
    parts: overview.pipeline,
  }
}

test('an open deal of somebody else changes nothing of what a rep is told of open deals', () => {
  const records = [...past('Won', 30, 40), ...past('Lost', 30, 70), open('own', 'mine')]
  const alone = openDealsIn(truthOf(records, DAY))
  const others = [
    open('theirs', 'other'),
    open('too', 'other'),
    { ...open('nobody', ''), owner: null },
  ]
  expect(openDealsIn(truthOf([...others, ...records], DAY))).toEqual(alone)
  expect(alone.list).toMatchObject({ deals: 1, of: 'yours', found: { deals: 1 } })
  expect(alone.list.stages).toEqual([{ name: 'Propose', deals: 1 }])
})

test('a deal that is not theirs to open is as one that does not exist', () => {
  const truth = truthOf([open('own', 'mine'), open('theirs', 'other')], DAY)
  const seen = truthSeenBy(truth, rep, () => true)
  expect(rowOfId(truth, 'theirs')).toBe(1)
  expect(rowOfId(seen, 'theirs')).toBe(rowOfId(seen, 'no such deal'))
  expect(rowOfId(seen, 'own')).toBe(0)
})

test('of two deals with one id, the own one opens', () => {
  const truth = truthOf([open('twice', 'other'), open('twice', 'mine')], DAY)
  expect(
    rowOfId(
      truthSeenBy(truth, rep, () => true),
      'twice',
    ),
  ).toBe(1)
})

test('what is counted is what may be counted, and its parts add up to it', () => {
  fc.assert(
    fc.property(anyBook, anyViewer, (truth, viewer) => {
      const { cohort } = truth
      const sights = Array.from({ length: cohort.size }, (_, row) =>
        sightOf(viewer, cohort.history.owner.values[cohort.owner[row] ?? -1] ?? null),
      )
      const isOpen = (row: number) => cohort.standing[row] === STANDING_OPEN
      const counted = sights.filter(({ sight }, row) => isOpen(row) && sight > HIDDEN).length
      const listed = sights.filter(({ sight }, row) => isOpen(row) && sight > COUNTED).length
      const seen = truthSeenBy(truth, viewer, () => false)
      const list = truthList(seen, ALL)
      const { stated, live, longDated, stalled, buried } = list.states
      expect([list.deals, stated.deals]).toEqual([counted, counted])
      expect([list.found.deals, list.rows.length]).toEqual([listed, listed])
      const parts = [live, longDated, stalled, buried]
      if (seesSumsOnly(viewer)) expect(parts).toEqual([null, null, null, null])
      else expect(parts.reduce((sum, part) => sum + (part?.deals ?? 0), 0)).toBe(counted)
      const stages = list.stages.reduce((sum, { deals }) => sum + deals, 0)
      expect(stages).toBeLessThanOrEqual(listed)
    }),
    { numRuns: 80 },
  )
})
