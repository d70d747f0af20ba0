import type { Finding, TrendOutcome } from '../report/trend-schemas.ts'
import type { HereAndRest } from './here.ts'

/** How an outcome and a direction stand in a sentence. */
export interface OutcomeSaid {
  /** What a place does for sure: `are lost more often`. */
  readonly does: string
  /** What it does as far as can be told: `seem to be lost more often`. */
  readonly seems: string
  /** What is counted: `312 deals`. */
  readonly one: string
  readonly many: string
  /** Behind a rate, where the sentence does not say it: ` were lost`. */
  readonly were: string
  /** Whether the sentence tells the share in which it did not happen: won, of lost and won. */
  readonly turned: boolean
}

type Direction = Finding['direction']

const ENDED = { one: 'deal', many: 'deals' }
const WERE_LOST = { one: 'lost deal', many: 'lost deals', were: ' took long', turned: false }

const SAID: Readonly<Record<TrendOutcome, Readonly<Record<Direction, OutcomeSaid>>>> = {
  lost: {
    more: {
      ...ENDED,
      does: 'are lost more often',
      seems: 'seem to be lost more often',
      were: ' were lost',
      turned: false,
    },
    less: {
      ...ENDED,
      does: 'are won more often',
      seems: 'seem to be won more often',
      were: ' were won',
      turned: true,
    },
  },
  slow: {
    more: { ...WERE_LOST, does: 'take longer to lose', seems: 'seem to take longer to lose' },
    less: { ...WERE_LOST, does: 'are lost sooner', seems: 'seem to be lost sooner' },
  },
  noDecision: {
    more: {
      ...ENDED,
      does: 'end without a decision more often',
      seems: 'seem to end without a decision more often',
      were: ' ended without a decision',
      turned: false,
    },
    less: {
      ...ENDED,
      does: 'come to a decision more often',
      seems: 'seem to come to a decision more often',
      were: ' came to a decision',
      turned: true,
    },
  },
}

export function outcomeSaid(outcome: TrendOutcome, direction: Direction): OutcomeSaid {
  return SAID[outcome][direction]
}

/** The counts of what the sentence tells. */
export function turned(counts: HereAndRest, { turned }: OutcomeSaid): HereAndRest {
  if (!turned) return counts
  const { deals, events, restDeals, restEvents } = counts
  return { deals, events: deals - events, restDeals, restEvents: restDeals - restEvents }
}
