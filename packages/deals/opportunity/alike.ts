import { quantile } from '@closed-learned/analysis'
import { mayOpen } from '../cohort/cohort.ts'
import { ENDINGS, OPEN, WON } from '../cohort/endings.ts'
import type { OpportunityReport } from '../report/page-schemas.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { baseTold } from '../truth/base-told.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { furtherOf } from './further-of.ts'
import { glyphOf } from './glyph-of.ts'
import { nearestOf } from './nearest.ts'
import { sayAlike } from './say-alike.ts'

/** How many of the deals like it are shown. */
const SHOWN = 6

/** Past deals like one open deal, and what became of them; null where too few are. */
export function alike(truth: Truth, row: number): OpportunityReport['alike'] {
  const like = truth.likeIt(row)
  if (like === null) return null
  const { cohort } = truth
  const there = like.rows()
  const { further, known } = furtherOf(truth, row, like, there)
  const furtherDays = further.length < ENOUGH_LIKE_IT ? null : Math.round(quantile(further, 0.5))
  const stillOpen = known ? further.length : null
  const wins = Math.round((SHOWN * like.base.won) / like.base.deals)
  return {
    text: sayAlike(truth, row, like, there.rows, { furtherDays, stillOpen }),
    base: baseTold(like.base),
    furtherDays,
    some: someOf(truth, row, there.rows, wins).map((other) => ({
      opportunity: tellOpportunity(cohort, other),
      ending: endingOf(truth, other),
      endedOn: isoOfDay(cohort.closedOn[other] ?? NO_DAY),
      glyph: glyphOf(truth, other),
    })),
  }
}

/**
 * The nearest that the reader may open, at most as many won ones among them as among all, so that the
 * examples mislead nobody.
 */
function someOf({ cohort }: Truth, row: number, rows: ArrayLike<number>, wins: number): number[] {
  const { closedOn, ending } = cohort
  const isDated = (other: number) => closedOn[other] !== NO_DAY && mayOpen(cohort, other)
  const some = [
    ...nearestOf(cohort, row, rows, wins, (r) => ending[r] === WON && isDated(r)),
    ...nearestOf(cohort, row, rows, SHOWN - wins, (r) => ending[r] !== WON && isDated(r)),
  ]
  return some.sort((a, b) => (closedOn[b] ?? 0) - (closedOn[a] ?? 0) || a - b)
}

function endingOf({ cohort }: Truth, row: number): 'won' | 'lost' | 'noDecision' {
  const ending = ENDINGS[cohort.ending[row] ?? OPEN]
  return ending === 'won' || ending === 'noDecision' ? ending : 'lost'
}
