import type { Interval } from '../inference/interval.ts'
import type { Condition } from './segment-data.ts'

/** A segment and how often it happens there. */
export interface SegmentTest {
  /** In order of attribute. */
  readonly where: readonly Condition[]
  readonly rows: number
  /** Rows of the segment in which it happened. */
  readonly events: number
  /** events ÷ rows, with its 95 % Wilson interval; null without rows. */
  readonly rate: number | null
  readonly interval: Interval | null
  readonly restRows: number
  readonly restEvents: number
  /** Mantel-Haenszel over the strata; null where they compare nothing or it is infinite. */
  readonly oddsRatio: number | null
  /** More often or less often than among rows of the same stratum. */
  readonly direction: 'more' | 'less'
  /** Two-sided and exact given the strata, for this one segment; 1 where nothing can be compared. */
  readonly pValue: number
  /** Known owners; null where the data name none. */
  readonly owners: number | null
}

export interface FoundSegment extends SegmentTest {
  /** Given all other confirmed segments. */
  readonly conditionalPValue: number
  /** Segments that stand out by themselves and no more given this one: the strongest, at most 12. */
  readonly explains: readonly (readonly Condition[])[]
}

/** What a search found, and how much it looked at. */
export interface SegmentSearch {
  /** The strongest first, in both directions. */
  readonly confirmed: readonly FoundSegment[]
  /** Further ones, of which `falseDiscoveryRate` may be chance; the strongest first, at most 20. */
  readonly exploratory: readonly SegmentTest[]
  /** Segments that would be confirmed but are of too few owners. */
  readonly withheld: number
  readonly searched: {
    /** Attributes with at least two values that are frequent enough. */
    readonly attributes: number
    /** Segments with enough rows to be told apart, of all depths. */
    readonly conjunctions: number
    readonly depth: number
  }
  /** Two-sided p at or below which a segment of 1, 2, 3 conditions is confirmed: every look is paid for. */
  readonly thresholds: readonly number[]
}
