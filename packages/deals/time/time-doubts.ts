import type { Cohort } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import { sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Purge } from './purges.ts'
import type { Spells } from './spells.ts'

/** Endings of a kind below which its time says nothing, or little. */
const TOO_FEW = 10
const FEW = 20

/** What the times cannot tell, and why, beside the doubts of the cohort. */
export function timeDoubts(
  { cohort, toldTo }: Truth,
  spells: Spells,
  times: { readonly won: { deals: number }; readonly lost: { deals: number } },
  purges: readonly Purge[],
): string[] {
  const doubts = [...cohort.doubts]
  if (spells.watchedFrom !== null)
    doubts.push(
      `No ending before ${sayDay(spells.watchedFrom)} is recorded: deals created earlier count from that day on.`,
    )
  for (const [what, { deals }] of [
    ['won', times.won],
    ['lost', times.lost],
  ] as const)
    if (deals === 0) doubts.push(`No deal was ${what} yet.`)
    else if (deals < FEW)
      doubts.push(
        `Only ${sayCount(deals, 'deal was', 'deals were')} ${what}: ${
          deals < TOO_FEW
            ? 'not enough to tell how long that takes'
            : 'how long that takes is known only roughly'
        }.`,
      )
  const purged = purges.reduce((sum, purge) => sum + purge.deals, 0)
  if (purged > 0)
    doubts.push(
      `${sayPurged(purged, toldTo !== undefined)} let go in ${sayCount(purges.length, 'purge', 'purges')}; ` +
        'they are shown apart and count as open in the times.',
    )
  const sameDay = countSameDay(spells)
  if (sameDay > 0)
    doubts.push(`${sayCount(sameDay, 'deal was', 'deals were')} closed on the day of creation.`)
  return doubts
}

/** People are told of purges by the days alone that the CRM shows. */
function sayPurged(deals: number, byDays: boolean): string {
  return byDays
    ? `${sayCount(deals, 'deal was', 'deals were')} older than nearly every won deal and`
    : sayCount(deals, 'buried deal was', 'buried deals were')
}

/** Whether most of the deals that ended do not tell when they began or ended. */
export function mostAreUndated(cohort: Cohort, spells: Spells): boolean {
  let dated = 0
  for (let s = 0; s < spells.size; s++) if (cohort.ending[spells.row[s] ?? 0] !== OPEN) dated++
  let ended = 0
  for (let r = 0; r < cohort.size; r++) if (cohort.ending[r] !== OPEN) ended++
  return dated * 2 < ended
}

function countSameDay({ size, time, cause }: Spells): number {
  let count = 0
  for (let s = 0; s < size; s++) if (cause[s] !== 0 && time[s] === 0) count++
  return count
}
