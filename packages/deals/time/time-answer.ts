import { sayCount, sayDays } from '../shared/say.ts'

/** Endings of a kind below which the headline gives no time for it. */
const ENOUGH_ENDINGS = 10

/** What the sentence needs of one way of ending; `interval` belongs to `mean`, both in days. */
export interface Taken {
  readonly mean: number | null
  readonly interval: readonly [number, number] | null
  readonly deals: number
}

const NOTHING = 'Not enough deals have ended to say how long winning and losing take.'
const NO_DAYS =
  'How long winning and losing take cannot be told: the days on which deals began or ended are not recorded.'

/**
 * The headline: how long losing takes beside winning, and whether they differ by more than chance
 * would bring. `undated`: most of the deals that ended do not tell when they began or ended.
 */
export function timeAnswer(lost: Taken, won: Taken, undated = false): string {
  const [toLose, toWin] = [told(lost), told(won)]
  if (toLose === null && toWin === null) return undated ? NO_DAYS : NOTHING
  if (toLose === null) return `Winning takes ${say(toWin)}; ${tooFew(lost, 'called lost')}.`
  if (toWin === null) return `Losing takes ${say(toLose)}; ${tooFew(won, 'won')}.`
  const beside = `${say(toLose)} against ${say(toWin)}`
  if (toLose.interval[0] > toWin.interval[1])
    return `Losing takes longer than winning: ${beside} on average.`
  if (toLose.interval[1] < toWin.interval[0])
    return `Losing is quicker than winning: ${beside} on average.`
  return `Losing takes ${beside} for winning; not enough to tell them apart.`
}

function told({ mean, interval, deals }: Taken) {
  return mean === null || interval === null || deals < ENOUGH_ENDINGS
    ? null
    : { value: mean, interval }
}

function say(taken: { value: number } | null): string {
  const days = taken?.value ?? 0
  return days < 0.5 ? 'less than a day' : sayDays(days)
}

function tooFew({ deals }: Taken, what: string): string {
  if (deals === 0) return `no deal was ${what} yet`
  return `only ${sayCount(deals, 'deal was', 'deals were')} ${what}, not enough to say how long that takes`
}
