import { logPoissonDensity } from './poisson-density.ts'

const MOST_STEPS = 100_000

/**
 * **Chi-square tail** (upper tail of the chi-square distribution): how often a sum of so many squared
 * standard normal numbers would be at least this large. The p-value of most tests of counts; with
 * one degree of freedom, of z² it is the two-sided normal p-value of z.
 *
 * - In: `statistic` ≥ 0; `degrees` of freedom > 0.
 * - Out: a number from 0 to 1, with its relative accuracy down to 1e-300.
 * - Errors: RangeError if the statistic is negative or NaN, or the degrees are not positive and finite.
 * - Cost: O(√degrees) steps. Relative error about 1e-13.
 * - Source: Abramowitz and Stegun 6.5.29 (series), 6.5.31 (continued fraction); R:
 *   `pchisq(statistic, degrees, lower.tail = FALSE)`.
 *
 * @example
 * chiSquareTail(3.84, 1) // → 0.05
 * chiSquareTail(10, 2) // → 0.0067
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  if (!(statistic >= 0)) throw new RangeError(`chiSquareTail: statistic ${statistic}`)
  if (!(degrees > 0 && degrees < Infinity)) {
    throw new RangeError(`chiSquareTail: ${degrees} degrees of freedom`)
  }
  if (statistic === 0) return 1
  if (statistic === Infinity) return 0
  const shape = degrees / 2
  const x = statistic / 2
  const density = Math.exp(logPoissonDensity(shape, x))
  if (x < shape + 1) return Math.max(0, 1 - density * seriesBelow(shape, x))
  return Math.min(1, density * shape * fractionAbove(shape, x))
}

/** Lower tail divided by the density: 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function seriesBelow(shape: number, x: number): number {
  let term = 1
  let sum = 1
  for (let step = 1; step < MOST_STEPS && term > sum * 1e-17; step++) {
    term *= x / (shape + step)
    sum += term
  }
  return sum
}

/** Upper tail divided by shape × density, by Lentz's method. */
function fractionAbove(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = Infinity
  let d = 1 / b
  let result = d
  for (let step = 1; step < MOST_STEPS; step++) {
    const a = step * (shape - step)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    result *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return result
}
