/** What is asked of deals that closed; each deal is told of once in each measure. */
export const CLOSED_MEASURES = [
  'toldFirst',
  'debriefed',
  'withLesson',
  'lessonSoon',
  'warnedInTime',
  'usedInTime',
  'knownSooner',
  'knownTwoMonths',
  'knownThreeMonths',
  'wonDebriefed',
  'wonAfterUse',
] as const
export type ClosedMeasure = (typeof CLOSED_MEASURES)[number]

/** Days before the closing from which on an ending counts as known for long, for two and three months. */
export const KNOWN_LONG = 30
export const KNOWN_TWO_MONTHS = 60
export const KNOWN_THREE_MONTHS = 90
/** Days after the closing up to which a lesson came soon. */
export const LESSON_SOON = 7

/**
 * Of which deals a measure asks, and how many days after the closing: nothing that comes later changes
 * what was told.
 */
export const ASKED_OF: Readonly<
  Record<ClosedMeasure, { readonly ended: 'lost' | 'won'; readonly after: number }>
> = {
  /** First heard of from its owner. */
  toldFirst: { ended: 'lost', after: 0 },
  /** Its owner gave an account of it by then. */
  debriefed: { ended: 'lost', after: 14 },
  /** A lesson rests on it by then. */
  withLesson: { ended: 'lost', after: 30 },
  /** One rested on it a week after the closing. */
  lessonSoon: { ended: 'lost', after: 30 },
  /** A lesson that it met had reached its owner in time; of deals that met one. */
  warnedInTime: { ended: 'lost', after: 0 },
  /** The lesson was used on it; of the same deals. */
  usedInTime: { ended: 'lost', after: 0 },
  /** Its owner's account, given by then, names a day 30 days or more before on which it could be known. */
  knownSooner: { ended: 'lost', after: 30 },
  knownTwoMonths: { ended: 'lost', after: 30 },
  knownThreeMonths: { ended: 'lost', after: 30 },
  /** The same as debriefed, to have something to compare with. */
  wonDebriefed: { ended: 'won', after: 14 },
  /** A lesson that it met was used on it; of deals that met one. */
  wonAfterUse: { ended: 'won', after: 0 },
}

/**
 * What one measure says follows from another in these, and in no others. Both ask of the same deals on
 * the same day, so that they are told of the same sets at once, and both stay open together.
 */
export const FOLLOWS_FROM: readonly (readonly [fine: ClosedMeasure, coarse: ClosedMeasure])[] = [
  ['lessonSoon', 'withLesson'],
  ['usedInTime', 'warnedInTime'],
  ['knownTwoMonths', 'knownSooner'],
  ['knownThreeMonths', 'knownTwoMonths'],
]

/** Something for each measure. */
export function ofEachMeasure<T>(make: (measure: ClosedMeasure) => T): Record<ClosedMeasure, T> {
  const made = CLOSED_MEASURES.map((measure) => [measure, make(measure)] as const)
  return Object.fromEntries(made) as Record<ClosedMeasure, T>
}
