/** A column of values as codes: one code a row. */
export interface CodedAttribute {
  readonly codes: Uint8Array | Uint16Array | Int32Array
  /** How many values there are; a code that is none of 0 … values − 1 means that the row has none. */
  readonly values: number
}

/** Rows that may fall into segments, as columns of one length. */
export interface SegmentData {
  readonly attributes: readonly CodedAttribute[]
  /** 1 where it happened, 0 where it did not. */
  readonly outcome: Uint8Array
  /** Rows are compared with rows of the same stratum only (owner × quarter); a negative code stands in none. Without: all in one. */
  readonly strata?: Int32Array
  /** Whose row it is, -1 where unknown; segments of fewer than `fewestOwners` are withheld. */
  readonly owners?: Int32Array
}

/** Rows whose attribute has this value; both count from 0. */
export interface Condition {
  readonly attribute: number
  readonly value: number
}

export interface SegmentOptions {
  /** Conditions that a segment may join; 1 … 3, by default 3. */
  readonly depth?: 1 | 2 | 3
  /** Chance that a search shows any segment where there is none; 0.05. */
  readonly alpha?: number
  /** Share of the exploratory segments that may be chance; 0.1. */
  readonly falseDiscoveryRate?: number
  /** Rows below which a segment is not looked at, and a value goes into no segment; 26. */
  readonly fewestRows?: number
  /** Owners below which a segment is withheld; 3. */
  readonly fewestOwners?: number
}
