import { sayRate } from '../shared/say.ts'

/** In how many closed and open rows a column is filled. */
export interface FilledCounts {
  readonly closed: number
  readonly closedFilled: number
  readonly open: number
  readonly openFilled: number
  /**
   * Closed rows whose value (almost) never stands in an open row; 0 where values are too many to
   * be counted one by one.
   */
  readonly closedOnlyValues: number
}

const ENOUGH = 20

/**
 * Why a column tells of a deal's end instead of its cause, or null: it is filled only once a deal
 * closes, or holds values that only closed deals have.
 */
export function leakReason(counts: FilledCounts): string | null {
  const { closed, closedFilled, open, openFilled, closedOnlyValues } = counts
  if (closed < ENOUGH || open < ENOUGH) return null
  const whenOpen = openFilled / open
  const whenClosed = closedFilled / closed
  if (
    closedFilled >= ENOUGH &&
    whenOpen <= 0.02 &&
    whenClosed >= 10 * whenOpen &&
    whenClosed >= 0.05
  ) {
    return `known only when a deal closes: filled in ${sayRate(whenClosed)} of closed and ${sayRate(whenOpen)} of open deals`
  }
  if (closedOnlyValues >= closed * 0.9) {
    return `known only when a deal closes: ${sayRate(closedOnlyValues / closed)} of closed deals have values that open deals do not have`
  }
  return null
}

/** Why a column is kept out that names the reason of a loss. */
export const LOSS_REASON_LEAK = 'known only when a deal closes: it names the reason of a loss'

const LOSS_REASON =
  /\b(loss|lost)\b.*\b(reason|cause|why)|\b(reason|cause)\b.*\b(loss|lost)\b|verlust ?grund|grund.*verlust|absagegrund|(motif|raison).*perte|(motivo|razon|motivazione).*(perdid[ao]|perdita|perda)/

/** Whether a header (in words) names the reason of a loss. */
export function isLossReason(words: string): boolean {
  return LOSS_REASON.test(words)
}
