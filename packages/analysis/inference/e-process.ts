import { betaBinomialEvidence } from './beta-binomial-evidence.ts'
import type { Direction } from './direction.ts'
import { twoStreamEvidence } from './two-stream-evidence.ts'

/** Deals of a segment beside the rest of the book, in the order in which their outcomes were known. */
export interface AgainstRest {
  /** 1 if it happened (say, lost), else 0. */
  readonly outcome: ArrayLike<number>
  /** 1 for a deal of the segment, 0 for one of the rest. */
  readonly segment: ArrayLike<number>
}

/** Deals of a segment against a rate that was written down before the first of them. */
export interface AgainstBaseline {
  /** 1 if it happened (say, lost), else 0; in the order in which it was known. */
  readonly outcome: ArrayLike<number>
  /** The rate to beat, between 0 and 1. */
  readonly baseline: number
}

export interface EProcessOptions {
  /** Default `greater`. */
  readonly direction?: Direction | undefined
  /** Allowed chance of ever supporting a wrong claim; default 0.05, that is E ≥ 20. */
  readonly alpha?: number | undefined
  /** Against a baseline: shapes of the beta prior of the segment's rate; default [1, 1]. */
  readonly prior?: readonly [a: number, b: number] | undefined
}

export interface EProcess {
  readonly alpha: number
  /** Natural logarithm of the evidence after each outcome. */
  readonly logE: Float64Array
  /** The evidence now, at most the largest number: 1 says nothing, 20 is one chance in 20. */
  readonly eValue: number
  /** 1 / the largest evidence so far, at most 1: a p-value that may be looked at after every deal. */
  readonly anytimeP: number
  /** The row at which the evidence first reached 1 / alpha: supported from here on; null if not. */
  readonly supportedAt: number | null
}

/**
 * **Evidence that may be looked at after every deal** (e-process): how strongly a segment's rate is
 * above (below, unlike) a fixed baseline, or that of the rest of the book. If the claim is wrong,
 * the chance that the evidence *ever* reaches 1 / alpha is at most alpha, whenever one looks or stops.
 *
 * - In: `watched`, columns of n in the order of time: `{ outcome, baseline }` (a beta mixture against
 *   a fixed rate) or `{ outcome, segment }` (two streams: blocks that hold deals of both sides, in
 *   each the segment against the rest, so that a rate that drifts for both misleads nobody).
 *   Write the claim down first and count only deals created after; deals that end early differ from
 *   those that end late, so use outcomes at a fixed age.
 * - Out: the evidence after each row, now, and when it sufficed. No rows: 1, nothing said.
 * - Errors: RangeError if an outcome or segment is not 0 or 1, lengths differ, the baseline or alpha
 *   is not in (0, 1), or a shape of the prior is not in [1e-10, 1e9].
 * - Cost: O(n) for two streams; O(n √n) against a baseline, 10,000 deals take some 20 ms.
 * - Source: Robbins (1970) and Ramdas and others (2023) for the mixture; Turner, Ly and Grünwald
 *   (2024), Generic E-variables for exact sequential k-sample tests, for the blocks. Fixed-baseline
 *   numbers agree with scipy's `betaln`, `beta.logsf`.
 *
 * @example
 * const outcome = [1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
 * const { eValue, supportedAt } = eProcess({ outcome, baseline: 0.5 })
 * eValue // → 272.9958
 * supportedAt // → 10
 */
export function eProcess(
  watched: AgainstBaseline | AgainstRest,
  { direction = 'greater', alpha = 0.05, prior = [1, 1] }: EProcessOptions = {},
): EProcess {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`eProcess: alpha ${alpha} is not in (0, 1)`)
  checkBits('outcome', watched.outcome)
  const logE =
    'segment' in watched
      ? againstRest(watched, direction)
      : betaBinomialEvidence(watched.outcome, watched.baseline, direction, prior)
  const first = logE.findIndex((value) => value >= -Math.log(alpha))
  const largest = logE.reduce((most, value) => Math.max(most, value), 0)
  return {
    alpha,
    logE,
    eValue: Math.min(Math.exp(logE[logE.length - 1] ?? 0), Number.MAX_VALUE),
    anytimeP: Math.exp(-largest),
    supportedAt: first < 0 ? null : first,
  }
}

function againstRest({ outcome, segment }: AgainstRest, direction: Direction): Float64Array {
  checkBits('segment', segment)
  if (segment.length !== outcome.length) {
    throw new RangeError(`eProcess: ${outcome.length} outcomes, ${segment.length} segment marks`)
  }
  return twoStreamEvidence(outcome, segment, direction)
}

function checkBits(what: string, column: ArrayLike<number>): void {
  for (let row = 0; row < column.length; row++) {
    if (column[row] !== 0 && column[row] !== 1) {
      throw new RangeError(`eProcess: ${what} ${column[row]} in row ${row} is not 0 or 1`)
    }
  }
}
