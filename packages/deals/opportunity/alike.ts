import { quantile } from '@closed-learned/analysis'
import { ENDINGS, OPEN } from '../cohort/endings.ts'
import type { OpportunityReport } from '../report/page-schemas.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { sayDays, sayNumber, sayRates } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { baseTold } from '../truth/base-told.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { glyphOf } from './glyph-of.ts'

/** How many of the deals like it are shown. */
const SHOWN = 6

/** Past deals like one, and from which day on each of them was like it. */
interface Group {
  readonly rows: readonly number[]
  readonly likeSince: (row: number) => number
}

/** Past deals like one open deal, and what became of them; null where fewer than 20 are. */
export function alike(truth: Truth, row: number): OpportunityReport['alike'] {
  const base = truth.chanceOf(row)
  if (base === null || base.deals < ENOUGH_LIKE_IT) return null
  const { rows, likeSince } = groupOf(truth, row, base)
  const further = rows
    .map((other) => (truth.cohort.closedOn[other] ?? NO_DAY) - likeSince(other))
    .filter((days) => days >= 0 && days < 36_500)
  const furtherDays = further.length < ENOUGH_LIKE_IT ? null : Math.round(quantile(further, 0.5))
  return {
    text: sayAlike(base, furtherDays),
    base: baseTold(base),
    furtherDays,
    some: nearest(truth, row, rows).map((other) => ({
      opportunity: tellOpportunity(truth.cohort, other),
      ending: endingOf(truth, other),
      endedOn: isoOfDay(truth.cohort.closedOn[other] ?? truth.cohort.day),
      glyph: glyphOf(truth, other),
    })),
  }
}

function sayAlike({ deals, won, interval }: BaseRate, furtherDays: number | null): string {
  const were = won === 1 ? 'was' : 'were'
  const count = won === 0 ? 'none' : sayNumber(won)
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  const began = `Of ${sayNumber(deals)} deals like it, ${count} ${won === 0 ? 'was' : were} won${doubt}.`
  return furtherDays === null
    ? began
    : `${began} Half of them were over within another ${sayDays(furtherDays)}.`
}

/**
 * Of a deal with a telling sign, those that showed it as strongly (where few did, two thirds as
 * strongly); of a live one, those that had come as far and were open at its age.
 */
function groupOf(truth: Truth, row: number, base: BaseRate): Group {
  const { cohort } = truth
  const telling = truth
    .signalsOf(row)
    .find((s) => !s.contradicted && s.base.deals === base.deals && s.base.won === base.won)
  const sign = truth.signs.find(({ kind }) => kind === telling?.kind)
  const strength = sign?.strength[row] ?? Number.NaN
  if (sign !== undefined) {
    const showing = (least: number) =>
      rowsWhere(truth, (other) => (sign.strongest[other] ?? Number.NaN) >= least)
    const strong = showing(strength)
    const rows = strong.length < ENOUGH_LIKE_IT ? showing((strength * 2) / 3) : strong
    return { rows, likeSince: (other) => sign.firstOn[other] ?? NO_DAY }
  }
  const age = cohort.day - (cohort.createdOn[row] ?? cohort.day)
  const furthest = cohort.furthest[row] ?? -1
  const rows = rowsWhere(
    truth,
    (other) =>
      (cohort.furthest[other] ?? -1) >= furthest &&
      (cohort.closedOn[other] ?? NO_DAY) - (cohort.createdOn[other] ?? NO_DAY) >= age,
  )
  return { rows, likeSince: (other) => (cohort.createdOn[other] ?? NO_DAY) + age }
}

/** The closed deals, with a known day of closing, of which something holds. */
function rowsWhere({ cohort }: Truth, holds: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let r = 0; r < cohort.size; r++) {
    const dated = (cohort.closedOn[r] ?? NO_DAY) !== NO_DAY && cohort.createdOn[r] !== NO_DAY
    if (cohort.ending[r] !== OPEN && dated && holds(r)) rows.push(r)
  }
  return rows
}

/** The nearest in amount, stage and time of closing; the newest of them first. */
function nearest({ cohort }: Truth, row: number, rows: readonly number[]): number[] {
  const amount = Math.log1p(Math.max(0, cohort.amount[row] || 0))
  const distance = (other: number) =>
    Math.abs(Math.log1p(Math.max(0, cohort.amount[other] || 0)) - amount) +
    Math.abs((cohort.furthest[other] ?? -1) - (cohort.furthest[row] ?? -1)) +
    (cohort.day - (cohort.closedOn[other] ?? NO_DAY)) / 365
  const measured = rows.map((other) => [other, distance(other)] as const)
  return measured
    .sort(([a, x], [b, y]) => x - y || a - b)
    .slice(0, SHOWN)
    .map(([other]) => other)
    .sort((a, b) => (cohort.closedOn[b] ?? 0) - (cohort.closedOn[a] ?? 0) || a - b)
}

function endingOf({ cohort }: Truth, row: number): 'won' | 'lost' | 'noDecision' {
  const ending = ENDINGS[cohort.ending[row] ?? OPEN]
  return ending === 'won' || ending === 'noDecision' ? ending : 'lost'
}
