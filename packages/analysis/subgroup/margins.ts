import type { ScanColumns, ScanTable } from './scan.ts'

/** The table of some attributes; the last one runs fastest. */
export interface Margin {
  readonly set: readonly number[]
  readonly margin: Float64Array
}

/**
 * The table of every set, from that of the bundles: gives up the last bundle for its attributes first,
 * so that sets that share them share the work.
 */
export function* marginsOf(
  columns: ScanColumns,
  { bundles, sets }: ScanTable,
  cube: Float64Array,
): Iterable<Margin> {
  const [a, b, c] = bundles.map((bundle) => columns.bundles[bundle]?.size ?? 1)
  const inBundle = (set: readonly number[], at: number) =>
    set.filter((attribute) => columns.attributes[attribute].bundle === bundles[at])
  for (const [third, withThird] of groupBy(sets, (set) => inBundle(set, 2))) {
    const one = collapse(cube, a * b, axisOf(columns, third, c), 1)
    for (const [second, withSecond] of groupBy(withThird, (set) => inBundle(set, 1))) {
      const two = collapse(one.values, a, axisOf(columns, second, b), one.size)
      for (const set of withSecond) {
        const first = axisOf(columns, inBundle(set, 0), a)
        yield { set, margin: collapse(two.values, 1, first, two.size * one.size).values }
      }
    }
  }
}

/** What each code of a bundle is in the table of some of its attributes. */
interface Axis {
  readonly codes: Int32Array
  readonly size: number
}

function axisOf({ attributes }: ScanColumns, chosen: readonly number[], bundleSize: number): Axis {
  const codes = new Int32Array(bundleSize)
  let size = 1
  for (const attribute of chosen) {
    const { stride, size: values } = attributes[attribute]
    for (let code = 0; code < bundleSize; code++) {
      codes[code] = codes[code] * values + (Math.floor(code / stride) % values)
    }
    size *= values
  }
  return { codes, size }
}

/** Adds up along the middle axis of outer × axis × inner. */
function collapse(values: Float64Array, outer: number, { codes, size }: Axis, inner: number) {
  const sums = new Float64Array(outer * size * inner)
  let from = 0
  for (let o = 0; o < outer; o++) {
    for (let code = 0; code < codes.length; code++) {
      let to = (o * size + codes[code]) * inner
      for (let i = 0; i < inner; i++) sums[to++] += values[from++]
    }
  }
  return { values: sums, size }
}

function groupBy<T extends readonly number[]>(
  sets: readonly T[],
  partOf: (set: T) => readonly number[],
): Iterable<readonly [readonly number[], readonly T[]]> {
  const groups = new Map<string, [readonly number[], T[]]>()
  for (const set of sets) {
    const part = partOf(set)
    const group = groups.get(part.join())
    if (group) group[1].push(set)
    else groups.set(part.join(), [part, [set]])
  }
  return groups.values()
}
