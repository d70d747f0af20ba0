import { wilsonInterval } from '@closed-learned/analysis'
import type { ReasonsPage } from '../report/trend-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type Closings, closingsOf, isOfFew } from './closings.ts'
import { competitors } from './competitors.ts'
import { endingClasses, tellEndings } from './ending-classes.ts'
import { verdictsOn } from './followed.ts'
import { tellNoDecision } from './no-decision.ts'
import { personas } from './personas.ts'
import { reasonsAnswer } from './reasons-answer.ts'
import { reasonsDoubts } from './reasons-doubts.ts'
import { type StatedReasons, statedReasons } from './stated-reasons.ts'
import { tellLostAmong } from './tell-lost-among.ts'
import { tellReasons } from './tell-reasons.ts'
import { warningSigns } from './warning-signs.ts'
import { withoutEchoes } from './without-echoes.ts'

/**
 * Why deals are lost, and whether that moves: stated reasons, endings, competitors, deals without a
 * decision, titles on the buyer's side, and the signs that came before. Lost means closed without a
 * win. Rates are fractions, times days. What would be said of fewer than three owners is withheld, and
 * nothing is called a movement without a test that allows for all that were looked at.
 */
export function reasonsPage(truth: Truth): ReasonsPage {
  const { cohort } = truth
  const closings = closingsOf(truth)
  if (closings.all.length === 0 || isOfFew(closings, closings.all))
    return nothingTold(truth, closings)
  const reasons = statedReasons(closings)
  const endings = endingClasses(closings)
  const against = competitors(truth, closings)
  const titles = personas(truth, closings)
  const all = [...reasons.followed, ...endings.followed, ...against.kinds, ...titles]
  const verdicts = [reasons.followed, endings.followed].reduce(
    (told, shares) => withoutEchoes(shares, told),
    verdictsOn(all),
  )
  const signs = warningSigns(truth, closings)
  return {
    asOf: isoOfDay(cohort.day),
    deals: closings.all.length,
    answer: reasonsAnswer(reasons, endings, verdicts),
    doubts: reasonsDoubts(truth, {
      closings,
      reasons,
      base: endings.base,
      competitors: against,
      verdicts: [...verdicts.values()],
      signs: signs.length > 0,
    }),
    reasons: tellReasons(reasons, verdicts),
    unstated: unstatedOf(closings, reasons),
    outcomes: tellEndings(endings, verdicts),
    competitors: tellLostAmong(against.kinds, verdicts, 'in which none was named'),
    noDecision: tellNoDecision(closings, endings, reasons, verdicts),
    personas: tellLostAmong(titles, verdicts, 'with another title'),
    signs,
  }
}

const NO_RATE = { value: null, interval: null, deals: 0 }

function unstatedOf(closings: Closings, { base }: StatedReasons): ReasonsPage['unstated'] {
  const deals = closings.lost.length
  if (deals === 0 || isOfFew(closings, closings.lost)) return NO_RATE
  const without = deals - base.deals.length
  return { value: without / deals, interval: wilsonInterval(without, deals), deals }
}

/** No closed deals, or of fewer than three owners. */
function nothingTold(truth: Truth, { all }: Closings): ReasonsPage {
  const text =
    all.length === 0 ? 'No deal has closed yet.' : 'Too few owners to say anything about this.'
  return {
    asOf: isoOfDay(truth.cohort.day),
    deals: all.length,
    answer: text,
    doubts: [...truth.doubts],
    reasons: [],
    unstated: NO_RATE,
    outcomes: [],
    competitors: [],
    noDecision: { ...NO_RATE, trend: [], text, reasons: [] },
    personas: [],
    signs: [],
  }
}
