import { logPoissonDensity, logPoissonPeak } from './poisson-density.ts'
import { checkCount } from './table.ts'

/**
 * **Chance of so many marked among those drawn** (upper tail of the hypergeometric distribution), as
 * a logarithm: how likely it is that a segment of `drawn` deals holds at least `observed` of the
 * `marked` deals of a `population`, if the segment had been drawn blindly. Fisher's exact test.
 *
 * - In: four counts, "40 of 46, against 6055 of 8859": `observed` ≤ `drawn`, `marked` ≤ `population`.
 * - Out: natural logarithm of P(X ≥ observed), 0 or less; -Infinity if it cannot be.
 * - Errors: RangeError unless all are whole numbers from 0 to a billion, drawn and marked at most the population.
 *   An `observed` beyond what is possible is no error.
 * - Cost: O(√drawn) steps at worst, commonly 20 to 50; 1 to 3 µs. The
 *   absolute error of the logarithm is about 1e-14 · max(1, result).
 * - Source: Loader (2000) for the probability; R:
 *   `phyper(observed - 1, marked, population - marked, drawn, lower.tail = FALSE, log.p = TRUE)`.
 *
 * @example
 * hypergeometricLogTail(40, 46, 6055, 8859) // → -5.7429
 * Math.exp(hypergeometricLogTail(3, 4, 4, 8)) // → 0.2429
 */
export function hypergeometricLogTail(
  observed: number,
  drawn: number,
  marked: number,
  population: number,
): number {
  for (const count of [observed, drawn, marked, population]) {
    checkCount('hypergeometricLogTail', count)
  }
  if (drawn > population || marked > population) {
    throw new RangeError(`hypergeometricLogTail: ${drawn} drawn, ${marked} of ${population}`)
  }
  return logUpperTail({ drawn, marked, population }, observed)
}

/** How many marked there are among those drawn blindly from a population. */
export interface Draw {
  readonly drawn: number
  readonly marked: number
  readonly population: number
}

/** Fewest and most marked that can be among those drawn. */
export function supportOf({ drawn, marked, population }: Draw): readonly [number, number] {
  return [Math.max(0, drawn + marked - population), Math.min(drawn, marked)]
}

/** The likeliest number; of two equally likely ones the larger. */
export function modeOf({ drawn, marked, population }: Draw): number {
  const [low, high] = supportOf({ drawn, marked, population })
  return Math.max(low, Math.min(high, Math.floor(((drawn + 1) * (marked + 1)) / (population + 2))))
}

/**
 * log P(X = x) of an x that is possible, where more than one is: two binomial probabilities over a
 * third.
 */
export function logProbability({ drawn, marked, population }: Draw, x: number): number {
  const left = population - drawn
  const binomial = (hits: number, trials: number) => {
    const hit = logPoissonDensity(hits, trials * (drawn / population))
    const missed = logPoissonDensity(trials - hits, trials * (left / population))
    return hit + missed - logPoissonPeak(trials)
  }
  const all = logPoissonPeak(drawn) + logPoissonPeak(left) - logPoissonPeak(population)
  return binomial(x, marked) + binomial(drawn - x, population - marked) - all
}

/** log P(X ≥ x). */
export function logUpperTail(draw: Draw, x: number): number {
  const [low, high] = supportOf(draw)
  if (x <= low) return 0
  if (x > high) return -Infinity
  if (x > modeOf(draw)) return logSum(draw, x)
  const { drawn, marked, population } = draw
  const others = { drawn, marked: population - marked, population }
  return Math.log1p(-Math.exp(logSum(others, drawn - x + 1)))
}

/** log P(X ≤ x): at least so many of those drawn are not marked. */
export function logLowerTail({ drawn, marked, population }: Draw, x: number): number {
  return logUpperTail({ drawn, marked: population - marked, population }, drawn - x)
}

/** log P(X ≥ x) from beyond the mode on, where the terms fall: each is a multiple of the one before. */
function logSum(draw: Draw, x: number): number {
  const { drawn, marked, population } = draw
  const high = supportOf(draw)[1]
  const bothLacking = population - drawn - marked
  let term = 1
  let sum = 1
  for (let i = x; i < high && term > sum * 1e-17; i++) {
    term *= ((drawn - i) / (i + 1)) * ((marked - i) / (bothLacking + i + 1))
    sum += term
  }
  return logProbability(draw, x) + Math.log(sum)
}
