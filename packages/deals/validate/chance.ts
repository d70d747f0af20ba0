import type { Random } from '@closed-learned/analysis'

/** A positive number of which half lie below `median`; `spread` is the deviation of its logarithm. */
export function logNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * random.normal())
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.uniform()
}

export function happens(random: Random, chance: number): boolean {
  return random.uniform() < chance
}

/** An index of `weights`, each as likely as it weighs. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0
    if (left < 0) return index
  }
  return weights.length - 1
}

export function chanceOfLogOdds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

export function logOddsOf(chance: number): number {
  return Math.log(chance / (1 - chance))
}
