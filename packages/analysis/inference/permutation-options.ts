/** How a test finds its p-value where there are too few deals for the chi-square approximation. */
export interface PermutationOptions {
  /** How often the groups are dealt out anew; default 1,999, 0 for never. */
  readonly permutations?: number | undefined
  /** Same seed, same p-value. */
  readonly seed?: number | string | undefined
}

/** Default 1,999. RangeError unless it is a whole number. */
export function checkedPermutations(permutations = 1999): number {
  if (Number.isInteger(permutations) && permutations >= 0) return permutations
  throw new RangeError(`${permutations} permutations`)
}
