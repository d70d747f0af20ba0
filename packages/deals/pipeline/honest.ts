import { normalQuantile } from '@closed-learned/analysis'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { type Amounts, majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { LIVE } from '../truth/judge.ts'
import { oddsUsed } from '../truth/odds-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** The live pipeline weighted by chance. */
export interface Honest {
  /** Null where several currencies are in it, or no deal has closed yet. */
  readonly amount: number | null
  readonly amounts: Amounts
  /** 95 % for what the live deals will bring; null where `amount` is. */
  readonly interval: readonly [number, number] | null
}

/** What is expected of deals of one rate and currency, in minor units. */
interface Expectation {
  /** Sum and sum of squares of the amounts. */
  amount: number
  squares: number
  readonly rate: BaseRate
  readonly currency: number
}

/**
 * Amount × chance, over the live deals: that of their odds where past deals tell them, else the past win
 * rate at their stage. The interval allows for both doubts: how well the rates are known (shared by all
 * deals of a stage, or of such odds), and that each deal is won or not.
 */
export function honestPipeline(truth: Truth): Honest {
  const byCurrency = new Map<number, Expectation[]>()
  for (const each of expectations(truth)) {
    const known = byCurrency.get(each.currency) ?? []
    if (known.push(each) === 1) byCurrency.set(each.currency, known)
  }
  const nothing = truth.overall.deals === 0
  const codes = truth.cohort.history.currency.values
  const told = [...byCurrency].map(([currency, of]) => tell(of, codes[currency] ?? NO_CURRENCY))
  const amounts = Object.fromEntries(told.map(({ code, amount }) => [code, amount]))
  const [only, ...others] = told
  // Live deals of which no amount is known are worth something, and nobody can say what.
  if (only === undefined && hasLive(truth)) return { amount: null, amounts: {}, interval: null }
  if (nothing || others.length > 0)
    return { amount: null, amounts: nothing ? {} : amounts, interval: null }
  return { amount: only?.amount ?? 0, amounts, interval: only?.interval ?? [0, 0] }
}

function hasLive({ cohort, state }: Truth): boolean {
  return state.some((code, r) => code === LIVE && cohort.standing[r] === STANDING_OPEN)
}

function expectations(truth: Truth): Expectation[] {
  const { cohort, state, chances, overall } = truth
  const odds = oddsUsed(truth)
  const found = new Map<BaseRate, Map<number, Expectation>>()
  const byStage = new Map<number, BaseRate>()
  for (let r = 0; r < cohort.size; r++) {
    const amount = cohort.amount[r] ?? Number.NaN
    if (cohort.standing[r] !== STANDING_OPEN || state[r] !== LIVE || Number.isNaN(amount)) continue
    const rate = odds?.base(r) ?? stageRate(cohort.stage[r] ?? -1)
    const currency = cohort.currency[r] ?? -1
    const ofRate = found.get(rate) ?? new Map<number, Expectation>()
    const known = ofRate.get(currency) ?? { amount: 0, squares: 0, currency, rate }
    known.amount += amount
    known.squares += amount * amount
    found.set(rate, ofRate.set(currency, known))
  }
  return [...found.values()].flatMap((ofRate) => [...ofRate.values()])

  function stageRate(stage: number): BaseRate {
    const inStage = chances.inStage(stage)
    const rate = byStage.get(stage) ?? (inStage.deals >= ENOUGH_LIKE_IT ? inStage : overall)
    byStage.set(stage, rate)
    return rate
  }
}

function tell(expected: readonly Expectation[], code: string) {
  let [mean, variance, most] = [0, 0, 0]
  for (const { amount, squares, rate } of expected) {
    const p = rate.won / Math.max(1, rate.deals)
    // Drawn in a little, so that a rate of none or all still has its doubt.
    const drawn = (rate.won + 1) / (rate.deals + 2)
    const doubt = drawn * (1 - drawn)
    mean += amount * p
    variance += (amount * amount * doubt) / (rate.deals + 2) + squares * doubt
    most += amount
  }
  const reach = normalQuantile(0.975) * Math.sqrt(variance)
  const low = Math.min(mean, Math.max(Math.min(0, most), mean - reach))
  const high = Math.max(mean, Math.min(Math.max(0, most), mean + reach))
  const major = (minor: number) => majorOf(Math.round(minor), code)
  return { code, amount: major(mean), interval: [major(low), major(high)] as const }
}
