import { type Bundle, bundlesOf, writeCodes } from './bundles.ts'
import type { PreparedRows } from './prepare-rows.ts'
import type { ScanColumns, ScanPiece, ScanTable } from './scan.ts'
import type { Strata } from './strata.ts'

/** Where the columns that threads share are put. */
export type Share = (bytes: number) => ArrayBufferLike

/** The part of a scan that stays the same from round to round. */
export interface ScanPlan {
  readonly pieces: readonly ScanPiece[]
  columnsFor(strata: Strata, looks: readonly number[]): ScanColumns
}

const PIECES = 24

/** How to look at every segment of up to `depth` conditions in one pass over the rows. */
export function planScan(
  prepared: PreparedRows,
  depth: number,
  fewestRows: number,
  share: Share,
): ScanPlan {
  const { attributes, rows } = prepared
  const bundles = bundlesOf(attributes)
  const columns = bundles.map((bundle) => {
    const codes = new Uint8Array(share(rows))
    writeCodes(bundle, attributes, codes)
    return { codes, size: bundle.size }
  })
  const layout = attributes.map(({ size, values }, attribute) => {
    const bundle = bundles.findIndex((each) => each.attributes.includes(attribute))
    const stride = bundles[bundle].strides[bundles[bundle].attributes.indexOf(attribute)]
    return { bundle, stride, size, values: values.length }
  })
  const shared = { rows, bundles: columns, attributes: layout, fewestRows }
  return {
    pieces: piecesOf(tablesOf(bundles, depth)),
    columnsFor: (strata, looks) => ({ ...shared, ...weigh(prepared, strata, share), looks }),
  }
}

/** Every set of up to `depth` attributes, in the first table that holds it. */
function tablesOf(bundles: readonly Bundle[], depth: number): ScanTable[] {
  const seen = new Set<string>()
  return combinations(bundles.length, depth).map((chosen) => {
    const attributes = chosen.flatMap((bundle) => [...bundles[bundle].attributes])
    const sets = subsets(attributes, depth).filter((set) => {
      const key = set.toSorted((a, b) => a - b).join()
      return !seen.has(key) && seen.add(key)
    })
    return { bundles: [chosen[0] ?? -1, chosen[1] ?? -1, chosen[2] ?? -1], sets }
  })
}

/** Every `depth` of so many bundles, or all of them where they are fewer. */
function combinations(bundles: number, depth: number): number[][] {
  const size = Math.min(depth, bundles)
  if (size === 0) return []
  const grow = (chosen: number[]): number[][] => {
    if (chosen.length === size) return [chosen]
    const found: number[][] = []
    for (let next = (chosen.at(-1) ?? -1) + 1; next < bundles; next++) {
      found.push(...grow([...chosen, next]))
    }
    return found
  }
  return grow([])
}

function subsets(attributes: readonly number[], depth: number): number[][] {
  const found: number[][] = []
  const grow = (set: number[], from: number) => {
    for (let at = from; at < attributes.length; at++) {
      const larger = [...set, attributes[at]]
      found.push(larger)
      if (larger.length < depth) grow(larger, at + 1)
    }
  }
  grow([], 0)
  return found
}

/** Tables dealt out so that pieces are about equally long; those of the same first two bundles stay together. */
function piecesOf(tables: readonly ScanTable[]): ScanPiece[] {
  const runs = new Map<string, ScanTable[]>()
  for (const table of tables) {
    const pair = table.bundles.slice(0, 2).join()
    runs.set(pair, [...(runs.get(pair) ?? []), table])
  }
  const pieces = Array.from({ length: Math.min(PIECES, runs.size) }, (): ScanTable[] => [])
  for (const run of [...runs.values()].sort((a, b) => b.length - a.length)) {
    const shortest = pieces.reduce((least, piece) => (piece.length < least.length ? piece : least))
    shortest.push(...run)
  }
  return pieces.map((each) => ({ tables: each }))
}

/** The weights of rows under these strata. */
function weigh({ outcome, rows }: PreparedRows, strata: Strata, share: Share) {
  // Counts take the high bits of a double and sums of residuals the low ones; both stay exact.
  const bits = Math.max(1, Math.floor(52 - 2 * Math.log2(rows + 1)))
  const scale = 2 ** bits
  const unit = 2 ** Math.ceil(Math.log2(2 * (rows + 1) * scale))
  const weights = new Float64Array(share(rows * Float64Array.BYTES_PER_ELEMENT))
  let variance = 0
  for (let r = 0; r < rows; r++) {
    const stratum = strata.of[r]
    const rate = stratum < 0 ? outcome[r] : strata.events[stratum] / strata.rows[stratum]
    weights[r] = unit + Math.round((outcome[r] - rate) * scale)
    variance += rate * (1 - rate)
  }
  return { weights, unit, scale, variance: rows > 0 ? variance / rows : 0 }
}
