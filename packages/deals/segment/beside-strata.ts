import type { SegmentData } from '@closed-learned/analysis'

/** The deals of some cells beside all others of their owners and quarters; columns by cell. */
export interface BesideStrata {
  readonly deals: Uint32Array
  readonly events: Uint32Array
  /** Events that a blind draw from the same owners and quarters lets expect. */
  readonly expected: Float64Array
  /** Their variance in such a draw. */
  readonly variance: Float64Array
}

/** `cellOf`: the cell of each deal, below 0 for none. */
export function besideStrata(
  { outcome, strata = new Int32Array(outcome.length) }: Pick<SegmentData, 'outcome' | 'strata'>,
  cellOf: Int32Array,
  cells: number,
): BesideStrata {
  const all = totalsOf(outcome, strata)
  const { start, rows } = rowsByCell(cellOf, cells)
  const deals = new Uint32Array(cells)
  const events = new Uint32Array(cells)
  const expected = new Float64Array(cells)
  const variance = new Float64Array(cells)
  const inside = new Int32Array(all.deals.length)
  for (let cell = 0; cell < cells; cell++) {
    const own = rows.subarray(start[cell] ?? 0, start[cell + 1] ?? 0)
    deals[cell] = own.length
    for (const row of own) {
      const stratum = strata[row] ?? 0
      inside[stratum] = (inside[stratum] ?? 0) + 1
      events[cell] = (events[cell] ?? 0) + (outcome[row] ?? 0)
    }
    for (const row of own) {
      const stratum = strata[row] ?? 0
      const n = inside[stratum] ?? 0
      if (n === 0) continue
      inside[stratum] = 0
      const [of, m] = [all.deals[stratum] ?? 1, all.events[stratum] ?? 0]
      expected[cell] = (expected[cell] ?? 0) + (n * m) / of
      if (of === n) continue
      const spread = (((n * (of - n)) / of) * ((m * (of - m)) / of)) / (of - 1)
      variance[cell] = (variance[cell] ?? 0) + spread
    }
  }
  return { deals, events, expected, variance }
}

function totalsOf(outcome: Uint8Array, strata: Int32Array) {
  let count = 0
  for (let row = 0; row < strata.length; row++) count = Math.max(count, (strata[row] ?? 0) + 1)
  const [deals, events] = [new Int32Array(count), new Int32Array(count)]
  for (let row = 0; row < strata.length; row++) {
    const stratum = strata[row] ?? 0
    deals[stratum] = (deals[stratum] ?? 0) + 1
    events[stratum] = (events[stratum] ?? 0) + (outcome[row] ?? 0)
  }
  return { deals, events }
}

/** The deals of each cell behind each other; those of a cell begin at its `start`. */
function rowsByCell(cellOf: Int32Array, cells: number) {
  const start = new Int32Array(cells + 1)
  for (let row = 0; row < cellOf.length; row++) {
    const cell = cellOf[row] ?? -1
    if (cell >= 0) start[cell + 1] = (start[cell + 1] ?? 0) + 1
  }
  for (let cell = 0; cell < cells; cell++)
    start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0)
  const next = start.slice()
  const rows = new Int32Array(start[cells] ?? 0)
  for (let row = 0; row < cellOf.length; row++) {
    const cell = cellOf[row] ?? -1
    if (cell < 0) continue
    const at = next[cell] ?? 0
    rows[at] = row
    next[cell] = at + 1
  }
  return { start, rows }
}
