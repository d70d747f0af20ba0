/**
 * What is known of an open deal at the end of a day, in the order of `Landmarks.columns`. NaN where it
 * is not known that day. What a buyer's date covers counts for nothing: clocks start anew on it.
 */
export const FEATURES = [
  /** Days since its creation. */
  'age',
  'daysInStage',
  /** Rank of its stage on the way to won (the last open one, where it is parked), and the highest ever. */
  'stageRank',
  'furthestRank',
  /** 1 where it went back to a parking stage. */
  'parked',
  /** Changes of stage, and those of them that went back. */
  'stageMoves',
  'regressions',
  'reopenings',
  /** Moves of the close date to a later day: how many, the longest and the last of them in days. */
  'pushes',
  'longestPush',
  'lastPush',
  'daysSincePush',
  /** Days by which the close date moved in sum, pulls taken off. */
  'slip',
  /** Pushes and days since it last moved on to a later stage. */
  'pushesSinceStep',
  'slipSinceStep',
  /** Days until the expected close date; below 0 where it has passed. */
  'closeIn',
  /** Days from its creation to the expected close date. */
  'plannedDays',
  /** Days since the last contact, and since the last one that came from the buyer. */
  'idle',
  'buyerIdle',
  /** Contacts in the last 60 days, and those of them that came from the buyer. */
  'contacts',
  'buyerContacts',
  /** Days since the last contact against the days that lay between two contacts until then. */
  'rhythm',
  /** Days since anything of it changed. */
  'unchanged',
  'reassignments',
  /** log(1 + amount in minor units), and log of the amount against the first one. */
  'amount',
  'amountChange',
  /** Days until the date that the buyer gave, if it is still to come. */
  'buyerDateIn',
] as const
export type Feature = (typeof FEATURES)[number]

/** Where a feature stands in `FEATURES`. */
export function featureIndex(feature: Feature): number {
  return FEATURES.indexOf(feature)
}
