import type { Cohort } from '../cohort/cohort.ts'
import { CONTACT_KINDS, type ContactKind } from '../cohort/contact-kind.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** Hours that a contact is taken to cost, before and after it included. */
export const HOURS_OF: Readonly<Record<ContactKind, number>> = {
  other: 0.5,
  meeting: 1,
  call: 0.5,
  email: 0.1,
}

/** Calls `contact` for day, hours and kind of every contact with the buyer up to the cohort's day, in order. */
export function eachContact(
  { history, index, day: until }: Cohort,
  row: number,
  contact: (on: Day, hours: number, kind: ContactKind) => void,
): void {
  const { start, day, kind } = history.activities
  const i = index[row] ?? 0
  for (let a = start[i] ?? 0; a < (start[i + 1] ?? 0); a++) {
    const on = day[a] ?? NO_DAY
    if (on > until) break
    const what = CONTACT_KINDS[kind?.[a] ?? 0] ?? 'other'
    contact(on, HOURS_OF[what], what)
  }
}
