/** How often something happened by a code (a stage, a category); -1 has a rate of its own. */
export interface CodeRates {
  /** Of code c at c + 1. */
  readonly rate: Float64Array
  readonly overall: number
}

/** A code with so few rows tells as much as all the others do. */
const PRIOR_ROWS = 20

/** Rates by code, those of few rows drawn to that of all. */
export function codeRates(codes: Int32Array, outcome: Uint8Array): CodeRates {
  const width = codes.reduce((most, code) => Math.max(most, code), -1) + 2
  const rows = new Float64Array(width)
  const happened = new Float64Array(width)
  let all = 0
  for (let row = 0; row < codes.length; row++) {
    const at = (codes[row] ?? -1) + 1
    rows[at] = (rows[at] ?? 0) + 1
    happened[at] = (happened[at] ?? 0) + (outcome[row] ?? 0)
    all += outcome[row] ?? 0
  }
  const overall = (all + 0.5) / (codes.length + 1)
  return {
    overall,
    rate: rows.map((n, at) => ((happened[at] ?? 0) + PRIOR_ROWS * overall) / (n + PRIOR_ROWS)),
  }
}

/** The rate of each code; one that was never seen has that of all. */
export function ratesOf({ rate, overall }: CodeRates, codes: Int32Array): Float64Array {
  return Float64Array.from(codes, (code) => rate[code + 1] ?? overall)
}
