import { seededRandom } from '@closed-learned/analysis'

/**
 * Chance with the shapes that the sample company needs. Only additions, multiplications and
 * divisions of one uniform draw each, so that a seed gives the same bytes on every platform
 * (logarithms and exponentials may differ in the last bit).
 */
export interface Chance {
  /** At least 0, less than 1. */
  unit(): number
  yes(probability: number): boolean
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  between(low: number, high: number): number
  pick<T>(values: readonly T[]): T
  weighted<T>(shares: Shares<T>): T
  /** A value of the distribution whose quantiles, at equal steps from 0 to 1, are given. */
  from(quantiles: readonly number[]): number
}

/** Values with the weight that each has. */
export type Shares<T> = readonly (readonly [T, number])[]

/** A stream of chance of its own for a topic, so that topics do not disturb each other. */
export function chanceOf(seed: number, topic: string): Chance {
  const unit = seededRandom(seed).fork(topic).uniform
  return {
    unit,
    yes: (probability) => unit() < probability,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    between: (low, high) => low + unit() * (high - low),
    pick: (values) => pickAt(values, unit()),
    weighted: (shares) => weightedAt(shares, unit()),
    from: (quantiles) => quantileAt(quantiles, unit()),
  }
}

function pickAt<T>(values: readonly T[], unit: number): T {
  const value = values[Math.floor(unit * values.length)]
  if (value === undefined) throw new RangeError('there is nothing to pick from')
  return value
}

function weightedAt<T>(shares: Shares<T>, unit: number): T {
  let rest = 0
  for (const [, weight] of shares) rest += weight
  rest *= unit
  for (const [value, weight] of shares) {
    rest -= weight
    if (rest < 0) return value
  }
  const last = shares.at(-1)
  if (last === undefined) throw new RangeError('there is nothing to pick from')
  return last[0]
}

function quantileAt(quantiles: readonly number[], unit: number): number {
  const place = unit * (quantiles.length - 1)
  const below = Math.floor(place)
  const low = quantiles[below]
  const high = quantiles[below + 1] ?? low
  if (low === undefined || high === undefined) throw new RangeError('no quantiles')
  return low + (high - low) * (place - below)
}
