import { rowsNeeded, type SegmentSearch } from '@closed-learned/analysis'
import type { FindingsPage, TrendOutcome } from '../report/trend-schemas.ts'
import { sayCount } from '../shared/say.ts'
import { dealsCounted } from './deals-counted.ts'
import { sayRoughly } from './say-roughly.ts'
import type { SegmentQuestion } from './segment-question.ts'

/** A segment of usual size and strength: one twelfth of the deals, at twice the odds. */
const SHARE = 1 / 12
const ODDS_RATIO = 2

/** The chance of a false alarm that a search allows itself at each depth. */
const ERROR = 0.05 / 3

const ENDED: Readonly<Record<TrendOutcome, readonly [one: string, many: string]>> = {
  lost: ['has ended', 'have ended'],
  slow: ['was lost', 'were lost'],
  noDecision: ['has ended', 'have ended'],
}

/**
 * How many deals there are, and how many it takes for a segment of usual size to be told apart; null
 * where there are enough, or where all ended alike, so that no number would do.
 */
export function notEnough(
  question: SegmentQuestion,
  search: SegmentSearch,
): FindingsPage['notEnough'] {
  const { outcome, attributes, data } = question
  const searched = data.outcome.length
  const have = dealsCounted(question)
  if (have === 0) return null
  const events = data.outcome.reduce((sum, happened) => sum + happened, 0)
  if (have > 0 && (events === 0 || events === searched)) return null
  // With more deals every value is looked at, and each look has its price.
  const looks = attributes.reduce((sum, { values }) => sum + values.length, 0)
  const pValue = Math.min(search.thresholds[0] ?? ERROR, ERROR / Math.max(1, looks))
  const rows = rowsNeeded({ rate: events / searched, oddsRatio: ODDS_RATIO, pValue })
  const need = Math.ceil(((rows / SHARE) * have) / searched)
  if (need <= have) return null
  const [one, many] = ENDED[outcome]
  const ended = `${sayCount(have, one, many)}`
  return {
    have,
    need,
    text: `Not enough deals to tell places apart: ${ended}, ${sayRoughly(need - have)} more are needed to find a place where the odds double.`,
  }
}
