import type { Cohort } from '../cohort/cohort.ts'

/** Whose deal a row is: the person in the CRM, by number as text; null where it is nobody's. */
export function ownerOf({ history, owner }: Cohort, row: number): string | null {
  return history.owner.values[owner[row] ?? -1] ?? null
}
