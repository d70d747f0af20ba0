import { type AmountHabits, amountHabits } from './amount-habits.ts'
import { committed, runRate, statedChances, statedIn, winRatesByStage } from './beside.ts'
import type { CodeRates } from './code-rates.ts'
import { amountLimits, countLimits, type Expectation, expectation } from './expectation.ts'
import type { Chances } from './learn-chances.ts'
import { type NewBusiness, newBusiness } from './new-business.ts'
import { knownBy, type PastWindow } from './past-window.ts'
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
  /** Limits of four cases in five as the model has them, before they are held against past periods. */
  readonly limits: {
    readonly deals: readonly [number, number]
    readonly amount: readonly [number, number]
  }
  readonly beside: {
    readonly runRate: Sum | null
    readonly stageWeighted: Sum | null
    readonly saidThen: Sum | null
  }
}

/** What holds for every window of a history. */
export interface Frame {
  readonly past: readonly PastWindow[]
  readonly earliest: number
  /** Code of the usual currency. */
  readonly currency: number
  /** 1 for categories by which the CRM says that a deal is committed; none: by close date alone. */
  readonly commits: readonly boolean[]
}

/** Tells what a window brings, by chances that were learned before. */
export function tellWindow({ open, wins }: PastWindow, chances: Chances, frame: Frame): WindowTold {
  const { past, earliest, currency } = frame
  const { window } = open
  const known = knownBy(past, wins.day)
  const chance = chances.of(open)
  const habits = amountHabits(known, wins, currency)
  const fresh = newBusiness(window, wins, known, earliest)
  const expected = expectation({ ...open, chance }, habits, fresh, currency)
  const already = wonIn(wins, { from: window.period.from, until: window.anchor }, currency)
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
    limits: {
      deals: shifted(already.deals, countLimits(more.deals, expected.variance.deals)),
      amount: shifted(already.amount, amountLimits(more.amount, expected.variance.amount)),
    },
    beside: {
      runRate: runRate(window, wins, currency, earliest),
      stageWeighted: orNull(
        already,
        statedIn(open, window, currency, statedChances(open, stageRates)),
      ),
      saidThen: orNull(already, statedIn(open, window, currency, committed(open, frame.commits))),
    },
  }
}

function plus(a: Sum, b: Sum): Sum {
  return { deals: a.deals + b.deals, amount: a.amount + b.amount }
}

const orNull = (already: Sum, sum: Sum | null) => (sum === null ? null : plus(already, sum))

function shifted(by: number, [low, high]: readonly [number, number]): readonly [number, number] {
  return [by + low, by + high]
}
