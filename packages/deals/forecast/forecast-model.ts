import type { Day } from '../shared/day.ts'
import type { AmountHabits } from './amount-habits.ts'
import type { CodeRates } from './code-rates.ts'
import type { ChanceScores } from './deal-chances-score.ts'
import type { ChanceMethod } from './learn-chances.ts'
import type { Needs } from './needs-of.ts'
import type { NewBusiness } from './new-business.ts'
import type { Period } from './period.ts'
import type { SumByCurrency } from './sum-by-currency.ts'
import type { Sum } from './wins-known.ts'

/** A past period as it would have been told, and what came; amounts in minor units of the usual currency. */
export interface PastTold {
  readonly period: Period
  readonly expected: SumByCurrency
  /** With what all other past periods say of the width; null: too early. */
  readonly interval: { readonly low: Sum; readonly high: Sum } | null
  readonly came: SumByCurrency
  readonly runRate: SumByCurrency | null
  readonly stageWeighted: SumByCurrency | null
  readonly saidThen: SumByCurrency | null
}

/** How far off forecasts of past periods were: mean absolute error as a share of what came. */
export interface Accuracy {
  /** Periods in which something came. */
  readonly periods: number
  readonly mape: number
  /** Null where no past period has four before it. */
  readonly runRateMape: number | null
  readonly stageWeightedMape: number | null
  readonly saidThenMape: number | null
  /** Share of the periods within their interval; null: too early. */
  readonly covered80: number | null
  /** Whether the nearer of model and run rate is so beyond doubt (95 %). */
  readonly isClear: boolean
}

/** What a forecast uses: what was nearer in the past periods. */
export type Used = 'model' | 'runRate'

/** What was learned from the past for one period on one day: plain, for any part of the open deals. */
export interface ForecastModel {
  readonly day: Day
  readonly period: Period
  /** Code of the usual currency. */
  readonly currency: number
  /** From this day on the history tells of endings; NO_DAY: of none. */
  readonly endsFrom: Day
  /** Null where there is enough to tell. */
  readonly needs: Needs | null
  readonly chances: {
    readonly method: ChanceMethod
    /** Rows (a deal on a day) and wins among them that they were learned from. */
    readonly rows: number
    readonly won: number
    /** Open deals (opportunity of the history), ascending, and their chances; NaN: unlike any before. */
    readonly index: Uint32Array
    readonly chance: Float64Array
  }
  readonly habits: AmountHabits
  readonly fresh: NewBusiness
  readonly stageRates: CodeRates
  /** By which intervals are widened; null: too early to say. */
  readonly factor: { readonly deals: number | null; readonly amount: number | null }
  readonly used: { readonly deals: Used; readonly amount: Used }
  /** The newest first. */
  readonly past: readonly PastTold[]
  /** Of numbers and of amounts; null where no past period could be told. */
  readonly accuracy: { readonly deals: Accuracy | null; readonly amount: Accuracy | null }
  readonly scores: ChanceScores | null
}
