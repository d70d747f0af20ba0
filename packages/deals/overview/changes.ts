import { type Cohort, mayOpen } from '../cohort/cohort.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { type Day, isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import type { Purge } from '../time/purges.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import { type Whose, whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { reportedUntil } from './reported-until.ts'
import { capital, sayFew, sayList } from './say-few.ts'
import { sayPurges } from './say-purges.ts'
import { isWeekKnown, PUSHED_DAYS, WEEK_KINDS, type Week, type WeekKind, weekOf } from './week.ts'

type Changes = OverviewReport['changes']

const WEEK = 7

/** A deal that was let go within so many days of its creation was let go quickly. */
const QUICK = 60

/** Deals that a line names, at most. */
const NAMED = 5

/** Kinds that the summary names, at most. */
const SUMMED = 3

/** What changed in the seven days up to the cohort's day. */
export function changesOf(truth: Truth, purges: readonly Purge[]): Changes {
  const { cohort } = truth
  const since = cohort.day - WEEK + 1
  const whose = whoseOf(truth)
  const week = withoutFew(truth, weekOf(truth, since))
  const recent = purges.filter(({ on }) => on >= since)
  const lines = WEEK_KINDS.filter((kind) => week[kind].length > 0).map((kind) => ({
    kind,
    deals: week[kind].length,
    text: lineText(truth, kind, week[kind], recent),
    some: largest(
      cohort,
      week[kind].filter((row) => mayOpen(cohort, row)),
    ).map((row) => tellOpportunity(cohort, row)),
  }))
  return { since: isoOfDay(since), text: weekText(cohort, week, since, whose), lines }
}

/** Above the teams nobody learns of single deals that were let go: few of them, or of few, are not told. */
function withoutFew(truth: Truth, week: Week): Week {
  if (whoseOf(truth) !== 'published') return week
  const owners = new Set(week.letGo.map((row) => truth.cohort.owner[row] ?? -1))
  const few = week.letGo.length < FEWEST_DEALS || owners.size < FEWEST_OWNERS
  return few ? { ...week, letGo: [] } : week
}

/** What is said of some deals to which it happened: of one, and of several. */
const SAID: Readonly<Record<WeekKind, readonly [one: string, many: string]>> = {
  won: ['was won', 'were won'],
  letGo: ['was let go', 'were let go'],
  movedOn: ['moved on to a later stage', 'moved on to a later stage'],
  opened: ['was opened', 'were opened'],
  reopened: ['was opened again', 'were opened again'],
  pushed: [`moved out by ${PUSHED_DAYS} days or more`, `moved out by ${PUSHED_DAYS} days or more`],
  looksLost: ['looks lost', 'look lost'],
}

type Nouns = Readonly<Partial<Record<WeekKind, readonly [one: string, many: string]>>>

const NOUNS: Nouns = {
  pushed: ['close date', 'close dates'],
  looksLost: ['more deal', 'more deals'],
}

/** How things of a reader are called, and of their team: `four of your deals`. */
function nounOf(kind: WeekKind, which: 0 | 1, whose: Whose): string {
  const own = whose === 'yours' ? 'your' : whose === 'yourTeam' ? 'your team’s' : null
  if (own === null) return (NOUNS[kind] ?? ['deal', 'deals'])[which]
  if (kind === 'pushed') return `of ${own} close dates`
  return kind === 'looksLost' ? `more of ${own} deals` : `of ${own} deals`
}

function lineText(
  truth: Truth,
  kind: WeekKind,
  rows: readonly number[],
  purges: readonly Purge[],
): string {
  const whose = whoseOf(truth)
  const isTold = kind === 'letGo' && whose !== 'published'
  const extra = isTold ? letGoText(truth.cohort, rows, purges) : ''
  return `${capital(phrase(kind, rows.length, whose))}${extra}.`
}

/** `four deals were won`. */
function phrase(kind: WeekKind, count: number, whose: Whose): string {
  const which = count === 1 ? 0 : 1
  return `${sayFew(count)} ${nounOf(kind, which, whose)} ${SAID[kind][which]}`
}

/** How many of them went quickly, and how many in a purge. */
function letGoText(cohort: Cohort, rows: readonly number[], purges: readonly Purge[]): string {
  const purged = new Set(purges.flatMap((purge) => purge.rows))
  const among = rows.filter((row) => purged.has(row)).length
  const quick = rows.filter((row) => isQuick(cohort, row)).length
  const first = `first ${QUICK} days`
  if (rows.length === 1) return quick === 1 ? ` within its ${first}` : ''
  const parts: string[] = []
  if (quick > 0) parts.push(`${sayPart(quick, rows.length)} of them within their ${first}`)
  if (among > 0) parts.push(`${sayFew(among)} in ${sayPurges(purges)}`)
  return parts.length === 0 ? '' : `, ${parts.join(' and ')}`
}

function sayPart(count: number, all: number): string {
  if (count < all) return sayFew(count)
  return all === 2 ? 'both' : 'all'
}

function isQuick(cohort: Cohort, row: number): boolean {
  const created = cohort.createdOn[row] ?? NO_DAY
  return created !== NO_DAY && (cohort.closedOn[row] ?? NO_DAY) - created <= QUICK
}

function largest(cohort: Cohort, rows: readonly number[]): number[] {
  const amount = (row: number) => {
    const minor = cohort.amount[row] ?? Number.NaN
    return Number.isNaN(minor) ? Number.NEGATIVE_INFINITY : minor
  }
  return [...rows].sort((a, b) => compare(amount(b), amount(a)) || a - b).slice(0, NAMED)
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The weightiest of what happened, in the order of the lines. */
const WEIGHTIEST: readonly WeekKind[] = [
  'won',
  'letGo',
  'looksLost',
  'movedOn',
  'opened',
  'reopened',
  'pushed',
]

const IN = { all: '', yours: 'in your deals ', yourTeam: 'in your team’s deals ' } as const

function weekText(cohort: Cohort, week: Week, since: Day, whose: Whose): string {
  const until = sayDay(cohort.day)
  const chosen = WEIGHTIEST.filter((kind) => week[kind].length > 0).slice(0, SUMMED)
  const told = WEEK_KINDS.filter((kind) => chosen.includes(kind))
  if (told.length > 0)
    return `In the week up to ${until} ${sayList(told.map((kind) => phrase(kind, week[kind].length, whose)))}.`
  if (reportedUntil(cohort) < since) return `Nothing is known of the week up to ${until}.`
  if (!isWeekKnown(cohort)) return 'What changed in a week cannot be seen: no days are recorded.'
  if (whose === 'published') return `Of the week up to ${until} there is too little to tell.`
  return `Nothing changed ${IN[whose]}in the week up to ${until}.`
}
