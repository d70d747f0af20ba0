import { studentQuantile } from '@closed-learned/analysis'
import { type Cohort, STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { contactRecord, eachTouch } from '../truth/touches.ts'
import { TIME_KINDS, type TimeKind } from './schemas.ts'

/** Days looked back over. */
export const LOOKED_BACK = 365
/** A deal is looked for and qualified in its first days. */
export const FINDING_DAYS = 30
/** Hours that a contact with a buyer is taken to cost, before and after it included. */
export const HOURS_A_CONTACT = 0.5
/** Contacts are counted where so large a share of the deals has any. */
const RECORDED_WIDELY = 0.5
const DAYS_A_WEEK = 7

/** How the weeks of all owners were spent. */
export interface OwnerWeeks {
  readonly parts: readonly TimePart[]
  readonly deals: number
  readonly owners: number
  /** Owner-weeks that went into one deal in that year, by row, and hours where contacts are recorded. */
  readonly weeksOf: (row: number) => number
  readonly hoursOf: (row: number) => number | null
}

export interface TimePart {
  readonly kind: TimeKind
  readonly weeks: number
  readonly share: number
  readonly interval: readonly [number, number]
  readonly hours: number | null
}

/**
 * The last year of every owner: each of their days is divided evenly among the deals that they had open
 * on it. The first 30 days of a deal are finding; after that it is what became of it by now. Only what
 * the CRM states counts: an open deal is developing, whatever signs it shows.
 */
export function ownerWeeks(cohort: Cohort): OwnerWeeks {
  const from = cohort.day - LOOKED_BACK + 1
  const stays = staysIn(cohort, from)
  const spentBetween = daysOf(stays, from, cohort.day)
  const byOwner = new Map<number, Float64Array>()
  const hours = new Float64Array(TIME_KINDS.length)
  for (const stay of stays) {
    const { row, owner, first, last } = stay
    const until = Math.min(last, (cohort.createdOn[row] ?? 0) + FINDING_DAYS - 1)
    const finding = until < first ? 0 : spentBetween(owner, first, until)
    const after = Math.max(first, until + 1)
    const rest = after > last ? 0 : spentBetween(owner, after, last)
    const spent = byOwner.get(owner) ?? new Float64Array(TIME_KINDS.length)
    spent[FINDING] = (spent[FINDING] ?? 0) + finding
    spent[stay.kind] = (spent[stay.kind] ?? 0) + rest
    byOwner.set(owner, spent)
    eachTouch(cohort, row, (on) => {
      if (on < first || on > last) return
      const kind = on <= until ? FINDING : stay.kind
      hours[kind] = (hours[kind] ?? 0) + HOURS_A_CONTACT
    })
  }
  const isRecorded = contactRecord(cohort).share >= RECORDED_WIDELY
  const stayOf = new Map(stays.map((stay) => [stay.row, stay]))
  return {
    parts: partsOf([...byOwner.values()], isRecorded ? hours : null),
    deals: stays.length,
    owners: byOwner.size,
    weeksOf: (row) => {
      const stay = stayOf.get(row)
      return stay ? spentBetween(stay.owner, stay.first, stay.last) / DAYS_A_WEEK : 0
    },
    hoursOf: (row) => (isRecorded ? hoursIn(cohort, row, stayOf.get(row)) : null),
  }
}

/** A deal in the year: from its first day in it to its last. */
interface Stay {
  readonly row: number
  readonly owner: number
  readonly kind: number
  readonly first: Day
  readonly last: Day
}

const [LOSING, WINNING, FINDING, DEVELOPING] = [0, 1, 2, 3]

function staysIn(cohort: Cohort, from: Day): Stay[] {
  const stays: Stay[] = []
  for (let row = 0; row < cohort.size; row++) {
    const standing = cohort.standing[row]
    const created = cohort.createdOn[row] ?? NO_DAY
    const owner = cohort.owner[row] ?? -1
    const isClosed = standing === STANDING_CLOSED
    const last = isClosed ? (cohort.closedOn[row] ?? NO_DAY) : cohort.day
    if (owner < 0 || created === NO_DAY || last === NO_DAY) continue
    if (!(isClosed || standing === STANDING_OPEN) || last < from || created > last) continue
    stays.push({ row, owner, kind: kindOf(cohort, row), first: Math.max(created, from), last })
  }
  return stays
}

function kindOf({ ending, standing }: Cohort, row: number): number {
  if (standing[row] === STANDING_OPEN || ending[row] === OPEN) return DEVELOPING
  return ending[row] === WON ? WINNING : LOSING
}

/** How many of an owner's days went into one of their deals from a day to a day. */
function daysOf(stays: readonly Stay[], from: Day, until: Day) {
  const width = until - from + 2
  const open = new Map<number, Float64Array>()
  for (const { owner, first, last } of stays) {
    const change = open.get(owner) ?? new Float64Array(width)
    change[first - from] = (change[first - from] ?? 0) + 1
    change[last - from + 1] = (change[last - from + 1] ?? 0) - 1
    open.set(owner, change)
  }
  for (const change of open.values()) {
    let [deals, spent] = [0, 0]
    for (let n = 0; n < width; n++) {
      deals += change[n] ?? 0
      change[n] = spent
      if (deals > 0) spent += 1 / deals
    }
  }
  return (owner: number, first: Day, last: Day): number => {
    const spent = open.get(owner)
    return (spent?.[last - from + 1] ?? 0) - (spent?.[first - from] ?? 0)
  }
}

/** Shares of all time; their intervals from how owners differ, for deals of one owner are alike. */
function partsOf(spent: readonly Float64Array[], hours: Float64Array | null): TimePart[] {
  const totals = spent.map((days) => days.reduce((sum, each) => sum + each, 0))
  const all = totals.reduce((sum, each) => sum + each, 0)
  return TIME_KINDS.map((kind, k) => {
    const days = spent.reduce((sum, each) => sum + (each[k] ?? 0), 0)
    const share = all === 0 ? 0 : days / all
    const errors = spent.map((each, n) => (each[k] ?? 0) - share * (totals[n] ?? 0))
    const reach = reachOf(errors, all)
    const interval = [Math.max(0, share - reach), Math.min(1, share + reach)] as const
    return { kind, weeks: days / DAYS_A_WEEK, share, interval, hours: hours?.[k] ?? null }
  })
}

function reachOf(errors: readonly number[], all: number): number {
  const n = errors.length
  if (n < 2 || all === 0) return 1
  const squares = errors.reduce((sum, each) => sum + each * each, 0)
  return studentQuantile(0.975, n - 1) * (Math.sqrt((n / (n - 1)) * squares) / all)
}

function hoursIn(cohort: Cohort, row: number, stay: Stay | undefined): number {
  let hours = 0
  eachTouch(cohort, row, (on) => {
    if (stay && on >= stay.first && on <= stay.last) hours += HOURS_A_CONTACT
  })
  return hours
}
