import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** What can become of a deal's place in the pipeline from one day to another, in the order of telling. */
export const FLOW_KINDS = [
  'new',
  'reopened',
  'pulledIn',
  'pushedIn',
  'grown',
  'shrunk',
  'won',
  'pushedOut',
  'pulledOut',
  'lost',
  'letGo',
  'gone',
] as const
export type FlowKind = (typeof FLOW_KINDS)[number]

/** A deal as it stood at the end of a day. Amounts are minor units, NaN for none. */
export interface DealThen {
  readonly ending: number
  readonly isGone: boolean
  /** Let go here, and open in the CRM still. */
  readonly isLetGo: boolean
  readonly createdOn: Day
  readonly closedOn: Day
  readonly closeDate: Day
  readonly minor: number
  readonly currency: number
}

/** Which deals are asked about: those with a close date within these days; null: every open one. */
export type Within = { readonly from: Day; readonly until: Day } | null

/** One part that a deal is counted in: its money, and whether it came (1), went (-1), or stayed (0). */
export interface Move {
  readonly kind: FlowKind
  readonly deals: -1 | 0 | 1
  /** Signed; NaN where no amount is stated. */
  readonly minor: number
  readonly currency: number
}

/** Whether a deal is in the pipeline that is asked about. */
export function isInPipeline(deal: DealThen | null, within: Within): deal is DealThen {
  return deal !== null && isOpen(deal) && (within === null || isIn(deal.closeDate, within))
}

const isOpen = ({ ending, isGone, isLetGo }: DealThen) => ending === OPEN && !isGone && !isLetGo
const isIn = (day: Day, { from, until }: NonNullable<Within>) => day >= from && day <= until

/**
 * The parts of one deal from the end of one day (`since`) to the end of another: at most one by which it
 * came, the change of its amount, and one by which it went. Its amount before, if it was in, plus its parts
 * is its amount after, if it is in. A deal that came and was won or lost between both days is in two of
 * them. What came and went again without a word of it is in none.
 */
export function movesOf(
  before: DealThen | null,
  after: DealThen | null,
  within: Within,
  since: Day,
): Move[] {
  const [was, is] = [isInPipeline(before, within), isInPipeline(after, within)]
  if (!was && !is && !passedThrough(before, after, within, since)) return []
  const first = before ?? after
  const last = after ?? before
  if (first === null || last === null) return []
  return [
    ...(was ? [] : [moved(cameBy(before, first, within, since), first, 1)]),
    ...changes(first, last),
    ...(is ? [] : [moved(wentBy(after, within), last, -1)]),
  ]
}

function moved(kind: FlowKind, { minor, currency }: DealThen, deals: 1 | -1): Move {
  return { kind, deals, minor: minor * deals, currency }
}

/** The change of the amount; an amount in another currency goes in the one and comes in the other. */
function changes(from: DealThen, to: DealThen): Move[] {
  if (from.currency === to.currency) return change((to.minor || 0) - (from.minor || 0), to.currency)
  return [...change(-(from.minor || 0), from.currency), ...change(to.minor || 0, to.currency)]
}

function change(minor: number, currency: number): Move[] {
  if (minor === 0) return []
  return [{ kind: minor > 0 ? 'grown' : 'shrunk', deals: 0, minor, currency }]
}

function cameBy(
  before: DealThen | null,
  { createdOn }: DealThen,
  within: Within,
  since: Day,
): FlowKind {
  if (before === null) return createdOn === NO_DAY || createdOn > since ? 'new' : 'reopened'
  if (!isOpen(before)) return 'reopened'
  return within !== null && before.closeDate !== NO_DAY && before.closeDate < within.from
    ? 'pushedIn'
    : 'pulledIn'
}

function wentBy(after: DealThen | null, within: Within): FlowKind {
  if (after === null || after.isGone) return 'gone'
  if (after.ending === WON) return outOf(after.closedOn, within) ?? 'won'
  if (after.ending !== OPEN) return 'lost'
  if (after.isLetGo) return 'letGo'
  return outOf(after.closeDate, within) ?? 'pushedOut'
}

/** To which side of the period a day lies; undefined within it, and where every open deal counts. */
function outOf(day: Day, within: Within): FlowKind | undefined {
  if (within === null || isIn(day, within)) return undefined
  return day !== NO_DAY && day < within.from ? 'pulledOut' : 'pushedOut'
}

/**
 * Whether a deal that is in on neither day came and ended between them: won within the period, or lost
 * after it was created or opened again since. A deal of another period that was lost was never in this one.
 */
function passedThrough(
  before: DealThen | null,
  after: DealThen | null,
  within: Within,
  since: Day,
): boolean {
  if (after === null || after.ending === OPEN || after.closedOn <= since) return false
  const isWon = after.ending === WON
  if (before !== null && before.ending !== OPEN && (before.ending === WON) === isWon) return false
  if (isWon) return within === null || isIn(after.closedOn, within)
  const hadBeenOut = before === null || before.ending !== OPEN
  return hadBeenOut && (within === null || isIn(after.closeDate, within))
}
