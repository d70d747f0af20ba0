import { NO_DECISION } from '../cohort/endings.ts'
import { areFew } from './few-owners.ts'
import type { SegmentQuestion } from './segment-question.ts'

export const OF_FEW = 'Too few owners to say anything about this.'
export const NOT_RECORDED =
  'No stage or outcome of the CRM says that a deal ended without a decision.'

/**
 * Why nothing at all is told of a question, no share and no count of what happened: all of its deals
 * are of fewer than three owners, or the CRM does not record it. Null where something may be told.
 */
export function whyNothing(question: SegmentQuestion): string | null {
  const { truth, outcome } = question
  if (areFew(truth.cohort, question, () => true)) return OF_FEW
  return outcome === 'noDecision' && !isRecorded(question) ? NOT_RECORDED : null
}

/** A company without a closed deal may still come to record it. */
function isRecorded({ truth: { cohort }, rows, lately }: SegmentQuestion): boolean {
  if (rows.length + lately.rows.length === 0) return true
  if (cohort.history.stageMeaning.includes('noDecision')) return true
  return [rows, lately.rows].some((part) => part.some((r) => cohort.ending[r] === NO_DECISION))
}
