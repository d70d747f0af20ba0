import {
  type Condition,
  type SegmentData,
  type SegmentSearch,
  type SegmentTest,
  testSegment,
} from '@closed-learned/analysis'
import { positions } from './picked.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { settledCreations } from './settled-creations.ts'
import { strataOf } from './strata.ts'

/** A segment stays where the same direction is as clear as this. */
const CLEAR = 0.05

/**
 * The search without what only the pace of closing, or a value that is filled in late, makes stand out:
 * each segment is looked at again among deals of the same owner and quarter of *creation* that had time
 * enough to end, and whose values are known, apart from the other segments.
 */
export function borneOut(question: SegmentQuestion, search: SegmentSearch): SegmentSearch {
  if (search.confirmed.length + search.exploratory.length === 0) return search
  const strata = strataByCreation(question)
  if (!strata) return search
  const { data } = question
  const places = new Map(search.confirmed.map((found) => [found, rowsIn(data, found.where)]))
  const holds = (segment: SegmentTest) => {
    const others = [...places].filter(([other]) => other !== segment).map(([, rows]) => rows)
    const known = withValues(data, apartFrom(strata, others), segment.where)
    const again = testSegment({ ...data, strata: known }, segment.where)
    return again.direction === segment.direction && again.pValue <= CLEAR
  }
  return {
    ...search,
    confirmed: search.confirmed.filter(holds),
    exploratory: search.exploratory.filter(holds),
  }
}

/** Owner by quarter of creation, -1 where a deal is too young; undefined where creations are not known. */
function strataByCreation({ truth, rows, data }: SegmentQuestion): Int32Array | undefined {
  const settled = settledCreations(truth.cohort, rows, positions(rows.length))
  if (!settled) return undefined
  const { quarter, quarters } = settled
  const owner = data.owners ?? new Int32Array(rows.length).fill(-1)
  return strataOf(owner, quarter, quarters).map((code, n) => ((quarter[n] ?? -1) < 0 ? -1 : code))
}

function rowsIn({ attributes, outcome }: SegmentData, where: readonly Condition[]): Uint32Array {
  const rows = new Uint32Array(outcome.length)
  let size = 0
  for (let n = 0; n < rows.length; n++)
    if (where.every(({ attribute, value }) => attributes[attribute]?.codes[n] === value))
      rows[size++] = n
  return rows.slice(0, size)
}

/** The strata parted by which of these places a deal is in. */
function apartFrom(strata: Int32Array, places: readonly Uint32Array[]): Int32Array {
  const within = new Int32Array(strata.length)
  for (const [at, rows] of places.entries())
    for (const n of rows) within[n] = (Math.imul(within[n] ?? 0, 31) + at + 1) | 0
  const codes = new Map<number, number>()
  const count = strata.reduce((most, code) => Math.max(most, code + 1), 0)
  return strata.map((stratum, n) => {
    if (stratum < 0 || within[n] === 0) return stratum
    const key = stratum * 2 ** 32 + ((within[n] ?? 0) >>> 0)
    const code = codes.get(key) ?? count + codes.size
    codes.set(key, code)
    return code
  })
}

/** The strata without deals that lack one of the values. */
function withValues(
  { attributes }: SegmentData,
  strata: Int32Array,
  where: readonly Condition[],
): Int32Array {
  const known = strata.slice()
  for (const { attribute } of where) {
    const column = attributes[attribute]
    if (!column) continue
    const { codes, values } = column
    for (let n = 0; n < known.length; n++) {
      const code = codes[n] ?? -1
      if (code < 0 || code >= values) known[n] = -1
    }
  }
  return known
}
