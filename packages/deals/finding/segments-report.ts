import type { SegmentSearch } from '@closed-learned/analysis'
import type { z } from 'zod'
import type { segmentsReportSchema } from '../report/schemas.ts'
import type { Finding } from '../report/trend-schemas.ts'
import { findingsPage } from './findings-page.ts'
import type { SegmentQuestion } from './segment-question.ts'

export type SegmentsReport = z.infer<typeof segmentsReportSchema>

/** The document of `report segments`: what the page of findings tells, the confirmed ones first. */
export function segmentsReport(question: SegmentQuestion, search: SegmentSearch): SegmentsReport {
  const page = findingsPage(question, search)
  const { asOf, deals, doubts, answer, outcome, usual, searched, notEnough, leftOut } = page
  return {
    asOf,
    deals,
    doubts: [...doubts],
    answer,
    outcome,
    usual: { ...usual, interval: usual.interval && pair(usual.interval) },
    segments: [...page.findings, ...page.exploratory].map(segmentOf),
    searched,
    notEnough,
    leftOut: [...leftOut],
  }
}

function segmentOf(finding: Finding) {
  const { where, interval, explains, id, ...rest } = finding
  return {
    where: [...where],
    ...rest,
    interval: pair(interval),
    explains: explains.map((explained) => [...explained.where]),
  }
}

function pair([low, high]: readonly [number, number]): [number, number] {
  return [low, high]
}
