import type { FilingKind } from '../visibility/audience.ts'
import { afterWorkingDays, type WorkCalendar } from '../visibility/working-days.ts'

/** A filing or reply as figures of teams need it: what and when, in milliseconds since 1970. */
export interface Told {
  readonly kind: FilingKind
  readonly filedAt: number
}

/** Whether a loss was first heard of from its owner: let go, told or asked about before the CRM said it. */
export function isToldFirst(filings: readonly Told[], closedAt: number): boolean {
  return filings.some(({ kind, filedAt }) => TELLING.has(kind) && filedAt <= closedAt)
}

const TELLING: ReadonlySet<FilingKind> = new Set(['letGo', 'headsUp', 'help'])

/** Working days in which a call for help is best answered. */
export const ANSWER_DAYS = 2

/** Whether a call for help was answered in time; a measure of managers together, never of one. */
export function isAnsweredInTime(
  calendar: WorkCalendar,
  askedAt: number,
  repliedAt: readonly number[],
): boolean {
  const until = afterWorkingDays(calendar, askedAt, ANSWER_DAYS)
  return repliedAt.some((at) => at <= until)
}
