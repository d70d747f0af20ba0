import { dayOfInstant, sayDay } from '../shared/day.ts'

const A_DAY = 86_400_000

/** When an opportunity was created or closed, as a row states it; ms, null where it states nothing. */
export interface Lifetime {
  readonly created: number | null
  readonly closed: number | null
}

/** Why a row cannot be told by its own dates: it closed at least a whole day before it was created. */
export function closedTooEarly({ created, closed }: Lifetime): string | null {
  if (created === null || closed === null || created - closed < A_DAY) return null
  return `closed on ${sayDay(dayOfInstant(closed))}, before it was created on ${sayDay(dayOfInstant(created))}`
}

/**
 * The last moment that an export can tell of: a day after it; where only its day is known, the end
 * of the next.
 */
export function lastPossible(exportedAt: number): number {
  return exportedAt % A_DAY === 0 ? exportedAt + 2 * A_DAY - 1 : exportedAt + A_DAY
}

/** Why a row is set aside whose date cannot be: no such day, or before 1970. */
export function impossibleDate(column: string, text: string): string {
  return `"${text}" in ${column} is not a possible date`
}

/** Why a row is set aside whose date lies after its own export. */
export function afterExport(column: string, text: string, exportedAt: number): string {
  return `"${text}" in ${column} lies more than a day after the export of ${sayDay(dayOfInstant(exportedAt))}`
}
