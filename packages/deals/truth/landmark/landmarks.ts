/** A row for each deal and day on which it was open, with what was knowable at the end of that day. */
export interface Landmarks {
  readonly size: number
  /** Opportunity of the history. */
  readonly index: Uint32Array
  readonly day: Int32Array
  /** 1 where a date that the buyer gave lies ahead or on the day: such a deal is never flagged. */
  readonly covered: Uint8Array
  /** 1 where the deal closed later and nothing tells how it stood before: no way to know its stage. */
  readonly veiled: Uint8Array
  /** In the order of FEATURES; NaN where not known. */
  readonly columns: readonly Float64Array[]
}
