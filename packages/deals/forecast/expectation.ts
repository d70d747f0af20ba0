import { normalQuantile } from '@closed-learned/analysis'
import type { AmountHabits } from './amount-habits.ts'
import type { NewBusiness } from './new-business.ts'
import type { Sum } from './wins-known.ts'

/** What is still to come: deals, and their amount in one currency in minor units. */
export interface Expectation {
  readonly open: Sum
  readonly fresh: Sum
  /** Variances of the number and of the amount, open deals and new business together. */
  readonly variance: Sum
}

/** An open deal with its chance, and what it states. */
export interface OpenChances {
  /** NaN where nothing tells: such a deal is left out. */
  readonly chance: Float64Array
  readonly amount: Float64Array
  readonly currency: Int32Array
}

/** The amount that a deal would bring if it were won; 0 where nothing tells. */
function worthOf(stated: number, currency: number, habits: AmountHabits): number {
  if (!Number.isNaN(stated)) return stated * habits.ratio
  return currency === habits.currency ? (habits.unstated ?? 0) : 0
}

/** A deal that states neither amount nor currency is one in the usual currency. */
function currencyOf({ amount, currency }: OpenChances, row: number, habits: AmountHabits): number {
  const code = currency[row] ?? -1
  return code < 0 && Number.isNaN(amount[row]) ? habits.currency : code
}

/** Sums chances and amounts of open deals in a currency with a share of the new business. */
export function expectation(
  open: OpenChances,
  habits: AmountHabits,
  fresh: NewBusiness,
  currency: number,
  share = 1,
): Expectation {
  let [deals, amount, dealsVariance, amountVariance] = [0, 0, 0, 0]
  for (let row = 0; row < open.chance.length; row++) {
    const chance = open.chance[row] || 0
    deals += chance
    dealsVariance += chance * (1 - chance)
    const stated = open.amount[row] ?? Number.NaN
    if (currencyOf(open, row, habits) !== currency) continue
    const worth = worthOf(stated, currency, habits)
    // Each in whole minor units, so that parts of the deals add up to the cent.
    const mean = Math.round(chance * worth)
    const square = Number.isNaN(stated) ? worth ** 2 : stated * stated * habits.squares
    amount += mean
    amountVariance += Math.max(0, chance * square - mean * mean)
  }
  const worth = fresh.byCurrency.find((of) => of.currency === currency)
  const coming = share * fresh.deals
  const spread = Math.max(0, fresh.variance - fresh.deals)
  return {
    open: { deals, amount },
    fresh: { deals: coming, amount: coming * (worth?.mean ?? 0) },
    variance: {
      deals: dealsVariance + coming + share * share * spread,
      amount:
        amountVariance +
        coming * (worth?.square ?? 0) +
        share * share * spread * (worth?.mean ?? 0) ** 2,
    },
  }
}

const REACH = normalQuantile(0.9)

/** Limits of four cases in five of a number around its mean, by the normal distribution. */
export function countLimits(mean: number, variance: number): readonly [number, number] {
  const reach = REACH * Math.sqrt(variance)
  return [mean - reach, mean + reach]
}

/** The same of an amount, which is never below 0 and strays further up than down: log-normal. */
export function amountLimits(mean: number, variance: number): readonly [number, number] {
  if (!(mean > 0)) return countLimits(mean, variance)
  const spread = Math.log1p(variance / mean ** 2)
  const reach = REACH * Math.sqrt(spread)
  const middle = Math.log(mean) - spread / 2
  const [low, high] = [Math.exp(middle - reach), Math.exp(middle + reach)]
  return [Math.min(low, mean), Math.max(high, mean)]
}

/** How far off what came was, in the reach of the interval on that side. */
export function missOf(came: number, mean: number, [low, high]: readonly [number, number]): number {
  const reach = came >= mean ? high - mean : mean - low
  if (came === mean) return 0
  return reach > 0 ? Math.abs(came - mean) / reach : Number.POSITIVE_INFINITY
}

/** The interval as far as a factor says, on each side. */
export function widened(
  mean: number,
  [low, high]: readonly [number, number],
  factor: number,
): readonly [number, number] {
  return [mean - factor * (mean - low), mean + factor * (high - mean)]
}
