export { lastAtOrBefore } from './array/last-at-or-before.ts'
export { quantile, quantileSorted } from './array/quantile.ts'
export { type Random, type Shuffleable, seededRandom } from './array/random.ts'
export { sortIndices } from './array/sort-indices.ts'
export { betaDistribution, betaQuantile, logGamma } from './inference/beta.ts'
export { clopperPearsonInterval } from './inference/clopper-pearson-interval.ts'
export type { Interval } from './inference/interval.ts'
export { normalQuantile } from './inference/normal.ts'
export { studentQuantile } from './inference/student.ts'
export { wilsonInterval } from './inference/wilson-interval.ts'
export {
  type AalenJohansen,
  type AalenJohansenOptions,
  aalenJohansen,
  type CumulativeIncidence,
} from './survival/aalen-johansen.ts'
export type { CompetingDurations, Durations } from './survival/durations.ts'
export {
  type CauseSummary,
  type IncidenceSummary,
  type IncidenceSummaryOptions,
  incidenceSummary,
} from './survival/incidence-summary.ts'
export { type KaplanMeier, kaplanMeier } from './survival/kaplan-meier.ts'
export {
  type ObservationHorizonOptions,
  observationHorizon,
} from './survival/observation-horizon.ts'
export {
  type RestrictedMean,
  type RestrictedMeanOptions,
  restrictedMean,
} from './survival/restricted-mean.ts'
