/** A table of counts, row by row: `[[a, b], [c, d]]`. */
export type Table = ArrayLike<ArrayLike<number>>

/** The cells a, b, c, d of a 2 × 2 table. RangeError if it is not one of counts; `what` names the caller. */
export function cellsOf(what: string, table: Table): readonly [number, number, number, number] {
  if (table.length !== 2 || table[0].length !== 2 || table[1].length !== 2) {
    throw new RangeError(`${what}: the table is not 2 × 2`)
  }
  for (const row of [table[0], table[1]]) for (let j = 0; j < 2; j++) checkCount(what, row[j])
  return [table[0][0], table[0][1], table[1][0], table[1][1]]
}

const MOST_DEALS = 1e9

/** RangeError unless it is a whole number from 0 to a billion. */
export function checkCount(what: string, count: number): void {
  if (!(Number.isInteger(count) && count >= 0 && count <= MOST_DEALS))
    throw new RangeError(`${what}: ${count} is no count from 0 to ${MOST_DEALS}`)
}
