import type { ExplorePage } from '@closed-learned/deals'
import type { WhiskerMark } from '../../charts/Whisker.tsx'
import type { ExploreCell } from './tables.ts'

/** A cell's rate as its small picture takes it. */
export function markOf(
  { rate, interval }: ExploreCell,
  { outcome }: Pick<ExplorePage, 'outcome'>,
): WhiskerMark {
  const value = rate ?? 0
  const [low, high] = interval ?? [value, value]
  return { key: 'rate', value, low, high, tone: outcome === 'noDecision' ? outcome : 'lost' }
}
