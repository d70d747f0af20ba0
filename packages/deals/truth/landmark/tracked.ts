import { HISTORY_FIELDS, type History } from '../../cohort/history.ts'
import { NO_DAY } from '../../shared/day.ts'

/** A day that never comes. */
export const NEVER = 2147483647

/** From which day on the sources tell the changes of a field, and of contacts; NEVER where they do not. */
export interface Tracked {
  readonly stage: number
  readonly closeDate: number
  readonly amount: number
  readonly owner: number
  /** Any field. */
  readonly change: number
  readonly contact: number
  /** Contacts of which it is known that they came from the buyer. */
  readonly buyerContact: number
}

/**
 * What a source does not record cannot be told from what did not happen, and where it keeps only the
 * last value, that value often says how the deal ended. So a field counts from its first change on.
 */
export function trackedFrom(history: History): Tracked {
  const { field, day } = history.changes
  const first = new Int32Array(HISTORY_FIELDS.length).fill(NEVER)
  for (let k = 0; k < field.length; k++) {
    const f = field[k] ?? 0
    const on = day[k] ?? NO_DAY
    if (on < (first[f] ?? NEVER) && on !== NO_DAY) first[f] = on
  }
  const of = (name: (typeof HISTORY_FIELDS)[number]) => first[HISTORY_FIELDS.indexOf(name)] ?? NEVER
  return {
    stage: of('stage'),
    closeDate: of('closeDate'),
    amount: of('amount'),
    owner: of('owner'),
    change: first.reduce((least, on) => Math.min(least, on), NEVER),
    contact: firstContact(history, () => true),
    buyerContact: firstContact(history, (direction) => direction === FROM_BUYER),
  }
}

/** The direction of a contact that came from the buyer. */
export const FROM_BUYER = 2

function firstContact({ activities }: History, counts: (direction: number) => boolean): number {
  let first = NEVER
  for (let a = 0; a < activities.day.length; a++) {
    const on = activities.day[a] ?? NO_DAY
    if (on < first && on !== NO_DAY && counts(activities.direction[a] ?? 0)) first = on
  }
  return first
}
