import type { FindingsPage } from '../report/trend-schemas.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { sayLate } from './late-days.ts'
import type { SegmentQuestion } from './segment-question.ts'

const AMONG = {
  lost: ['closed deal was lost', 'closed deals were lost'],
  slow: ['lost deal', 'lost deals'],
  noDecision: ['closed deal ended without a decision', 'closed deals ended without a decision'],
} as const

/** What is usual, in a sentence; of late losses what late means, as their share follows from that. */
export function sayUsual(
  { outcome, late }: SegmentQuestion,
  { value, deals }: Omit<FindingsPage['usual'], 'text'>,
): string {
  const [one, many] = AMONG[outcome]
  if (value === null) return 'Not enough deals are closed to tell what is usual.'
  const share = `${sayRate(value)} of ${sayCount(deals, one, many)}`
  return late
    ? `${sayLate(late)} By that, ${share} took long.`
    : `${share}. That is what is usual here.`
}
