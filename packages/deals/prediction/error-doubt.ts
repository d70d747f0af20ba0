import { type Interval, studentQuantile } from '@closed-learned/analysis'

/** The squared error on one deal, as it would be for each end; and which of the two came. */
export interface ErrorOnDeal {
  readonly ifWon: number
  readonly ifNot: number
  readonly won: boolean
}

export interface Estimated {
  readonly value: number
  readonly interval: Interval
}

/** Deals that are thought of beside the real ones, won and not won as many: as Agresti and Coull do for shares. */
const THOUGHT_OF = 2
const LEVEL = 0.95

/**
 * The mean of some errors, or of differences between two ways to predict, with Student's interval.
 * Few deals that ended alike would leave hardly a doubt, although each one still to come may end
 * otherwise; therefore two deals won and two not won are thought of beside them, for the interval only.
 */
export function errorDoubt(errors: readonly ErrorOnDeal[]): Estimated {
  const came = errors.map(({ ifWon, ifNot, won }) => (won ? ifWon : ifNot))
  const [won, not] = [mean(errors.map((e) => e.ifWon)), mean(errors.map((e) => e.ifNot))]
  const all = [...came]
  for (let i = 0; i < THOUGHT_OF; i++) all.push(won, not)
  const middle = mean(all)
  const spread = all.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (all.length - 1)
  const reach = studentQuantile((1 + LEVEL) / 2, all.length - 1) * Math.sqrt(spread / all.length)
  const value = mean(came)
  return { value, interval: [Math.min(value, middle - reach), Math.max(value, middle + reach)] }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
