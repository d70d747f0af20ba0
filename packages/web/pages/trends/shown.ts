import type { Finding, TrendOutcome } from '@closed-learned/deals'
import type { Tone } from '../../charts/draw/tone.ts'

/** A share as it is shown: of what the sentence tells, which may be the opposite of what is counted. */
export interface Shown {
  /** Over a number: `Lost here`. */
  readonly here: string
  /** `118 of 132 closed deals …` */
  readonly happened: string
  /** What deals there do: `are lost more often`. */
  readonly does: string
  readonly tone: Tone
  /** Whether it is the share in which it did not happen: won, of lost and won. */
  readonly turned: boolean
}

type Direction = Finding['direction']

const LATE = {
  here: 'Took long here',
  happened: 'took long',
  tone: 'lost',
  turned: false,
} as const

const SHOWN: Readonly<Record<TrendOutcome, Readonly<Record<Direction, Shown>>>> = {
  lost: {
    more: {
      here: 'Lost here',
      happened: 'were lost',
      does: 'are lost more often',
      tone: 'lost',
      turned: false,
    },
    less: {
      here: 'Won here',
      happened: 'were won',
      does: 'are won more often',
      tone: 'won',
      turned: true,
    },
  },
  slow: {
    more: { ...LATE, does: 'take longer to lose' },
    less: { ...LATE, does: 'are lost sooner' },
  },
  noDecision: {
    more: {
      here: 'No decision here',
      happened: 'ended without a decision',
      does: 'end without a decision more often',
      tone: 'noDecision',
      turned: false,
    },
    less: {
      here: 'Decided here',
      happened: 'came to a decision',
      does: 'come to a decision more often',
      tone: 'live',
      turned: true,
    },
  },
}

/** How shares of a finding are shown, in line with its sentence. */
export function shownOf(outcome: TrendOutcome, direction: Direction): Shown {
  return SHOWN[outcome][direction]
}

type Interval = readonly [number, number]

/** A share, or its opposite. */
export function turnedRate(rate: number, { turned }: Shown): number {
  return turned ? 1 - rate : rate
}

/** The interval of a share, or that of its opposite. */
export function turnedInterval([low, high]: Interval, { turned }: Shown): Interval {
  return turned ? [1 - high, 1 - low] : [low, high]
}
