import type { SegmentCondition, TrendOutcome } from '../report/trend-schemas.ts'
import type { Day } from '../shared/day.ts'

/** A finding that was frozen on a day; only deals created after it count. */
export interface Watch {
  readonly id: string
  readonly outcome: TrendOutcome
  readonly where: readonly SegmentCondition[]
  readonly direction: 'more' | 'less'
  readonly frozenOn: Day
}
