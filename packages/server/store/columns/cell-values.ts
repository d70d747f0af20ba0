import { dayOfIso, NO_DAY, OUTCOME_CLASSES, type OutcomeClass } from '@closed-learned/deals'

type Cell = string | null | undefined

/** Days that were read before: an export tells the same few thousand over and over. */
const known = new Map<string, number>()
const KNOWN_AT_MOST = 50_000

/** A day told as a count of days or as a calendar date; NO_DAY where there is none. */
export function dayOf(text: Cell): number {
  if (!text) return NO_DAY
  if (text.length < 10) return Number(text)
  const before = known.get(text)
  if (before !== undefined) return before
  const day = dayOfIso(text.slice(0, 10)) ?? NO_DAY
  if (known.size < KNOWN_AT_MOST) known.set(text, day)
  return day
}

export const numberOf = (text: Cell): number => (text ? Number(text) : Number.NaN)

/** The code of an outcome class; 0 where nothing is told beside the stage. */
export function outcomeCode(text: Cell): number {
  return Math.max(0, OUTCOME_CLASSES.indexOf(text as OutcomeClass))
}

/** The UTC day of a moment in the database, as whole days since 1970. */
export const daySql = (expression: string) =>
  `((${expression}) AT TIME ZONE 'UTC')::date - date '1970-01-01'`
