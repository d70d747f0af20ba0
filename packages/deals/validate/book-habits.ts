import type { Random } from '@closed-learned/analysis'
import { between, happens, logNormal } from './chance.ts'

/** How a lost deal is kept open; the index is its code. */
export const BURYING_WAYS = [
  'none',
  'farPush',
  'parked',
  'lingering',
  'smallPushes',
  'relabelled',
  'recreated',
] as const
export type BuryingWay = (typeof BURYING_WAYS)[number]
export type Buried = Exclude<BuryingWay, 'none'>

/** Days of a single far push, as people choose them. */
export const FAR_PUSHES = [120, 270, 365, 730] as const

/** What is particular to a simulated company. Shares are 0 … 1, days are whole or not. */
export interface BookHabits {
  /** Deals won of all; deals that ended without a decision of all that were not won. */
  readonly wonShare: number
  readonly noDecisionShare: number
  /** Days to win of the deal in the middle, and how many times as long a loss and no decision take. */
  readonly wonDays: number
  readonly lostPace: number
  readonly noDecisionPace: number
  /** Deals created more from one year to the next, as a share; a factor for each quarter. */
  readonly growth: number
  readonly season: readonly [number, number, number, number]
  /** Change of the log odds of a win in a year. */
  readonly drift: number
  readonly openStages: number
  readonly owners: number
  /** Of the deals that were not won: how many are buried, in which ways, and how far pushed. */
  readonly buriedShare: number
  readonly ways: Readonly<Record<Buried, number>>
  /** One weight for each of FAR_PUSHES. */
  readonly pushes: readonly [number, number, number, number]
  /** Days for which the buried deal in the middle stays open. */
  readonly buriedDays: number
  /** Whether dead deals are cleaned up once a year, and on which day of the year (0 is 1 January). */
  readonly purges: boolean
  readonly purgeDay: number
  /** Deals that wait for a good reason, and how many of them for a date that the buyer gave. */
  readonly pausedShare: number
  readonly buyerDateShare: number
  /** How much shorter than the usual cycle close dates are set. */
  readonly optimism: number
  /** Days between two recorded contacts of a live deal; share of deals of which none is recorded. */
  readonly contactDays: number
  readonly unrecorded: number
  /** Share of won deals that are booked on the last days of a quarter where they come near them. */
  readonly rush: number
}

/** The habits of a company as its chance has them, but for those that are given. */
export function drawHabits(random: Random, given: Partial<BookHabits> = {}): BookHabits {
  const weight = () => random.exponential()
  const season = [0, 0, 0, 0].map(() => between(random, 0.9, 1.1))
  const drawn: BookHabits = {
    wonShare: between(random, 0.2, 0.35),
    noDecisionShare: between(random, 0.2, 0.4),
    wonDays: between(random, 60, 110),
    lostPace: between(random, 0.6, 1.2),
    noDecisionPace: between(random, 0.9, 1.4),
    growth: between(random, 0, 0.25),
    season: [season[0] ?? 1, season[1] ?? 1, season[2] ?? 1, season[3] ?? 1],
    drift: 0.03 * random.normal(),
    openStages: 5 + random.below(3),
    owners: 15 + random.below(46),
    buriedShare: between(random, 0.14, 0.3),
    ways: {
      farPush: 0.5 + 2 * weight(),
      parked: 0.2 + weight(),
      lingering: 0.2 + weight(),
      smallPushes: 0.1 + 0.6 * weight(),
      relabelled: 0.1 + 0.4 * weight(),
      recreated: 0.05 + 0.2 * weight(),
    },
    pushes: [0.2 + weight(), 0.3 + weight(), 0.5 + weight(), 0.1 + 0.5 * weight()],
    buriedDays: logNormal(random, 300, 0.2),
    purges: happens(random, 0.5),
    purgeDay: random.below(360),
    pausedShare: between(random, 0.03, 0.07),
    buyerDateShare: between(random, 0.3, 0.7),
    optimism: between(random, 0.7, 1),
    contactDays: between(random, 6, 11),
    unrecorded: between(random, 0.01, 0.06),
    rush: between(random, 0, 0.35),
  }
  return { ...drawn, ...given }
}
