import type { CoverageBasis } from './coverage-basis.ts'

/** How many times a target has to be open in pipeline for the target to come, on past experience. */
export interface CoverageNeeded {
  readonly value: number
  /** 95 %; the upper end null where the past leaves none. */
  readonly interval: readonly [number, number | null]
}

/**
 * (target - what comes beside) / conversion, as a multiple of the target (same unit as the basis:
 * minor units, above 0). It falls as more of what is open is won. Null where nothing of it ever was.
 */
export function coverageNeeded(basis: CoverageBasis, target: number): CoverageNeeded | null {
  const value = multiple(basis.conversion, basis.beside, target)
  if (!Number.isFinite(value)) return null
  const { conversion, beside } = basis.draws
  const drawn = conversion.map((each, n) => multiple(each, beside[n] ?? 0, target)).sort()
  const [low, high] = [ends(drawn, LOW), ends(drawn, 1 - LOW)]
  return {
    value,
    interval: [
      Math.min(value, low),
      Number.isFinite(high) && high < NO_END ? Math.max(value, high) : null,
    ],
  }
}

const LOW = 0.025
/** Above so many times the target an end is none. */
const NO_END = 1_000

/** The draw below which a share of them lies; draws without an end stand last. */
const ends = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.POSITIVE_INFINITY

function multiple(conversion: number, beside: number, target: number): number {
  const short = Math.max(0, target - beside)
  return short === 0 ? 0 : short / conversion / target
}

/** New deals that a quarter needs for a target at a win rate, where a won deal brings so much on average. */
export const dealsNeeded = (target: number, size: number, winRate: number): number =>
  target / (size * winRate)
