/** What the pieces of a scan read: plain records and columns that threads may share. */
export interface ScanColumns {
  readonly rows: number
  /** A column of codes for each bundle, and its size. */
  readonly bundles: readonly { readonly codes: Uint8Array; readonly size: number }[]
  /** Of each attribute: how many values may be conditions, and how to read its code from its bundle's. */
  readonly attributes: readonly {
    readonly bundle: number
    readonly stride: number
    readonly size: number
    readonly values: number
  }[]
  /**
   * One number a row that adds up to two: `unit` for the row itself, plus `scale` times the outcome
   * less what its stratum lets expect.
   */
  readonly weights: Float64Array
  readonly unit: number
  readonly scale: number
  /** Mean variance of a row's outcome within its stratum. */
  readonly variance: number
  readonly fewestRows: number
  /** By conditions: logarithm of how many segments are looked at. */
  readonly looks: readonly number[]
}

/**
 * Three bundles (-1 for none), and the sets of attributes whose tables are read from theirs; attributes
 * of a set stand in the order of their bundles.
 */
export interface ScanTable {
  readonly bundles: readonly [number, number, number]
  readonly sets: readonly (readonly number[])[]
}

/** Work for one thread at a time. */
export interface ScanPiece {
  readonly tables: readonly ScanTable[]
}

/** What a piece found. */
export interface ScanPart {
  /** [conditions × MOST_COUNTED + rows]: how many segments have so many rows, or more in the last. */
  readonly sizes: Float64Array
  /** FIELDS numbers a segment. */
  readonly candidates: Float64Array
}

/** All pieces of one pass over the rows, to be answered in their order. */
export interface ScanRound {
  readonly columns: ScanColumns
  readonly pieces: readonly ScanPiece[]
}

/** Segments of at least so many rows count as of so many. */
export const MOST_COUNTED = 4096

/** A candidate: three attributes and three codes (-1 for none), rows, and its rough strength: ½ z² less the looks. */
export const FIELDS = 8
