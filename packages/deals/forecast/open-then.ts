import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { lotsOf } from '../cohort/lots.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import { featureIndex } from '../truth/landmark/features.ts'
import type { Landmarks } from '../truth/landmark/landmarks.ts'
import { type FieldsKnown, type KeptSince, keptSince, knownOn } from './kept-since.ts'
import type { Window } from './windows.ts'

/** Open deals on a day, and what the CRM says of them. */
export interface OpenFacts {
  readonly size: number
  /** Opportunity of the history. */
  readonly index: Uint32Array
  /** Codes and days as in a cohort; minor units, NaN where no amount. */
  readonly stage: Int32Array
  readonly amount: Float64Array
  readonly currency: Int32Array
  readonly closeDate: Int32Array
  readonly probability: Float64Array
  readonly category: Int32Array
  /** 1 where the day of creation is known. */
  readonly dated: Uint8Array
  /** What of the above is known at all. */
  readonly isKnown: FieldsKnown
}

/** The deals that were open on the anchor of a window, as they stood then. */
export interface OpenThen extends OpenFacts {
  readonly window: Window
  /** `lotsOf` each. */
  readonly lots: Uint32Array
  /** 1 where it closed later and no history tells in which stage it was. */
  readonly veiled: Uint8Array
  /** What a chance may rest on; NaN where it is not known: `closeDateIn`, the probability, the features. */
  readonly columns: readonly Float64Array[]
}

/** Beyond so many lengths of what is still to come a close date says only that it is far. */
const FAR = 8
/** Where the features begin among the columns. */
export const FEATURES_FROM = 2
const CLOSE_IN = featureIndex('closeIn')

/**
 * The open deals of a cohort whose day is the window's anchor; `landmarks` holds that day among others.
 * What the source kept no past values of by then is not known: the value now would tell the end.
 */
export function openThen(
  cohort: Cohort,
  window: Window,
  landmarks: Landmarks,
  kept: KeptSince,
): OpenThen {
  const facts = knownOf(openFacts(cohort, openRows(cohort)), knownOn(kept, cohort.day))
  const lots = lotsOf(cohort.history)
  const of = placedIn(landmarks, cohort, facts.index)
  const features = landmarks.columns.map((column) =>
    Float64Array.from(of, (place) => column[place] ?? Number.NaN),
  )
  const closeIn = features[CLOSE_IN]?.map((days) => closeDateIn(cohort.day + days, window))
  return {
    ...facts,
    window,
    veiled: Uint8Array.from(of, (place) => landmarks.veiled[place] ?? 0),
    lots: facts.index.map((i) => lots[i] ?? 0),
    columns: [closeIn ?? new Float64Array(), facts.probability, ...features],
  }
}

/**
 * What the CRM said of some rows on the day of a cohort. On the newest day that the sources told of it is
 * what they say; of a day before, a value that has no history would tell what came later.
 */
export function openFactsThen(cohort: Cohort, facts: OpenFacts): OpenFacts {
  const { day, history } = cohort
  if (day >= dayOfInstant(history.reportedUntil)) return facts
  return knownOf(facts, knownOn(keptSince(history), day))
}

function knownOf(facts: OpenFacts, isKnown: FieldsKnown): OpenFacts {
  const none = {
    days: new Int32Array(facts.size).fill(NO_DAY),
    codes: new Int32Array(facts.size).fill(-1),
  }
  return {
    ...facts,
    isKnown,
    stage: isKnown.stage ? facts.stage : none.codes,
    amount: isKnown.amount ? facts.amount : facts.amount.map(() => Number.NaN),
    closeDate: isKnown.closeDate ? facts.closeDate : none.days,
    probability: isKnown.probability ? facts.probability : facts.probability.map(() => Number.NaN),
    category: isKnown.forecastCategory ? facts.category : none.codes,
  }
}

const ALL_KNOWN = {
  stage: true,
  closeDate: true,
  amount: true,
  probability: true,
  forecastCategory: true,
} as const satisfies FieldsKnown

/** What the CRM says of some rows of a cohort. */
export function openFacts(cohort: Cohort, rows: Uint32Array): OpenFacts {
  const numbers = (column: Float64Array) => Float64Array.from(rows, (r) => column[r] ?? Number.NaN)
  const whole = (column: Int32Array) => Int32Array.from(rows, (r) => column[r] ?? -1)
  return {
    size: rows.length,
    index: Uint32Array.from(rows, (r) => cohort.index[r] ?? 0),
    stage: whole(cohort.stage),
    amount: numbers(cohort.amount),
    currency: whole(cohort.currency),
    closeDate: whole(cohort.closeDate),
    probability: numbers(cohort.probability),
    category: whole(cohort.forecastCategory),
    dated: Uint8Array.from(rows, (r) => Number(cohort.createdOn[r] !== NO_DAY)),
    isKnown: ALL_KNOWN,
  }
}

/** The rows that are open, of all or of those that `of` holds for. */
export function openRows(
  { standing, size }: Cohort,
  of: (row: number) => boolean = () => true,
): Uint32Array {
  const rows = new Uint32Array(size)
  let found = 0
  for (let r = 0; r < size; r++) if (standing[r] === STANDING_OPEN && of(r)) rows[found++] = r
  return rows.slice(0, found)
}

/** Where the close date lies: 0 is the first day still to come, 1 the day after the last one. */
function closeDateIn(day: Day, { from, until }: Window): number {
  return Math.max(-FAR, Math.min(FAR, (day - from) / (until + 1 - from)))
}

/** The row of each opportunity among the landmarks of the day; -1 where it has none. */
function placedIn(landmarks: Landmarks, { day, history }: Cohort, index: Uint32Array): Int32Array {
  const place = new Int32Array(history.size).fill(-1)
  for (let row = 0; row < landmarks.size; row++)
    if (landmarks.day[row] === day) place[landmarks.index[row] ?? 0] = row
  return Int32Array.from(index, (i) => place[i] ?? -1)
}
