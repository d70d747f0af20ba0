import type { TrendOutcome } from '@closed-learned/deals'

/** How the pages speak of each thing that is looked at. */
export interface Words {
  /** What the page asks. */
  readonly question: string
  /** Headings of what was found, and of what is usual. */
  readonly more: string
  readonly less: string
  readonly usual: string
  /** `of 4,300 closed deals were lost` */
  readonly among: string
  readonly happened: string
}

export const WORDS: Readonly<Record<TrendOutcome, Words>> = {
  lost: {
    question: 'Where and why do we lose?',
    more: 'Where deals are lost more often',
    less: 'Where deals are won more often',
    usual: 'Usually lost',
    among: 'closed deals',
    happened: 'were lost',
  },
  slow: {
    question: 'Where do we lose slowly?',
    more: 'Where losing takes longer',
    less: 'Where losing is sooner done',
    usual: 'What is slow',
    among: 'lost deals',
    happened: 'took long to lose',
  },
  noDecision: {
    question: 'Where do deals end without a decision?',
    more: 'Where deals end without a decision more often',
    less: 'Where deals come to a decision more often',
    usual: 'Usually without a decision',
    among: 'closed deals',
    happened: 'ended without a decision',
  },
}
