import { type AmountHabits, amountHabits } from './amount-habits.ts'
import { committed, runRate, statedChances, statedIn, winRatesByStage } from './beside.ts'
import type { CodeRates } from './code-rates.ts'
import { amountLimits, countLimits, type Expectation, expectation } from './expectation.ts'
import type { Chances } from './learn-chances.ts'
import { type NewBusiness, newBusiness } from './new-business.ts'
import { knownBy, type PastWindow } from './past-window.ts'
import {
  type Currencies,
  type CurrencyAmount,
  inOthers,
  type SumByCurrency,
  sumByCurrency,
} from './sum-by-currency.ts'
import { type Sum, wonIn } from './wins-known.ts'

/** What a window is told to bring by what was known on its anchor; amounts in the usual currency. */
export interface WindowTold {
  readonly chance: Float64Array
  readonly habits: AmountHabits
  readonly fresh: NewBusiness
  readonly stageRates: CodeRates
  readonly already: Sum
  readonly expected: Expectation
  readonly total: Sum
  /** The total in other currencies. */
  readonly others: readonly CurrencyAmount[]
  /** Limits of four cases in five as the model has them, before they are held against past periods. */
  readonly limits: {
    readonly deals: readonly [number, number]
    readonly amount: readonly [number, number]
  }
  readonly beside: {
    readonly runRate: SumByCurrency | null
    readonly stageWeighted: SumByCurrency | null
    readonly saidThen: SumByCurrency | null
  }
}

/** What holds for every window of a history. */
export interface Frame {
  readonly past: readonly PastWindow[]
  readonly earliest: number
  readonly endsFrom: number
  /** Codes; of the usual one are limits and chances of amounts. */
  readonly currencies: Currencies
  /** 1 for categories by which the CRM says that a deal is committed; none: by close date alone. */
  readonly commits: readonly boolean[]
}

/** Tells what a window brings, by chances that were learned before. */
export function tellWindow(seen: PastWindow, chances: Chances, frame: Frame): WindowTold {
  const { open, wins } = seen
  const { past, earliest, currencies } = frame
  const currency = currencies.usual
  const { window } = open
  const known = knownBy(past, wins.day)
  const chance = chances.of(open)
  const habits = amountHabits(known, wins, currency)
  const fresh = newBusiness(window, wins, known, earliest)
  const expected = expectation({ ...open, chance }, habits, fresh, currency)
  const alreadyIn = (code: number) =>
    wonIn(wins, { from: window.period.from, until: window.anchor }, code)
  const already = alreadyIn(currency)
  const stageRates = winRatesByStage(known, wins)
  const more = {
    deals: expected.open.deals + expected.fresh.deals,
    amount: expected.open.amount + expected.fresh.amount,
  }
  return {
    chance,
    habits,
    fresh,
    stageRates,
    already,
    expected,
    total: plus(already, more),
    others: inOthers(currencies.others, (code) => {
      const { open: held, fresh: coming } = expectation({ ...open, chance }, habits, fresh, code)
      return plus(alreadyIn(code), plus(held, coming))
    }),
    limits: {
      deals: shifted(already.deals, countLimits(more.deals, expected.variance.deals)),
      amount: shifted(already.amount, amountLimits(more.amount, expected.variance.amount)),
    },
    beside: besideThen(seen, frame, alreadyIn, stageRates),
  }
}

function besideThen(
  { open, wins }: PastWindow,
  { currencies, endsFrom, commits }: Frame,
  alreadyIn: (currency: number) => Sum,
  stageRates: CodeRates,
) {
  const { window } = open
  const weighed = statedChances(open, stageRates)
  const said = committed(open, commits)
  const withWon = (code: number, weight?: Float64Array) =>
    orNull(alreadyIn(code), statedIn(open, window, code, weight))
  return {
    runRate: sumByCurrency(currencies, (code) => runRate(window, wins, code, endsFrom)),
    stageWeighted: sumByCurrency(currencies, (code) => withWon(code, weighed)),
    saidThen: sumByCurrency(currencies, (code) => withWon(code, said)),
  }
}

function plus(a: Sum, b: Sum): Sum {
  return { deals: a.deals + b.deals, amount: a.amount + b.amount }
}

const orNull = (already: Sum, sum: Sum | null) => (sum === null ? null : plus(already, sum))

function shifted(by: number, [low, high]: readonly [number, number]): readonly [number, number] {
  return [by + low, by + high]
}
