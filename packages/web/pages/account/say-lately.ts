import { sayMoment } from '../../frame/say-moment.ts'

const QUARTER_OF_AN_HOUR = 900_000

/** When something was, roughly: now, today, yesterday, else the day. Both are moments of this browser. */
export function sayLately(moment: string, now: Date): string {
  const at = new Date(moment)
  if (Math.abs(now.getTime() - at.getTime()) < QUARTER_OF_AN_HOUR) return 'just now'
  if (at.toDateString() === now.toDateString()) return 'today'
  const before = new Date(now)
  before.setDate(before.getDate() - 1)
  return at.toDateString() === before.toDateString() ? 'yesterday' : `on ${sayMoment(moment)}`
}
