import { sayDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Purge } from './purges.ts'
import type { Spells } from './spells.ts'

/** Endings of a kind below which its time says little. */
const FEW = 20

/** What the times cannot tell, and why, beside the doubts of the cohort. */
export function timeDoubts(
  { cohort }: Truth,
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
    if (deals < FEW)
      doubts.push(
        `Only ${sayCount(deals, 'deal was', 'deals were')} ${what}: not enough to tell how long that takes.`,
      )
  const purged = purges.reduce((sum, purge) => sum + purge.deals, 0)
  if (purged > 0)
    doubts.push(
      `${sayCount(purged, 'buried deal was', 'buried deals were')} let go in ${sayCount(purges.length, 'purge', 'purges')}; ` +
        'they are shown apart and count as open in the times.',
    )
  const sameDay = countSameDay(spells)
  if (sameDay > 0)
    doubts.push(`${sayCount(sameDay, 'deal was', 'deals were')} closed on the day of creation.`)
  return doubts
}

function countSameDay({ size, time, cause }: Spells): number {
  let count = 0
  for (let s = 0; s < size; s++) if (cause[s] !== 0 && time[s] === 0) count++
  return count
}
