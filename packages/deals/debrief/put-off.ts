import { type Day, isoOfDay } from '../shared/day.ts'
import { refuse } from '../shared/refusal.ts'

/** A debrief can wait so many days after the ending, in sum. */
export const LONGEST_PUT_OFF = 7

/** By how many days from today a debrief can still be put off; 0: it needs no putting off any more. */
export function mayPutOff(endedOn: Day, today: Day): number {
  return Math.max(0, Math.min(LONGEST_PUT_OFF, endedOn + LONGEST_PUT_OFF - today))
}

/** The day until which it is put off; refuses more than is left of the week. */
export function putOffUntil(endedOn: Day, today: Day, days: number): Day {
  const most = mayPutOff(endedOn, today)
  if (days <= most) return today + days
  const text =
    most === 0
      ? 'A week has passed since it ended, and it waits here without being put off.'
      : `It can be put off until ${isoOfDay(today + most)}, a week after it ended.`
  return refuse(
    'not-asked-well',
    text,
    'Three minutes are enough, “not known” is an answer, and nothing here is ever marked late.',
  )
}
