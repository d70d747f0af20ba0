import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { Habits } from './habits.ts'
import { lastOpenDay, type Sign, SignWriter } from './sign.ts'
import { ADVANCED, type Story } from './story.ts'

/**
 * Lingering: open beyond the age by which 95 % of the won deals were won, and in its stage for longer
 * than 95 % of them ever stayed in one. The clock starts anew on a buyer's date.
 */
export function lingering(cohort: Cohort, story: Story, habits: Habits): Sign {
  const sign = new SignWriter('lingering', 'buried', cohort.size)
  const { wonBy, stayed } = habits
  if (wonBy !== null && stayed !== null)
    for (let r = 0; r < cohort.size; r++)
      if (cohort.createdOn[r] !== NO_DAY) follow(cohort, story, { wonBy, stayed }, r, sign)
  return sign.done((row) => {
    const since = sign.on[row] ?? 0
    const open = sayDays(sign.days[row] ?? 0)
    return since === NO_DAY
      ? ''
      : `Open for ${open}; 95 of 100 won deals were won within ${sayDays(wonBy ?? 0)}.`
  })
}

/** From each move to a later stage (and from creation) until the next, or until it ended. */
function follow(
  cohort: Cohort,
  story: Story,
  { wonBy, stayed }: { wonBy: number; stayed: number },
  r: number,
  sign: SignWriter,
): void {
  const end = lastOpenDay(cohort, r)
  if (end === NO_DAY) return
  const start = Math.max(cohort.createdOn[r] ?? NO_DAY, story.coveredUntil[r] ?? NO_DAY)
  let from = start + Math.max(wonBy, stayed) + 1
  for (let e = story.start[r] ?? 0; e < (story.start[r + 1] ?? 0); e++) {
    const on = story.day[e] ?? 0
    if (story.kind[e] !== ADVANCED || on <= start) continue
    if (on > from) sign.shown(r, on - start, from)
    from = Math.max(start + wonBy, on + stayed) + 1
  }
  if (end >= from) sign.shows(r, end - start, from, end - start)
}
