import type { BoostedTrees } from '@closed-learned/analysis'
import type { Day } from '../../shared/day.ts'
import type { BaseRate } from '../base-rate.ts'
import type { SignKind } from '../sign.ts'

/** What past deals tell of the odds of open ones; without a model it says why, and the rules stand alone. */
export type OddsLearned =
  | { readonly model: OddsModel; readonly why: null }
  | { readonly model: null; readonly why: string }

/** All plain records and typed arrays: a structured clone, or a file of it, tells the same. */
export interface OddsModel {
  /** It knows nothing of what happened after the end of this day. */
  readonly day: Day
  /** A win within so many days counts. 365, or fewer where the history is too short for that. */
  readonly horizon: number
  /** True where the model did better than the rules on past days; else the rules stand alone. */
  readonly used: boolean
  /** Why it is used or not, and what is missing, as calm sentences. */
  readonly says: readonly string[]
  readonly core: OddsCore
  /** What it would have said on past days, the newest first. */
  readonly tests: readonly BackTest[]
  readonly leads: readonly Lead[]
}

/** What was learned up to one day. */
export interface OddsCore {
  /** By fold: a deal is told of by the trees of its own fold, which have not seen it. */
  readonly trees: readonly BoostedTrees[]
  /** The steps of the calibration, the least likely first. */
  readonly steps: readonly CalibrationStep[]
  /** A deal is flagged where its score (1 - chance, not calibrated) is above this. */
  readonly flagAbove: number
  /** A rule's sign of burial counts only where the score is above this: the odds bear it out. */
  readonly bearsOutAbove: number
  /** Past deals that were won, by which both were set. */
  readonly wonDeals: number
  /** How many past deals, months and rows it learned from. */
  readonly learned: { readonly deals: number; readonly months: number; readonly rows: number }
  /** What became of deals like those that are open on a usual day. */
  readonly usual: BaseRate
  /** Ages at which past deals were won, ascending. */
  readonly wonAges: Float64Array
  readonly past: FlaggedPast
}

/** Past deals between two odds, one row of each, and what became of them within the horizon. */
export interface CalibrationStep {
  /** Up to this chance, not calibrated; Infinity in the last step. */
  readonly upTo: number
  readonly base: BaseRate
  /** Their ages that day, ascending, and the days that were left to each; Infinity while it is open. */
  readonly ages: Float64Array
  readonly left: Float64Array
}

/** Closed deals that would have been flagged while they were open; one entry each. */
export interface FlaggedPast {
  /** `History.key` of the deal. */
  readonly key: Float64Array
  readonly strongest: Float64Array
  readonly firstOn: Int32Array
}

/** A share with its doubt. */
export interface Rated {
  readonly value: number
  readonly interval: readonly [number, number]
}

/** How one way of telling did on the deals that were open on a past day. */
export interface Told {
  /** `together`: rules that the odds bear out, and what the odds flag by themselves. */
  readonly by: 'together' | 'model' | 'rules' | 'age'
  readonly flagged: number
  /** Of those flagged, the share that was not won within the horizon; null where none was flagged. */
  readonly precision: Rated | null
  /** Of those not won within the horizon, the share flagged. */
  readonly recall: Rated | null
  /** Of those won within the horizon, the share flagged that day. */
  readonly winsFlagged: Rated | null
  /** Of deals won in the horizon after that day, the share flagged at the end of any month before. */
  readonly winsEverFlagged: Rated | null
  /** How well it ranks; null where only one outcome occurred. */
  readonly auc: Rated | null
}

/** Rules and model together, each alone, and age side by side, as they would have told on a past day. */
export interface BackTest {
  readonly on: Day
  readonly horizon: number
  readonly open: number
  readonly won: number
  readonly told: readonly Told[]
}

/** How long before their formal end lost deals were flagged. */
export interface Lead {
  readonly by: 'odds' | SignKind
  /** Lost deals that were flagged, of so many. */
  readonly deals: number
  readonly of: number
  /** Median days, with its 95 % interval; null where too few. */
  readonly median: number | null
  readonly interval: readonly [number, number] | null
}
