import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import type { BaseRate } from './base-rate.ts'
import { ENOUGH_WON, type Habits } from './habits.ts'
import { RECORDED_WIDELY } from './silent.ts'
import type { ContactRecord } from './touches.ts'

/** What the signs cannot tell, and why, beside the doubts of the cohort. */
export function truthDoubts(
  cohort: Cohort,
  habits: Habits,
  record: ContactRecord,
  overall: BaseRate,
): string[] {
  const doubts = [...cohort.doubts]
  if (habits.wonBy === null)
    doubts.push(
      `${sayFew(habits.won, 'deal with known days was won', 'deals with known days were won')} so far: ` +
        `what is too old cannot be told before ${ENOUGH_WON}.`,
    )
  if (record.from === NO_DAY) doubts.push('No activities are recorded: silence cannot be seen.')
  else if (record.share < RECORDED_WIDELY)
    doubts.push(
      `Activities are recorded for only ${sayRate(record.share)} of the deals: silence is not judged.`,
    )
  if (overall.deals < ENOUGH_WON)
    doubts.push(
      `${sayFew(overall.deals, 'deal has closed', 'deals have closed')} so far: too few to say what becomes of deals like these.`,
    )
  return doubts
}

function sayFew(count: number, one: string, many: string): string {
  return count === 0 ? `No ${one}` : `Only ${sayCount(count, one, many)}`
}
