import { confidenceSequence, eProcess, fisherExact } from '@closed-learned/analysis'

/** Deals to which a check said yes or no, in the order in which their ends came to count. */
export interface CheckedDeals {
  /** 1 where the deal was lost. */
  readonly lost: ArrayLike<number>
  /** 1 where the check said that it does not fit. */
  readonly flagged: ArrayLike<number>
}

/** `open`: not enough deals yet to tell. */
export type CheckStanding = 'open' | 'predicts' | 'retired'

export interface CheckVerdict {
  readonly standing: CheckStanding
  /** How many deals had been counted when it was settled; null while it is open. */
  readonly settledAt: number | null
  /** Deals counted so far. */
  readonly deals: number
}

/** A check has so many deals to show that it predicts. */
export const DEALS_TO_SHOW = 200
/** A check that does not predict is kept at most once in 25: half of it for all looks before, half for the last. */
const ALPHA = 0.02
/** Deals from which on it may be seen that a check points the other way. */
const FEWEST_TO_END = 50
/** Both sides' sequences of intervals hold at once, on every day. */
const LEVEL = 0.975

/**
 * Whether a check predicts losses, looked at after every deal. It predicts once the evidence (a
 * two-stream e-process: those it says no to against the others) reaches 50, or where an exact test of the
 * first 200 deals says so. It retires itself where those 200 have not shown it, or earlier where deals
 * that it says no to are lost less often. What is settled stays settled.
 */
export function checkVerdict({ lost, flagged }: CheckedDeals): CheckVerdict {
  const deals = lost.length
  const { supportedAt } = eProcess({ outcome: lost, segment: flagged }, { alpha: ALPHA })
  const shownAt = supportedAt === null ? Number.POSITIVE_INFINITY : supportedAt + 1
  const reversedAt = reversedFrom({ lost, flagged }, Math.min(deals, shownAt, DEALS_TO_SHOW))
  if (reversedAt !== null) return { standing: 'retired', settledAt: reversedAt, deals }
  if (shownAt <= DEALS_TO_SHOW) return { standing: 'predicts', settledAt: shownAt, deals }
  if (deals < DEALS_TO_SHOW) return { standing: 'open', settledAt: null, deals }
  const standing = isShownAtLast({ lost, flagged }) ? 'predicts' : 'retired'
  return { standing, settledAt: DEALS_TO_SHOW, deals }
}

function isShownAtLast({ lost, flagged }: CheckedDeals): boolean {
  const table: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ]
  for (let n = 0; n < DEALS_TO_SHOW; n++) table[flagged[n] === 1 ? 0 : 1][lost[n] === 1 ? 0 : 1]++
  return fisherExact(table).pGreater <= ALPHA
}

/** How many deals had been counted when the two rates lay apart the other way; looked at every tenth deal. */
function reversedFrom({ lost, flagged }: CheckedDeals, until: number): number | null {
  const sides: [number[], number[]] = [[], []]
  for (let n = 0; n < until; n++) {
    ;(flagged[n] === 1 ? sides[1] : sides[0]).push(lost[n] ?? 0)
    if (n + 1 < FEWEST_TO_END || (n + 1) % 10 > 0) continue
    const [fit, not] = sides
    if (fit.length === 0 || not.length === 0) continue
    const [, highest] = confidenceSequence(not, { level: LEVEL }).interval
    const [lowest] = confidenceSequence(fit, { level: LEVEL }).interval
    if (highest < lowest) return n + 1
  }
  return null
}
