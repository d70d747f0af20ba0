import { NO_DECISION } from '../cohort/endings.ts'
import type { ReasonsPage } from '../report/trend-schemas.ts'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import type { Closings } from './closings.ts'
import { shareOf, trendOf } from './course.ts'
import type { EndingClasses } from './ending-classes.ts'
import type { Followed, Verdict } from './followed.ts'
import { heldCells } from './held-cells.ts'
import { sayMovement } from './say-movement.ts'
import type { StatedReasons } from './stated-reasons.ts'

/** Reasons of deals without a decision that are listed. */
const MOST_REASONS = 8

/** The deals that ended without a decision, as a group. */
export function tellNoDecision(
  closings: Closings,
  { base, noDecision }: EndingClasses,
  reasons: StatedReasons,
  verdicts: ReadonlyMap<Followed, Verdict>,
): ReasonsPage['noDecision'] {
  const deals = base.deals.length
  const course = noDecision?.course
  const verdict = noDecision && verdicts.get(noDecision)
  if (!course || !verdict) {
    const { ending } = closings.closed
    const some = closings.all.some((n) => ending[n] === NO_DECISION)
    return {
      value: null,
      interval: null,
      deals,
      trend: [],
      reasons: [],
      text: sayNone(some, deals),
    }
  }
  const { share, interval } = shareOf(course)
  const counted = `${sayCount(course.hits.length, 'deal', 'deals')} of ${sayNumber(deals)} that closed ended without a decision, ${sayRate(share)} (${sayRates(interval)}).`
  return {
    value: share,
    interval,
    deals,
    trend: trendOf(course),
    text: `${counted} ${sayMovement(course, verdict)}`,
    reasons: reasonsOf(closings, course.hits, reasons),
  }
}

function sayNone(some: boolean, deals: number): string {
  if (some) return 'Too few owners to say anything about deals without a decision.'
  if (deals === 0) return 'No deal has closed yet.'
  return 'No closed deal is known to have ended without a decision: no stage or outcome of the CRM says so.'
}

/**
 * Of the deals without a decision that state a reason, how many state which: unless that, or what is
 * left of the reason without them, is of fewer than three owners or gives such away.
 */
function reasonsOf(
  closings: Closings,
  undecided: Uint32Array,
  { followed, rare, ofFew, base }: StatedReasons,
): ReasonsPage['noDecision']['reasons'] {
  const is = new Set(undecided)
  const all = base.deals.filter((n) => is.has(n)).length
  const rows = [...followed.map(({ course }) => course.hits), Uint32Array.of(...rare, ...ofFew)]
  const cells = rows.flatMap((deals, row) =>
    [true, false].map((without, at) => ({
      cell: 2 * row + at,
      deals: deals.filter((n) => is.has(n) === without),
      isApart: row === followed.length,
    })),
  )
  const isHeld = heldCells(closings, { sizes: [rows.length, 2], cells })
  return followed
    .map(({ name }, row) => ({ name, hits: cells[2 * row]?.deals ?? new Uint32Array(), row }))
    .filter(({ hits, row }) => hits.length > 0 && !isHeld(2 * row))
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MOST_REASONS)
    .map(({ name, hits }) => ({ name, deals: hits.length, share: hits.length / all }))
}
