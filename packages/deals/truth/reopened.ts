import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { eachEventOf, lastOpenDay, type Sign, SignWriter } from './sign.ts'
import { ADVANCED, REOPENED, type Story } from './story.ts'

/** Reopened: it had been closed and was opened again, and has not reached a later stage since. */
export function reopened(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('reopened', 'stalled', cohort.size)
  const closedFor = new Map<number, number>()
  eachEventOf(story, REOPENED, (row, on, days) => {
    sign.showsAgain(row, on, Math.max(0, lastOpenDay(cohort, row) - on))
    closedFor.set(row, days)
  })
  eachEventOf(story, ADVANCED, (row, on) => {
    if (on > (sign.on[row] ?? NO_DAY)) sign.clears(row)
  })
  return sign.done((row) => {
    const days = closedFor.get(row) ?? 0
    const after = days > 0 ? `, ${sayDays(days)} after it had been closed` : ''
    return `Opened again on ${sayDay(sign.on[row] ?? 0)}${after}.`
  })
}
