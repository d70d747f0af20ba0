/** Which rows are compared with which. */
export interface Strata {
  /** The stratum of each row, -1 for none. */
  readonly of: Int32Array
  readonly count: number
  /** Rows and events of each stratum. */
  readonly rows: Int32Array
  readonly events: Int32Array
}

/** Strata from a code a row, 0 … and -1 for none. */
export function strataOf(of: Int32Array, outcome: Uint8Array): Strata {
  let count = 0
  for (let r = 0; r < of.length; r++) if (of[r] >= count) count = of[r] + 1
  const rows = new Int32Array(count)
  const events = new Int32Array(count)
  for (let r = 0; r < of.length; r++) {
    const stratum = of[r]
    if (stratum < 0) continue
    rows[stratum]++
    events[stratum] += outcome[r]
  }
  return { of, count, rows, events }
}

/** The same with every stratum parted into its rows among these and its others. */
export function splitBy(
  strata: Strata,
  parts: readonly Uint32Array[],
  outcome: Uint8Array,
): Strata {
  if (parts.length === 0) return strata
  const of = strata.of.slice()
  let count = strata.count
  for (const rows of parts) {
    const apart = new Int32Array(count).fill(-1)
    for (let i = 0; i < rows.length; i++) {
      const stratum = of[rows[i]]
      if (stratum < 0) continue
      if (apart[stratum] < 0) apart[stratum] = count++
      of[rows[i]] = apart[stratum]
    }
  }
  return strataOf(of, outcome)
}
