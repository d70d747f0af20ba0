import { normalQuantile } from './normal.ts'

/** What is not contradicted by the data at the stated level: both ends belong to it. */
export type Interval = readonly [low: number, high: number]

/** How many standard errors a two-sided interval of this level reaches; RangeError unless 0 < level < 1. */
export function reachOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} is not between 0 and 1`)
  const probability = 0.5 + level / 2
  if (probability === 1) throw new RangeError(`level ${level} is too near to 1`)
  return normalQuantile(probability)
}
