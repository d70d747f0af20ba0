/** Who is compared with whom, row by row. */
export interface Groups {
  /** Group of each subject, a whole number from 0 to 199. */
  readonly group: ArrayLike<number>
  /**
   * Stratum of each subject, a whole number from 0; subjects are compared within their stratum only.
   * Default: one for all.
   */
  readonly stratum?: ArrayLike<number> | undefined
}

const MOST_GROUPS = 200

/** How many groups there are, one more than the largest number. RangeError if a row has none. */
export function countGroups({ group, stratum }: Groups, subjects: number): number {
  if (stratum) countCodes('stratum', stratum, subjects, Number.MAX_SAFE_INTEGER)
  return countCodes('group', group, subjects, MOST_GROUPS)
}

function countCodes(what: string, codes: ArrayLike<number>, subjects: number, most: number) {
  if (codes.length !== subjects) {
    throw new RangeError(`groups: ${subjects} subjects, ${codes.length} with a ${what}`)
  }
  let count = 0
  for (let row = 0; row < subjects; row++) {
    const code = codes[row]
    if (!(Number.isInteger(code) && code >= 0 && code < most)) {
      throw new RangeError(`groups: ${what} ${code} in row ${row}; 0 to ${most - 1} are possible`)
    }
    count = Math.max(count, code + 1)
  }
  return count
}
