import { lastAtOrBefore } from '../array/last-at-or-before.ts'
import { sortIndices } from '../array/sort-indices.ts'
import type { Groups } from './groups.ts'

/** How long each subject was watched and what ended it. */
export interface Ends {
  readonly time: ArrayLike<number>
  /** 1 by the cause asked for, 2 by another, 0 not at all (censored). */
  readonly end: ArrayLike<number>
  readonly entry?: ArrayLike<number> | undefined
}

/**
 * The subjects of one stratum counted by time and group, at the m distinct times at which one ended.
 * The number of time i and group g stands at `i * groups + g`.
 */
export interface GroupTable {
  readonly groups: number
  readonly times: number
  /** At risk for the first time at time i. */
  readonly entering: Float64Array
  /** At risk for the last time at time i, whether they ended then or not. */
  readonly leaving: Float64Array
  /** Ended at time i by the cause, by another. */
  readonly ending: Float64Array
  readonly endingOther: Float64Array
  readonly subjects: Subjects
}

/** Columns of a stratum's subjects in an order that does not depend on that of the rows. */
interface Subjects {
  /** First and last time at risk; none if the last is before the first. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly end: Uint8Array
  readonly group: Uint8Array
}

/** One table for each stratum. O(n). */
export function groupTables(ends: Ends, { group, stratum }: Groups, groups: number): GroupTable[] {
  const order = sortedBy([ends.entry, ends.end, ends.time, stratum], ends.time.length)
  const tables: GroupTable[] = []
  for (let first = 0, end = 0; first < order.length; first = end) {
    const same = (row: number) => !stratum || stratum[row] === stratum[order[first]]
    while (end < order.length && same(order[end])) end++
    tables.push(tableOf(ends, group, groups, order.subarray(first, end)))
  }
  return tables
}

/** Row numbers by the last column given, equal ones by that before it, and so on. */
function sortedBy(columns: readonly (ArrayLike<number> | undefined)[], n: number): Uint32Array {
  let order = Uint32Array.from({ length: n }, (_, row) => row)
  for (const column of columns) {
    if (!column) continue
    const before = order
    const next = sortIndices(Float64Array.from(before, (row) => column[row]))
    order = next.map((at) => before[at])
  }
  return order
}

function tableOf(
  { time, end, entry }: Ends,
  group: ArrayLike<number>,
  groups: number,
  rows: Uint32Array,
): GroupTable {
  const eventful = rows.filter((row) => end[row] > 0)
  const times = Float64Array.from(new Set(Array.from(eventful, (row) => time[row])))
  const late = (row: number) =>
    entry && entry[row] > 0 ? lastAtOrBefore(times, entry[row]) + 1 : 0
  const subjects = {
    first: Int32Array.from(rows, late),
    last: Int32Array.from(rows, (row) => lastAtOrBefore(times, time[row])),
    end: Uint8Array.from(rows, (row) => end[row]),
    group: Uint8Array.from(rows, (row) => group[row]),
  }
  const column = () => new Float64Array(times.length * groups)
  const table: GroupTable = {
    groups,
    times: times.length,
    entering: column(),
    leaving: column(),
    ending: column(),
    endingOther: column(),
    subjects,
  }
  for (let i = 0; i < rows.length; i++) count(table, i, 1)
  return table
}

/** Moves a subject to another group. O(1). */
export function relabel(table: GroupTable, subject: number, group: number): void {
  count(table, subject, -1)
  table.subjects.group[subject] = group
  count(table, subject, 1)
}

function count(table: GroupTable, subject: number, by: 1 | -1): void {
  const { first, last, end, group } = table.subjects
  if (last[subject] < first[subject]) return
  const leaves = last[subject] * table.groups + group[subject]
  table.entering[first[subject] * table.groups + group[subject]] += by
  table.leaving[leaves] += by
  if (end[subject] === 1) table.ending[leaves] += by
  if (end[subject] === 2) table.endingOther[leaves] += by
}
