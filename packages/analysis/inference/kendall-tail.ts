import { convolve } from './convolve.ts'

const MOST_VALUES = 50

/**
 * How often Kendall's S would be at least s, if every order of n values at different times were
 * equally likely, exactly; `ties` are the numbers of equal values. Null above 50 values. Counts the
 * discordant pairs of all orders by their generating function, a Gaussian multinomial coefficient
 * (Stanley, Enumerative combinatorics 1, 1.7); ties take pairs away. O(n⁴) at most, 2 ms.
 */
export function kendallTail(n: number, ties: readonly number[]): ((s: number) => number) | null {
  if (n > MOST_VALUES) return null
  let chances = Float64Array.of(1) // of each number of discordant pairs
  let placed = n - ties.reduce((sum, t) => sum + t, 0)
  for (let i = 2; i <= placed; i++) chances = convolve(chances, gaussianBinomial(i, 1))
  for (const t of ties) {
    placed += t
    chances = convolve(chances, gaussianBinomial(placed, t))
  }
  const pairs = chances.length - 1
  // S = pairs - 2 · discordant pairs
  return (s) => {
    const most = Math.floor((pairs - s) / 2)
    return chances.subarray(0, Math.max(0, most + 1)).reduce((sum, chance) => sum + chance, 0)
  }
}

/** Chances of each number of discordant pairs between k equal values and n - k others. */
function gaussianBinomial(n: number, k: number): Float64Array {
  // counts[j]: orders of the places so far that hold j of the k. The next place holds one more of them,
  // or one of the others, which is discordant with the j before it.
  let counts: Float64Array[] = [Float64Array.of(1)]
  for (let place = 1; place <= n; place++) {
    const next: Float64Array[] = []
    for (let j = Math.max(0, k - (n - place)); j <= Math.min(k, place); j++) {
      next[j] = new Float64Array(j * (place - j) + 1)
      if (j > 0) addShifted(next[j], counts[j - 1], 0)
      if (j < place) addShifted(next[j], counts[j], j)
    }
    counts = next
  }
  const all = counts[k].reduce((sum, count) => sum + count, 0)
  return counts[k].map((count) => count / all)
}

function addShifted(to: Float64Array, from: Float64Array, by: number): void {
  for (let i = 0; i < from.length; i++) to[i + by] += from[i]
}
