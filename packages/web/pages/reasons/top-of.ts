import type { ReasonTold } from '@closed-learned/deals'

/**
 * The end of a scale for the quarters of some reasons side by side, in whole tenths. The bands of
 * quarters with few deals may reach beyond it, so that the lines stay readable.
 */
export function topOf(reasons: readonly Pick<ReasonTold, 'share' | 'trend'>[]): number {
  const shares = reasons.flatMap(({ share, trend }) => [
    share,
    ...trend.flatMap(({ value }) => value ?? []),
  ])
  return Math.min(1, Math.ceil(Math.max(0.05, ...shares) * 11) / 10)
}
