import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { lastOpenDay, type Sign, SignWriter } from './sign.ts'
import { CLOSED, PARKED, RESUMED, type Story } from './story.ts'

/** Days after a buyer's date within which a deal may still wait where it waited for that date. */
const RESUMING_DAYS = 30

/**
 * Parked: it went back to a parking stage after having been in another one. A deal that began in
 * the parking stage and never left it is new, not parked.
 */
export function parked(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('parked', 'buried', cohort.size)
  for (let r = 0; r < cohort.size; r++) {
    const since = parkedSince(story, r, sign)
    const days = lastOpenDay(cohort, r) - since
    if (since !== NO_DAY && days >= 0) sign.shows(r, days, since, days)
  }
  return sign.done((row) => {
    const stage = cohort.history.stage.values[cohort.stage[row] ?? -1] ?? 'a parking stage'
    return `Back in ${stage} since ${sayDay(sign.on[row] ?? 0)}.`
  })
}

/** The day since which it is parked, NO_DAY if it is not; a buyer's date covers what came before. */
function parkedSince(story: Story, r: number, sign: SignWriter): Day {
  const covered = story.coveredUntil[r] ?? NO_DAY
  let since: Day = NO_DAY
  for (let e = story.start[r] ?? 0; e < (story.start[r + 1] ?? 0); e++) {
    const on = story.day[e] ?? 0
    const kind = story.kind[e]
    if (kind === PARKED) since = on <= covered ? covered + RESUMING_DAYS : on
    if ((kind !== RESUMED && kind !== CLOSED) || since === NO_DAY) continue
    if (on >= since) sign.shown(r, on - since, since)
    if (kind === RESUMED) since = NO_DAY
  }
  return since
}
