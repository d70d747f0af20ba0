import { areFew } from './few-owners.ts'
import type { SegmentQuestion } from './segment-question.ts'

/** How many deals a question is about; those held back do not count where they are of few owners. */
export function dealsCounted({ truth, rows, lately }: SegmentQuestion): number {
  return rows.length + (areFew(truth.cohort, lately, () => true) ? 0 : lately.rows.length)
}
