import { type EndingTime, sayCount, sayDays, sayNumber, sayRate } from '@closed-learned/deals'

/** Endings of a kind below which no time is given for it. */
const ENOUGH_ENDINGS = 10

/** One way in which deals end, as this page names it. */
export interface Way {
  readonly key: 'won' | 'lost' | 'noDecision'
  readonly title: string
  /** `1 deal …` and `1,204 …` */
  readonly one: string
  readonly many: string
  /** `24 % …` */
  readonly share: string
}

/** Wins first, then losses; those that ended in nothing last. */
export const WAYS: readonly Way[] = [
  { key: 'won', title: 'Days to win', one: 'was won', many: 'wins', share: 'are won' },
  { key: 'lost', title: 'Days to lose', one: 'was lost', many: 'losses', share: 'are lost' },
  {
    key: 'noDecision',
    title: 'Days to no decision',
    one: 'ended with no decision',
    many: 'endings with no decision',
    share: 'end with no decision',
  },
]

/** Whether enough deals ended so that a time can be given for it. */
export function isTold({ deals, median }: EndingTime): boolean {
  return median !== null && deals >= ENOUGH_ENDINGS
}

/** What stands below the median: the mean, and what they rest on; or that there is not enough to tell. */
export function sayEnding(ending: EndingTime, way: Way, horizon: number | null): string {
  const { mean, interval, share, deals } = ending
  if (deals === 0) return `No deal ${way.one} yet.`
  if (!isTold(ending))
    return `Only ${sayCount(deals, `deal ${way.one}`, way.many)}: not enough to tell.`
  const range = interval === null ? '' : ` (${sayDaysBetween(interval)})`
  const average = mean === null ? '' : `; ${sayDays(mean)} on average${range}`
  const within = horizon === null ? '' : ` within ${sayDays(horizon)}`
  return (
    `Half of ${sayNumber(deals)} ${way.many} came by then${average}. ` +
    `Of all deals ${sayRate(share)} ${way.share}${within}.`
  )
}

/** An interval of days: `62–64`; with a decimal where whole days would hide it. */
export function sayDaysBetween([low, high]: readonly [number, number]): string {
  const [from, to] = [sayNumber(low), sayNumber(high)]
  if (from !== to) return `${from}–${to}`
  const [fine, finer] = [low.toFixed(1), high.toFixed(1)]
  return fine === finer ? from : `${fine}–${finer}`
}
