import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { featureIndex } from '../truth/landmark/features.ts'
import type { Landmarks } from '../truth/landmark/landmarks.ts'
import type { KeptSince } from './kept-since.ts'
import type { Window } from './windows.ts'

/** Open deals on a day, and what the CRM says of them. */
export interface OpenFacts {
  readonly size: number
  /** Opportunity of the history. */
  readonly index: Uint32Array
  /** Codes and days as in a cohort; minor units, NaN where no amount. */
  readonly stage: Int32Array
  readonly amount: Float64Array
  /** The amount now, where past ones are not kept: what the CRM would have said, as far as is known. */
  readonly stated: Float64Array
  readonly currency: Int32Array
  readonly closeDate: Int32Array
  readonly probability: Float64Array
  readonly category: Int32Array
}

/** The deals that were open on the anchor of a window, as they stood then. */
export interface OpenThen extends OpenFacts {
  readonly window: Window
  /** What a chance may rest on; NaN where it is not known. The first is `closeDateIn`. */
  readonly columns: readonly Float64Array[]
}

/** Beyond so many lengths of what is still to come a close date says only that it is far. */
const FAR = 8
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
  const facts = knownOf(openFacts(cohort, openRows(cohort)), cohort.day, kept)
  const features = featuresOf(landmarks, cohort, facts.index)
  const closeIn = features[CLOSE_IN]?.map((days) => closeDateIn(cohort.day + days, window))
  return {
    ...facts,
    window,
    columns: [closeIn ?? new Float64Array(), facts.probability, ...features],
  }
}

function knownOf(facts: OpenFacts, day: Day, kept: KeptSince): OpenFacts {
  const none = {
    days: new Int32Array(facts.size).fill(NO_DAY),
    codes: new Int32Array(facts.size).fill(-1),
  }
  return {
    ...facts,
    stage: kept.stage <= day ? facts.stage : none.codes,
    amount: kept.amount <= day ? facts.amount : facts.amount.map(() => Number.NaN),
    closeDate: kept.closeDate <= day ? facts.closeDate : none.days,
    probability:
      kept.probability <= day ? facts.probability : facts.probability.map(() => Number.NaN),
    category: kept.forecastCategory <= day ? facts.category : none.codes,
  }
}

/** What the CRM says of some rows of a cohort. */
export function openFacts(cohort: Cohort, rows: Uint32Array): OpenFacts {
  const numbers = (column: Float64Array) => Float64Array.from(rows, (r) => column[r] ?? Number.NaN)
  const whole = (column: Int32Array) => Int32Array.from(rows, (r) => column[r] ?? -1)
  return {
    size: rows.length,
    index: Uint32Array.from(rows, (r) => cohort.index[r] ?? 0),
    stage: whole(cohort.stage),
    amount: numbers(cohort.amount),
    stated: numbers(cohort.amount),
    currency: whole(cohort.currency),
    closeDate: whole(cohort.closeDate),
    probability: numbers(cohort.probability),
    category: whole(cohort.forecastCategory),
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

function featuresOf(landmarks: Landmarks, { day, history }: Cohort, index: Uint32Array) {
  const place = new Int32Array(history.size).fill(-1)
  for (let row = 0; row < landmarks.size; row++)
    if (landmarks.day[row] === day) place[landmarks.index[row] ?? 0] = row
  return landmarks.columns.map((column) =>
    Float64Array.from(index, (i) => column[place[i] ?? -1] ?? Number.NaN),
  )
}
