import { wilsonInterval } from '@closed-learned/analysis'
import { countsOf } from '../publication/tenths.ts'
import { sayCount, sayNumber, sayRates } from '../shared/say.ts'
import type { OvershootTold } from './overshoot-told.ts'
import type { Overshoot } from './schemas.ts'

/** Adds up what was told: whether letting go early overshot, with what chance leaves open. */
export function overshoot(told: readonly OvershootTold[]): Overshoot {
  const deals = told.reduce((sum, { first }) => sum + first, 0)
  if (deals === 0) return NOT_LOOKED
  const counts = told.map(({ elsewhere, looked }) => countsOf(elsewhere, looked))
  const sum = (n: 0 | 1) =>
    Math.min(
      deals,
      counts.reduce((all, each) => all + each[n], 0),
    )
  const [least, most] = [sum(0), sum(1)]
  const share = [least / deals, most / deals] as const
  const interval = [wilsonInterval(least, deals)[0], wilsonInterval(most, deals)[1]] as const
  const many =
    least === 0 ? `at most ${sayNumber(most)}` : `${sayNumber(least)} to ${sayNumber(most)}`
  return {
    ...{ looked: true, deals, share, interval, how: HOW },
    short: `bought elsewhere: ${sayRates(interval)} of ${sayNumber(deals)} looked at again`,
    text: `Of ${sayCount(deals, 'early ending that was', 'early endings that were')} looked at again, ${many} had bought elsewhere by then (${sayRates(interval)}, chance included).`,
  }
}

const HOW =
  'A third of the deals that were let go early, drawn by chance, comes back to its owner half a year and a year later with one question: did they buy elsewhere? Early: before half of the deals that are won are won, or let go here before the CRM closed it. What could not be found out counts as looked at and as not bought elsewhere. Told in whole months, from five deals of three owners on, in ranges, and never of a single deal; where the CRM tells by itself that they bought from us after all, nobody is asked and it is not counted.'

const NOT_LOOKED: Overshoot = {
  ...{ looked: false, deals: 0, share: null, interval: null, how: HOW },
  short: 'not looked at yet: whether it overshot',
  text: 'Whether letting go early overshot was not looked at yet, or in too few deals to tell: how soon deals are let go is no news by itself.',
}
