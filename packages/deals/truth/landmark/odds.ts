import type { BaseRate } from '../base-rate.ts'
import type { Feature } from './features.ts'
import type { OddsModel } from './odds-model.ts'

/** The odds of the open deals of a cohort, one entry a row; NaN, 0 or null for deals that are not open. */
export interface Odds {
  readonly model: OddsModel
  /** Chance of a win within `model.horizon` days: the rate of its calibration step, `base(row)`. */
  readonly chance: Float64Array
  /** How low its odds are: 1 - chance, not calibrated; comparable among deals and with `flagAbove`. */
  readonly score: Float64Array
  /** 1 where its score is above `model.core.flagAbove`; never where a buyer's date covers it. */
  readonly flagged: Uint8Array
  /** The end of the first month since which it was flagged at the end of every month. */
  readonly flaggedSince: Int32Array
  /** The past deals with such odds, each counted once, and how many of them were won. */
  readonly base: (row: number) => BaseRate | null
  /** What moved its odds most, the strongest first; at most four. */
  readonly reasons: (row: number) => OddsReason[]
  /** Days until it ends, as past deals with such odds at about its age had left. */
  readonly expected: (row: number) => ExpectedDays | null
}

/** One thing that is known of a deal and moved its odds. */
export interface OddsReason {
  readonly feature: Feature
  readonly effect: 'raised' | 'lowered'
  /** By so much in log odds. */
  readonly by: number
  /** As a part of a sentence about the deal: "its close date moved 196 days at once". */
  readonly text: string
}

/** A null means: longer than could be watched. */
export interface ExpectedDays {
  readonly median: number | null
  /** 80 of 100 such deals ended within these days from then. */
  readonly low: number | null
  readonly high: number | null
  /** Past deals that tell it. */
  readonly deals: number
}
