import { FEATURES, type Feature } from './features.ts'
import type { OddsReason } from './odds.ts'
import { type ReasonOf, sayFeature } from './say-feature.ts'

/** Features that tell of the same thing: only the one that moved the odds most is said. */
const ABOUT: readonly (readonly Feature[])[] = [
  [
    'pushes',
    'longestPush',
    'lastPush',
    'daysSincePush',
    'slip',
    'pushesSinceStep',
    'slipSinceStep',
    'closeIn',
    'plannedDays',
  ],
  ['daysInStage', 'stageRank', 'furthestRank', 'parked', 'stageMoves', 'regressions'],
  ['idle', 'buyerIdle', 'contacts', 'buyerContacts', 'rhythm', 'unchanged'],
  ['age'],
  ['amount', 'amountChange'],
  ['reopenings'],
  ['reassignments'],
  ['buyerDateIn'],
]

/** In log odds: what moved them less is not worth saying. */
const LEAST = 0.1
const MOST_SAID = 4

/** What moved the odds of one deal most, in words; `parts` and `values` in the order of FEATURES. */
export function reasonsIn(parts: Float64Array, values: Float64Array, of: ReasonOf): OddsReason[] {
  const found = ABOUT.flatMap((features) => reasonAmong(features, parts, values, of) ?? [])
  return found.sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, MOST_SAID)
}

/** The features of one thing move the odds together; the one that goes the same way furthest says it. */
function reasonAmong(
  features: readonly Feature[],
  parts: Float64Array,
  values: Float64Array,
  of: ReasonOf,
): OddsReason | undefined {
  const at = (feature: Feature) => FEATURES.indexOf(feature)
  const by = features.reduce((sum, feature) => sum + (parts[at(feature)] ?? 0), 0)
  if (Math.abs(by) < LEAST) return undefined
  const ranked = features.toSorted(
    (a, b) => Math.sign(by) * ((parts[at(b)] ?? 0) - (parts[at(a)] ?? 0)),
  )
  for (const feature of ranked) {
    if (Math.sign(by) * (parts[at(feature)] ?? 0) <= 0) return undefined
    const text = sayFeature(feature, values[at(feature)] ?? Number.NaN, of)
    if (text !== null) return { feature, effect: by > 0 ? 'raised' : 'lowered', by, text }
  }
  return undefined
}
