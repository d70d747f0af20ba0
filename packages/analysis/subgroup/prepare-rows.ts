import type { CodedAttribute, Condition, SegmentData } from './segment-data.ts'

/** Values of an attribute that may go into segments, the most frequent ones; fewer where tables would be too many. */
const MOST_VALUES = [120, 80, 55, 40, 30, 20]

/** Cells of all tables of three attributes together. */
const MOST_CELLS = 3e8

/** An attribute of more values is a mistake of the caller. */
const MOST_CODES = 1e7

/** An attribute with its frequent values as codes 0 … values.length − 1; the next code is any other. */
export interface PreparedAttribute {
  /** Its position in the data. */
  readonly attribute: number
  readonly values: Int32Array
  readonly codes: Uint8Array
  /** Codes in use: one more than the values if some row has another. */
  readonly size: number
}

/** The rows of a search: checked, compact, without columns that tell nothing or the same. */
export interface PreparedRows {
  readonly rows: number
  readonly events: number
  readonly outcome: Uint8Array
  /** From 0; -1 where a row stands in none. */
  readonly strata: Int32Array
  readonly owners: Int32Array | null
  readonly attributes: readonly PreparedAttribute[]
}

/** Checks the columns; RangeError if one has another length, or the outcome is not 0 and 1. */
export function checkRows({ attributes, outcome, strata, owners }: SegmentData): void {
  const rows = outcome.length
  const columns = [...attributes.map(({ codes }) => codes), strata, owners]
  for (const column of columns) {
    if (column && column.length !== rows) {
      throw new RangeError(`segments: a column of ${column.length} rows beside ${rows} outcomes`)
    }
  }
  for (const { values } of attributes) {
    if (!(Number.isInteger(values) && values >= 0 && values <= MOST_CODES)) {
      throw new RangeError(`segments: an attribute of ${values} values`)
    }
  }
  for (let r = 0; r < rows; r++) {
    if (outcome[r] !== 0 && outcome[r] !== 1) {
      throw new RangeError(`segments: outcome ${outcome[r]} in row ${r} is neither 0 nor 1`)
    }
  }
}

/** The data as a search needs them. */
export function prepareRows(data: SegmentData, fewestRows: number): PreparedRows {
  checkRows(data)
  const { outcome } = data
  let events = 0
  for (const happened of outcome) events += happened
  const most = mostValues(data, fewestRows)
  const prepared = data.attributes
    .map((attribute, position) => prepare(attribute, position, fewestRows, most))
    .filter((attribute) => attribute.size > 1 && attribute.values.length > 0)
  return {
    rows: outcome.length,
    events,
    outcome,
    strata: compactStrata(data.strata, outcome.length),
    owners: data.owners ?? null,
    attributes: withoutTwins(prepared),
  }
}

/** Conditions in terms of the data. */
export function conditionsOf(
  { attributes }: PreparedRows,
  segment: readonly (readonly [attribute: number, code: number])[],
): Condition[] {
  return segment
    .map(([at, code]) => ({
      attribute: attributes[at].attribute,
      value: attributes[at].values[code],
    }))
    .sort((a, b) => a.attribute - b.attribute)
}

/** How many values of an attribute the tables have room for. */
function mostValues({ attributes }: SegmentData, fewest: number): number {
  const frequent = attributes.map((attribute) => frequentValues(attribute, fewest).length + 1)
  const fits = MOST_VALUES.find((most) => {
    const cells = [1, 0, 0, 0]
    for (const size of frequent) {
      for (let k = 3; k > 0; k--) cells[k] += cells[k - 1] * Math.min(size, most + 1)
    }
    return cells[3] <= MOST_CELLS
  })
  return fits ?? MOST_VALUES[MOST_VALUES.length - 1]
}

/** Values with enough rows, the most frequent first. */
function frequentValues({ codes, values }: CodedAttribute, fewest: number): Int32Array {
  const counts = new Int32Array(values)
  for (let r = 0; r < codes.length; r++) {
    if (codes[r] >= 0 && codes[r] < values) counts[codes[r]]++
  }
  return Int32Array.from(counts.keys())
    .filter((value) => counts[value] >= Math.max(1, fewest))
    .sort((a, b) => counts[b] - counts[a] || a - b)
}

function prepare(column: CodedAttribute, attribute: number, fewest: number, most: number) {
  const { codes, values } = column
  const kept = frequentValues(column, fewest).slice(0, most).sort()
  const code = new Uint8Array(values).fill(kept.length)
  kept.forEach((value, at) => {
    code[value] = at
  })
  const compacted = new Uint8Array(codes.length)
  let others = 0
  for (let r = 0; r < codes.length; r++) {
    const known = codes[r] >= 0 && codes[r] < values
    compacted[r] = known ? code[codes[r]] : kept.length
    if (compacted[r] === kept.length) others = 1
  }
  return { attribute, values: kept, codes: compacted, size: kept.length + others }
}

/** Codes of strata beyond so many times the rows are numbered anew. */
const SPARSE = 4

/** Strata numbered from 0, -1 for none; every row in the same one where none are given. */
export function compactStrata(strata: Int32Array | undefined, rows: number): Int32Array {
  if (!strata) return new Int32Array(rows)
  let most = -1
  for (let r = 0; r < rows; r++) if (strata[r] > most) most = strata[r]
  if (most < SPARSE * rows) return strata
  const names = new Map<number, number>()
  return strata.map((stratum) => {
    if (stratum < 0) return -1
    const known = names.get(stratum)
    if (known !== undefined) return known
    names.set(stratum, names.size)
    return names.size - 1
  })
}

/** Of columns that part the rows in the same way only the first: the others would be paid for twice. */
function withoutTwins(attributes: PreparedAttribute[]): PreparedAttribute[] {
  const seen = new Map<number, PreparedAttribute[]>()
  return attributes.filter((attribute) => {
    const key = partitionKey(attribute)
    const alike = seen.get(key) ?? []
    if (alike.some((other) => sameParts(attribute, other))) return false
    seen.set(key, [...alike, attribute])
    return true
  })
}

/** The same number for columns that part the rows in the same way. */
function partitionKey({ codes, values }: PreparedAttribute): number {
  const first = new Int32Array(values.length + 1).fill(-1)
  first[values.length] = values.length + 1
  let next = 0
  let key = values.length
  for (let r = 0; r < codes.length; r++) {
    if (first[codes[r]] < 0) first[codes[r]] = next++
    key = (Math.imul(key, 31) + first[codes[r]]) | 0
  }
  return key
}

function sameParts(a: PreparedAttribute, b: PreparedAttribute): boolean {
  if (a.values.length !== b.values.length) return false
  const there = new Int32Array(a.values.length + 1).fill(-1)
  const back = new Int32Array(a.values.length + 1).fill(-1)
  there[a.values.length] = back[a.values.length] = a.values.length
  for (let r = 0; r < a.codes.length; r++) {
    const x = a.codes[r]
    const y = b.codes[r]
    if (there[x] < 0 && back[y] < 0) {
      there[x] = y
      back[y] = x
    }
    if (there[x] !== y || back[y] !== x) return false
  }
  return true
}
