import { wilsonInterval } from '@closed-learned/analysis'
import type { Rated } from './odds-model.ts'

/** A share of a count with its 95 % interval (Wilson); null of none. */
export function ratedOf(successes: number, trials: number): Rated | null {
  if (trials === 0) return null
  return { value: successes / trials, interval: wilsonInterval(successes, trials) }
}
