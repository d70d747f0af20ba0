import { STANDING_OPEN } from '../cohort/cohort.ts'
import { betterFit, type KnownOf } from '../filing/better-fit.ts'
import { sayNumber, sayRates } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { LIVE } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { namedAt } from './named-at.ts'
import { sayWeeks } from './say-weeks.ts'
import type { StopOrContinue } from './schemas.ts'

/** So many deals are named. */
const MOST = 3

/**
 * What else the time of a deal could do: live deals of the same owner, those first that are known to do
 * best. `own`: the rows of the owner's open deals; `weeks`: what going on is likely to take of them.
 */
export function elsewhere(
  truth: Truth,
  row: number,
  own: readonly number[],
  knownOf: KnownOf,
  weeks: number | null,
): StopOrContinue['elsewhere'] {
  const best = betterFit(truth, own, [row], knownOf)
  const rest = liveByChance(truth, own, row).filter((each) => each.row !== best?.row)
  const deals = [...(best === null ? [] : [best]), ...rest].slice(0, MOST)
  return {
    text: sayElsewhere(deals.length, weeks),
    deals: deals.map((each) => ({ opportunity: namedAt(truth, each.row), text: each.text })),
  }
}

function liveByChance(truth: Truth, own: readonly number[], row: number) {
  const { standing } = truth.cohort
  return own
    .flatMap((other) => {
      const isLive = standing[other] === STANDING_OPEN && truth.state[other] === LIVE
      const base = isLive && other !== row ? truth.chanceOf(other) : null
      return base === null || base.deals < ENOUGH_LIKE_IT
        ? []
        : [{ row: other, low: base.interval?.[0] ?? 0, text: sayChance(base) }]
    })
    .sort((a, b) => b.low - a.low || a.row - b.row)
}

function sayChance({ deals, won, interval }: BaseRate): string {
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  return `Of ${sayNumber(deals)} past deals where it stands, ${sayNumber(won)} were won${doubt}.`
}

function sayElsewhere(deals: number, weeks: number | null): string {
  const time = weeks === null ? 'The time' : `About ${sayWeeks(weeks)}`
  if (deals === 0)
    return `${time} would be yours for a first call somewhere new; of your live deals not enough is known to name one.`
  const them = deals === 1 ? 'this live deal of yours' : 'these live deals of yours'
  return `${time} could go into ${them}.`
}
