/** Which raw columns a logistic model takes, and of which it is marked that they miss a value. */
export interface AdditiveShape {
  readonly kept: readonly number[]
  readonly marked: readonly number[]
}

/** Bounds within which the close date lies, in lengths of what is still to come. */
const CLOSE_DATE_STEPS = [-1, -0.25, 0, 0.33, 0.67, 1, 1.5, 2.5]

/** Columns that say anything in the rows that are learned from; of those that miss alike one is marked. */
export function additiveShape(columns: readonly Float64Array[]): AdditiveShape {
  const kept: number[] = []
  const marked = new Map<string, number>()
  columns.forEach((column, c) => {
    const present = column.find((value) => !Number.isNaN(value))
    if (present === undefined) return
    if (column.some((value) => !Number.isNaN(value) && value !== present)) kept.push(c)
    const pattern = missingPattern(column)
    if (pattern !== null && !marked.has(pattern)) marked.set(pattern, c)
  })
  return { kept, marked: [...marked.values()] }
}

/** The columns of the logistic model; the first raw one is where the close date lies. */
export function additiveColumns(
  columns: readonly Float64Array[],
  { kept, marked }: AdditiveShape,
): Float64Array[] {
  const [closeDate = new Float64Array()] = columns
  const steps = kept.includes(0)
    ? CLOSE_DATE_STEPS.map((step) => closeDate.map((value) => Number(value >= step)))
    : []
  return [
    ...steps,
    ...kept.map((c) => (columns[c] ?? closeDate).map(bounded)),
    ...marked.map((c) => (columns[c] ?? closeDate).map((value) => Number(Number.isNaN(value)))),
  ]
}

/** Long tails drawn in; what is missing is 0 and marked beside. */
function bounded(value: number): number {
  return Number.isNaN(value) ? 0 : Math.sign(value) * Math.log1p(Math.abs(value))
}

/** How many rows miss a value, and a number that tells which; null where none does. */
function missingPattern(column: Float64Array): string | null {
  let [count, mix] = [0, 0]
  for (let row = 0; row < column.length; row++) {
    if (!Number.isNaN(column[row])) continue
    count++
    mix = Math.imul(mix ^ row, 0x9e3779b1)
  }
  return count === 0 ? null : `${count} ${mix}`
}
