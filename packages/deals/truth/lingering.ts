import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { Habits } from './habits.ts'
import { lastOpenDay, type Sign, SignWriter } from './sign.ts'
import type { Story } from './story.ts'

/**
 * Lingering: open beyond the age by which 95 % of the won deals were won. The clock starts anew on a
 * buyer's date.
 */
export function lingering(cohort: Cohort, story: Story, habits: Habits): Sign {
  const sign = new SignWriter('lingering', 'buried', cohort.size)
  const { wonBy } = habits
  for (let r = 0; r < cohort.size && wonBy !== null; r++) {
    const created = cohort.createdOn[r] ?? NO_DAY
    const end = lastOpenDay(cohort, r)
    if (created === NO_DAY || end === NO_DAY) continue
    const start = Math.max(created, story.coveredUntil[r] ?? NO_DAY)
    const from = start + wonBy + 1
    if (end >= from) sign.shows(r, end - start, from, end - start)
  }
  return sign.done((row) => {
    const since = sign.on[row] ?? 0
    const open = sayDays(sign.days[row] ?? 0)
    return since === NO_DAY
      ? ''
      : `Open for ${open}; 95 of 100 won deals were won within ${sayDays(wonBy ?? 0)}.`
  })
}
