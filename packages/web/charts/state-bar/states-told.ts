import type { OverviewReport } from '@closed-learned/deals'
import type { States } from './shares.ts'

/** The parts of the pipeline where they are told: to those who see sums only they are not. */
export function statesTold({
  stated,
  live,
  longDated,
  stalled,
  buried,
}: Omit<OverviewReport['pipeline'], 'honest'>): States | null {
  if (live === null || longDated === null || stalled === null || buried === null) return null
  return { stated, live, longDated, stalled, buried }
}
