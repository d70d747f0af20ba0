import type { SampleFile } from '../files/sample-file.ts'

/** A row by the names of its columns; a column that is not there throws. */
export type Row = (column: string) => string

/** The rows of one file of the sample. */
export function rowsOf(files: readonly SampleFile[], name: string): Row[] {
  const file = files.find((one) => one.name === name)
  if (!file) throw new RangeError(`there is no ${name}`)
  const places = new Map(file.header.map((column, place) => [column, place]))
  return Array.from(file.rows, (cells) => (column) => {
    const cell = cells[places.get(column) ?? -1]
    if (cell === undefined) throw new RangeError(`${name} has no ${column}`)
    return cell
  })
}

/** How many items have each key. */
export function tally<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** The value below which a share of the numbers lies. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}

/** Items by key, in the order in which keys come up. */
export function groupsOf<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key) ?? []
    group.push(item)
    groups.set(key, group)
  }
  return groups
}
