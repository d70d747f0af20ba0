import type { CauseSummary } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import { sayCount, sayDays } from '../shared/say.ts'
import type { Purge } from '../time/purges.ts'
import { spellsOf } from '../time/spells.ts'
import { differenceOf, type Estimate, sayReach, sureSign } from './difference.ts'
import { ENOUGH_ENDINGS, type PaceYears, paceYears } from './pace-years.ts'
import { capital } from './say-few.ts'
import { sayPurges } from './say-purges.ts'
import { YEAR } from './year-pace.ts'

type Cycle = OverviewReport['cycle']

/** Losses in each of two years below which the two are not compared. */
const ENOUGH_TO_COMPARE = 20

/** Two means count as about the same where they surely differ by no more than this share, or days. */
const ABOUT = 0.1
const ABOUT_DAYS = 3

/** How the pace of losing is against a year ago. */
export interface Pace {
  readonly cycle: Cycle
  /** What can be said of the difference: surely there, surely small, or neither. */
  readonly verdict: 'differs' | 'same' | 'unknown'
  /** How many days of a deal's life it is measured over. */
  readonly days: number | null
}

/** Days to lose and to win at the pace of the last 365 days, against the 365 days before. */
export function cycleOf(cohort: Cohort, purges: readonly Purge[]): Pace {
  const spells = spellsOf(cohort, letGoWith(cohort, purges))
  const years = paceYears(cohort, spells)
  const sooner = soonerIn(years)
  const verdict = verdictOn(sooner, years.before?.lost?.mean ?? 0)
  const text = [
    paceText(years, sooner, verdict),
    purgeText(purges.filter((purge) => purge.on > years.until - 2 * YEAR)),
  ]
  return {
    cycle: {
      text: text.filter((sentence) => sentence !== '').join(' '),
      lost: figureOf(years.now.lost),
      won: figureOf(years.now.won),
      sooner: sooner && { days: sooner.value, interval: sooner.interval },
      trend: years.trend.map((point) => ({ ...point, until: isoOfDay(point.until) })),
    },
    verdict,
    days: years.days,
  }
}

/**
 * All deals let go on the day of a purge, signs or not: one day less of a year takes nothing away,
 * while a few of the backlog that showed no sign would make that year look quick.
 */
function letGoWith(cohort: Cohort, purges: readonly Purge[]): Set<number> {
  const days = new Set(purges.map(({ on }) => on))
  const rows = new Set<number>()
  for (let r = 0; r < cohort.size && days.size > 0; r++) {
    const isLost = cohort.ending[r] === LOST || cohort.ending[r] === NO_DECISION
    if (isLost && days.has(cohort.closedOn[r] ?? NO_DAY)) rows.add(r)
  }
  return rows
}

function figureOf(summary: CauseSummary | null): Cycle['lost'] {
  const deals = summary?.events ?? 0
  if (summary === null || deals < ENOUGH_ENDINGS)
    return { median: null, mean: null, interval: null, deals }
  return { median: summary.median, mean: summary.mean, interval: summary.meanInterval, deals }
}

/** Mean of the year before minus mean of the last one. Two years share no day, so neither knows of the other. */
function soonerIn({ now, before }: PaceYears): Estimate | null {
  const a = before && estimateOf(before.lost)
  const b = estimateOf(now.lost)
  return a && b && differenceOf(a, b)
}

function estimateOf(summary: CauseSummary | null): Estimate | null {
  if (!summary || summary.events < ENOUGH_TO_COMPARE) return null
  const { mean, meanInterval } = summary
  return mean === null || meanInterval === null ? null : { value: mean, interval: meanInterval }
}

function verdictOn(sooner: Estimate | null, before: number): Pace['verdict'] {
  if (sooner === null) return 'unknown'
  if (sureSign(sooner) !== 0 && Math.round(sooner.value) !== 0) return 'differs'
  const about = Math.max(ABOUT_DAYS, ABOUT * before)
  return sooner.interval.every((end) => Math.abs(end) <= about) ? 'same' : 'unknown'
}

/** `40 days sooner`, `12 days later`. */
export function saySooner(days: number): string {
  return `${sayDays(Math.abs(days))} ${days > 0 ? 'sooner' : 'later'}`
}

function paceText(years: PaceYears, sooner: Estimate | null, verdict: Pace['verdict']): string {
  if (sooner === null) return whyUnknown(years)
  if (verdict === 'differs')
    return `Lost deals are let go ${saySooner(sooner.value)} on average than a year ago (${sayReach(sooner)}).`
  const range = sayRange(sooner)
  return verdict === 'same'
    ? `Losing takes about as long as a year ago: ${range}.`
    : `Against a year ago, lost deals are let go ${range}: not enough to tell which.`
}

function sayRange({ interval }: Estimate): string {
  const [low, high] = interval.map((days) =>
    Math.round(days) === 0 ? 'no change' : saySooner(days),
  )
  return low === high ? 'the same to the day' : `between ${low} and ${high}`
}

function whyUnknown({ until, now, before, days, lost }: PaceYears): string {
  const since = sayDay(until - YEAR + 1)
  if (days === null) return `Too few deals began since ${since} to tell how long losing takes.`
  if (lost < ENOUGH_TO_COMPARE) {
    const dated = sayCount(lost, 'deal with known days was', 'deals with known days were')
    return `${dated} lost since ${since}: not enough to tell how long that takes.`
  }
  if ((now.lost?.events ?? 0) < ENOUGH_TO_COMPARE)
    return `Too few deals were open since ${since} to tell how long losing takes.`
  return before === null
    ? 'How long it took a year ago is not known well enough to compare.'
    : 'Too few deals were lost in the year before to compare.'
}

function purgeText(purges: readonly Purge[]): string {
  if (purges.length === 0) return ''
  return `${capital(sayPurges(purges))} ${purges.length === 1 ? 'is' : 'are'} not counted.`
}
