import { type Interval, reachOf } from '../inference/interval.ts'

/** How many of n deals, each with its own chance, will be won. */
export interface PoissonBinomial {
  readonly mean: number
  readonly stdDev: number
  /** `probability[k]`: the chance of exactly k, k from 0 to n. */
  readonly probability: Float64Array
  readonly level: number
  /** Central: at most half of 1 - level lies below it and at most half above. */
  readonly interval: Interval
}

export interface PoissonBinomialOptions {
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
}

const NEGLIGIBLE = 1e-30

/**
 * **How many of these deals will be won** (Poisson-binomial distribution): the number of successes
 * among independent trials that each have their own chance.
 *
 * - In: `chances`, n numbers from 0 to 1; `level` of the interval, default 0.95.
 * - Out: mean, standard deviation, the chance of each count, a central interval of whole counts.
 *   No deals give 0 for certain. Deals that share a fate (a quarter, a product) spread wider.
 * - Errors: RangeError if a chance is not in [0, 1] or the level is not in (0, 1).
 * - Cost: O(n²) up to a few hundred deals, then O(n √n): 10,000 take some 20 ms. Relative error of
 *   each chance about n · 1e-16; chances below 1e-30 are given as 0.
 * - Source: convolution, Barlow and Heidtmann (1984). R: `poibin::dpoibin(0:n, chances)`.
 *
 * @example
 * const { mean, probability, interval } = poissonBinomial([0.9, 0.5, 0.2])
 * mean // → 1.6
 * probability // → [0.04, 0.41, 0.46, 0.09]
 * interval // → [0, 3]
 */
export function poissonBinomial(
  chances: ArrayLike<number>,
  { level = 0.95 }: PoissonBinomialOptions = {},
): PoissonBinomial {
  reachOf(level) // its check of the level
  let [mean, variance] = [0, 0]
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i]
    if (!(chance >= 0 && chance <= 1)) {
      throw new RangeError(`poissonBinomial: chance ${chance} in row ${i} is not between 0 and 1`)
    }
    mean += chance
    variance += chance * (1 - chance)
  }
  const probability = convolve(chances)
  const interval = central(probability, (1 - level) / 2)
  return { mean, stdDev: Math.sqrt(variance), probability, level, interval }
}

/** One deal after the other; only counts from `low` to `high` have a chance worth computing. */
function convolve(chances: ArrayLike<number>): Float64Array {
  const probability = new Float64Array(chances.length + 1)
  probability[0] = 1
  let [low, high] = [0, 0]
  for (let i = 0; i < chances.length; i++) {
    const [yes, no] = [chances[i], 1 - chances[i]]
    high++
    for (let k = high; k > low; k--) probability[k] = probability[k] * no + probability[k - 1] * yes
    probability[low] *= no
    while (probability[low] < NEGLIGIBLE) probability[low++] = 0
    while (probability[high] < NEGLIGIBLE) probability[high--] = 0
  }
  return probability
}

function central(probability: Float64Array, tail: number): Interval {
  let low = 0
  for (let below = 0; below + probability[low] <= tail; low++) below += probability[low]
  let high = probability.length - 1
  for (let above = 0; above + probability[high] <= tail; high--) above += probability[high]
  return [Math.min(low, high), high] // a level near 0 would leave nothing between
}
