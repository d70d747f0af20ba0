import { logGamma, stirlingRest } from './beta.ts'

const HALF_LOG_TWO_PI = 0.9189385332046728

/**
 * log(λ^x e^-λ / Γ(x + 1)) for x ≥ 0, λ > 0, its large parts cancelled before they are computed
 * (Loader 2000, Fast and accurate computation of binomial probabilities). Binomial, hypergeometric
 * and chi-square probabilities are made of it. O(1); absolute error about 1e-15 · max(1, |result|).
 */
export function logPoissonDensity(x: number, mean: number): number {
  if (x === 0) return -mean
  return logPoissonPeak(x) - deviance(x, mean)
}

/** `logPoissonDensity(x, x)`: where the mean is the value itself. */
export function logPoissonPeak(x: number): number {
  return x === 0 ? 0 : -(factorialRest(x) + HALF_LOG_TWO_PI + 0.5 * Math.log(x))
}

/** log x! less Stirling's approximation of it. */
function factorialRest(x: number): number {
  if (x >= 10) return stirlingRest(x)
  return logGamma(x + 1) - ((x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI)
}

/** x log(x / mean) + mean - x, by a series where the two are near. */
function deviance(x: number, mean: number): number {
  const away = x - mean
  if (Math.abs(away) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - away
  const v = away / (x + mean)
  let sum = away * v
  let term = 2 * x * v
  for (let j = 3; ; j += 2) {
    term *= v * v
    const next = sum + term / j
    if (next === sum) return sum
    sum = next
  }
}
