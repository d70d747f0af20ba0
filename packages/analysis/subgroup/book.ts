import { checkRows, compactStrata } from './prepare-rows.ts'
import type { SegmentData } from './segment-data.ts'
import { strataOf } from './strata.ts'
import { StratifiedScore } from './stratified-score.ts'
import type { Book } from './test-rows.ts'

/** The data as single segments are tested in them. */
export function bookOf(data: SegmentData): Book {
  checkRows(data)
  const { outcome, owners = null } = data
  const base = strataOf(compactStrata(data.strata, outcome.length), outcome)
  let events = 0
  for (const happened of outcome) events += happened
  return { rows: outcome.length, events, owners, base, score: new StratifiedScore(outcome) }
}
