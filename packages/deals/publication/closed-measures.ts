/** What is asked of deals that closed; each deal is told of once in each measure. */
export const CLOSED_MEASURES = [
  'toldFirst',
  'debriefed',
  'withLesson',
  'warnedInTime',
  'knownSooner',
  'wonDebriefed',
] as const
export type ClosedMeasure = (typeof CLOSED_MEASURES)[number]

/** Days before the closing from which on an ending counts as known for long. */
export const KNOWN_LONG = 30

/**
 * Of which deals a measure asks, and how many days after the closing: nothing that comes later changes
 * what was told. None of them follows from another.
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
  /** A lesson that it met had reached its owner in time; of deals that met one. */
  warnedInTime: { ended: 'lost', after: 0 },
  /** Its owner's account, given by then, names a day 30 days or more before on which it could be known. */
  knownSooner: { ended: 'lost', after: 30 },
  /** The same as debriefed, to have something to compare with. */
  wonDebriefed: { ended: 'won', after: 14 },
}
