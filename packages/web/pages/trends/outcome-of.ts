import type { TrendOutcome } from '@closed-learned/deals'

/** What an address looks at: lost among closed, where it names nothing that is known. */
export function outcomeOf(named: unknown): TrendOutcome {
  return named === 'slow' || named === 'noDecision' ? named : 'lost'
}
