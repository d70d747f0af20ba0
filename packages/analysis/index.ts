export { lastAtOrBefore } from './array/last-at-or-before.ts'
export { quantile, quantileSorted } from './array/quantile.ts'
export { type Random, type Shuffleable, seededRandom } from './array/random.ts'
export { sortIndices } from './array/sort-indices.ts'
export {
  type AreaUnderCurve,
  type AreaUnderCurveOptions,
  areaUnderCurve,
} from './forecast/area-under-curve.ts'
export { type BoostedReasons, boostedReasons } from './forecast/boosted-reasons.ts'
export {
  type BoostedTrees,
  type BoostedTreesOptions,
  boostedTrees,
} from './forecast/boosted-trees.ts'
export type { BoostingData } from './forecast/boosting-data.ts'
export {
  type BrierScore,
  type BrierScoreOptions,
  brierScore,
} from './forecast/brier-score.ts'
export { type LogScore, type LogScoreOptions, logScore } from './forecast/log-score.ts'
export {
  type PoissonBinomial,
  type PoissonBinomialOptions,
  poissonBinomial,
} from './forecast/poisson-binomial.ts'
export { predictBoosted } from './forecast/predict-boosted.ts'
export type { Predictions } from './forecast/predictions.ts'
export {
  type ReliabilityCurve,
  type ReliabilityCurveOptions,
  reliabilityCurve,
} from './forecast/reliability-curve.ts'
export {
  type ConformalThresholdOptions,
  conformalFactor,
  conformalThreshold,
} from './forecast/split-conformal.ts'
export {
  type Adjustment,
  type AdjustPValuesOptions,
  adjustPValues,
} from './inference/adjust-p-values.ts'
export { betaDistribution, betaQuantile, logGamma } from './inference/beta.ts'
export { type ChiSquare, chiSquare } from './inference/chi-square.ts'
export { chiSquareTail } from './inference/chi-square-tail.ts'
export { clopperPearson } from './inference/clopper-pearson.ts'
export {
  type ConfidenceSequence,
  type ConfidenceSequenceOptions,
  confidenceSequence,
} from './inference/confidence-sequence.ts'
export type { Direction } from './inference/direction.ts'
export { type EBH, type EBHOptions, eBH } from './inference/e-bh.ts'
export {
  type AgainstBaseline,
  type AgainstRest,
  type EProcess,
  type EProcessOptions,
  eProcess,
} from './inference/e-process.ts'
export type { ExactStrata } from './inference/exact-strata.ts'
export { type FisherExact, type FisherExactOptions, fisherExact } from './inference/fisher-exact.ts'
export { hypergeometricLogTail } from './inference/hypergeometric-log-tail.ts'
export {
  type Change,
  type InterruptedData,
  type InterruptedSeries,
  type InterruptedSeriesOptions,
  interruptedSeries,
} from './inference/interrupted-series.ts'
export type { Interval } from './inference/interval.ts'
export {
  type IsotonicRegression,
  type IsotonicRegressionOptions,
  isotonicRegression,
} from './inference/isotonic-regression.ts'
export type { LogisticData } from './inference/logistic-data.ts'
export {
  type LogisticRegression,
  type LogisticRegressionOptions,
  logisticRegression,
} from './inference/logistic-regression.ts'
export { type MannKendall, mannKendall } from './inference/mann-kendall.ts'
export { type MannWhitney, mannWhitney } from './inference/mann-whitney.ts'
export {
  type MantelHaenszel,
  type MantelHaenszelOptions,
  mantelHaenszel,
} from './inference/mantel-haenszel.ts'
export { normalQuantile } from './inference/normal.ts'
export type { PermutationOptions } from './inference/permutation-options.ts'
export { predictLogistic } from './inference/predict-logistic.ts'
export type { Series } from './inference/series.ts'
export { studentQuantile } from './inference/student.ts'
export type { Table } from './inference/table.ts'
export { type TheilSen, type TheilSenOptions, theilSen } from './inference/theil-sen.ts'
export { wilsonInterval } from './inference/wilson-interval.ts'
export { findSegments } from './subgroup/find-segments.ts'
export type { FoundSegment, SegmentSearch, SegmentTest } from './subgroup/found-segment.ts'
export { planSegmentSearch } from './subgroup/plan-segment-search.ts'
export { type RowsNeededOptions, rowsNeeded } from './subgroup/rows-needed.ts'
export type { ScanColumns, ScanPart, ScanPiece, ScanRound } from './subgroup/scan.ts'
export { scanPiece } from './subgroup/scan-piece.ts'
export type {
  CodedAttribute,
  Condition,
  SegmentData,
  SegmentOptions,
} from './subgroup/segment-data.ts'
export { type SegmentTablesOptions, segmentTables } from './subgroup/segment-tables.ts'
export { testSegment } from './subgroup/test-segment.ts'
export {
  type AalenJohansen,
  type AalenJohansenOptions,
  aalenJohansen,
  type CumulativeIncidence,
} from './survival/aalen-johansen.ts'
export type { ComparedGroup, GroupComparison } from './survival/compare-groups.ts'
export type { CompetingDurations, Durations } from './survival/durations.ts'
export { type GrayTestOptions, grayTest } from './survival/gray-test.ts'
export type { Groups } from './survival/groups.ts'
export {
  type CauseSummary,
  type IncidenceSummary,
  type IncidenceSummaryOptions,
  incidenceSummary,
} from './survival/incidence-summary.ts'
export { type KaplanMeier, kaplanMeier } from './survival/kaplan-meier.ts'
export { logRankTest } from './survival/log-rank-test.ts'
export {
  type ObservationHorizonOptions,
  observationHorizon,
} from './survival/observation-horizon.ts'
export {
  type RestrictedMean,
  type RestrictedMeanOptions,
  restrictedMean,
} from './survival/restricted-mean.ts'
