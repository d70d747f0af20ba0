import type { Cohort } from '../../cohort/cohort.ts'
import { OPEN } from '../../cohort/endings.ts'
import { NO_DAY } from '../../shared/day.ts'
import { sayCount, sayRates } from '../../shared/say.ts'
import { type Sign, SignWriter } from '../sign.ts'
import type { Odds } from './odds.ts'

/**
 * Low odds: past deals with such odds were hardly ever won. Shows nothing where the model is not used.
 * Its strength is the score of the odds; closed deals show the strongest that they had at the end of
 * any month, told by trees that they did not teach.
 */
export function oddsSign(cohort: Cohort, odds: Odds): Sign {
  const sign = new SignWriter('odds', 'buried', cohort.size)
  if (odds.model.used) {
    const { key, strongest, firstOn } = odds.model.core.past
    const past = new Map(Array.from(key, (k, n) => [k, n]))
    for (let r = 0; r < cohort.size; r++) {
      const n = past.get(cohort.history.key[cohort.index[r] ?? 0] ?? 0)
      if (cohort.ending[r] !== OPEN && n !== undefined)
        sign.shown(r, strongest[n] ?? Number.NaN, firstOn[n] ?? NO_DAY)
      const since = odds.flaggedSince[r] ?? NO_DAY
      if (odds.flagged[r]) sign.shows(r, odds.score[r] ?? 0, since, cohort.day - since)
    }
  }
  return sign.done((row) => sayOdds(odds, row))
}

function sayOdds(odds: Odds, row: number): string {
  const base = odds.base(row)
  const lowered = odds.reasons(row).filter(({ effect }) => effect === 'lowered')
  const because = lowered.slice(0, 2).map(({ text }) => text)
  const said = because.length === 0 ? '' : ` What lowers them most here: ${because.join('; ')}.`
  if (base === null) return `Its odds are low.${said}`
  const won = base.won === 0 ? 'none was won' : sayCount(base.won, 'was won', 'were won')
  const doubt = base.interval === null ? '' : ` (${sayRates(base.interval)})`
  return `Of ${sayCount(base.deals, 'deal', 'deals')} with such odds ${won}${doubt}.${said}`
}
