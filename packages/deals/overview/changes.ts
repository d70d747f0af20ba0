import type { Cohort } from '../cohort/cohort.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { type Day, isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import type { Purge } from '../time/purges.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
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
  const week = weekOf(truth, since)
  const recent = purges.filter(({ on }) => on >= since)
  const lines = WEEK_KINDS.filter((kind) => week[kind].length > 0).map((kind) => ({
    kind,
    deals: week[kind].length,
    text: lineText(cohort, kind, week[kind], recent),
    some: largest(cohort, week[kind]).map((row) => tellOpportunity(cohort, row)),
  }))
  return { since: isoOfDay(since), text: weekText(cohort, week, since), lines }
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

const NOUNS: Readonly<Partial<Record<WeekKind, readonly [one: string, many: string]>>> = {
  pushed: ['close date', 'close dates'],
  looksLost: ['more deal', 'more deals'],
}

function lineText(
  cohort: Cohort,
  kind: WeekKind,
  rows: readonly number[],
  purges: readonly Purge[],
): string {
  const extra = kind === 'letGo' ? letGoText(cohort, rows, purges) : ''
  return `${capital(phrase(kind, rows.length))}${extra}.`
}

/** `four deals were won`. */
function phrase(kind: WeekKind, count: number): string {
  const which = count === 1 ? 0 : 1
  const noun = (NOUNS[kind] ?? ['deal', 'deals'])[which]
  return `${sayFew(count)} ${noun} ${SAID[kind][which]}`
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

function weekText(cohort: Cohort, week: Week, since: Day): string {
  const until = sayDay(cohort.day)
  const chosen = WEIGHTIEST.filter((kind) => week[kind].length > 0).slice(0, SUMMED)
  const told = WEEK_KINDS.filter((kind) => chosen.includes(kind))
  if (told.length > 0)
    return `In the week up to ${until} ${sayList(told.map((kind) => phrase(kind, week[kind].length)))}.`
  if (reportedUntil(cohort) < since) return `Nothing is known of the week up to ${until}.`
  if (!isWeekKnown(cohort)) return 'What changed in a week cannot be seen: no days are recorded.'
  return `Nothing changed in the week up to ${until}.`
}
