import {
  type Condition,
  type SegmentData,
  type SegmentSearch,
  type SegmentTest,
  testSegment,
} from '@closed-learned/analysis'
import { type Day, NO_DAY } from '../shared/day.ts'
import { Calendar } from './calendar.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { strataOf } from './strata.ts'

/** A segment stays where the same direction is as clear as this. */
const CLEAR = 0.05

/** Share of the endings that has to have come. */
const MOST = 0.9

/** Share of the deals whose creation has to be known for a second look. */
const DATED = 0.5

/**
 * The search without what only the pace of closing, or a value that is filled in late, makes stand out.
 * A quarter of closing holds the quick endings of young deals beside the slow ones of old deals: where
 * winning takes longer than losing, what is new or grows seems to lose. So each segment is looked at
 * again among deals of the same owner and quarter of *creation* that had time enough to end, and whose
 * values are known, apart from the other segments.
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
  const { createdOn, closedOn } = truth.cohort
  const created = Int32Array.from(rows, (row) => createdOn[row] ?? NO_DAY)
  const closed = Int32Array.from(rows, (row) => closedOn[row] ?? NO_DAY)
  const dated = created.filter((day, n) => day !== NO_DAY && closed[n] !== NO_DAY)
  if (dated.length < DATED * rows.length) return undefined
  const last = dated.reduce((latest, day) => Math.max(latest, day), -Infinity)
  const first = dated.reduce((earliest, day) => Math.min(earliest, day), Infinity)
  const end = closed.reduce((latest, day) => (day === NO_DAY ? latest : Math.max(latest, day)), 0)
  const until = end - settledBy(created, closed)
  const calendar = new Calendar(first, last)
  const quarter = Int16Array.from(created, (day) => calendar.quarterOf(day))
  const owner = data.owners ?? new Int32Array(rows.length).fill(-1)
  const strata = strataOf(owner, quarter, calendar.quarters.length)
  return strata.map((code, n) => {
    const day = created[n] ?? NO_DAY
    return day === NO_DAY || day > until ? -1 : code
  })
}

/** Days within which nine of ten endings came. */
function settledBy(created: Int32Array, closed: Int32Array): Day {
  const days = closed
    .map((day, n) => day - (created[n] ?? NO_DAY))
    .filter((_, n) => closed[n] !== NO_DAY && created[n] !== NO_DAY)
  return days.sort()[Math.ceil(MOST * days.length) - 1] ?? 0
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
