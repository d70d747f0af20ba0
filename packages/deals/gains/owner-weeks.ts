import { type Cohort, STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { belowFloor } from '../publication/floor.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { eachContact } from '../time/contact-hours.ts'
import { contactRecord } from '../truth/touches.ts'
import { TIME_KINDS } from './schemas.ts'

/** Days looked back over. */
export const LOOKED_BACK = 365
/** A deal is looked for and qualified in its first days. */
export const FINDING_DAYS = 30
/** Contacts are counted where so large a share of the deals has any. */
export const RECORDED_WIDELY = 0.5
export const DAYS_A_WEEK = 7

/** How the weeks of all owners were spent. */
export interface OwnerWeeks {
  readonly kinds: readonly TimeOfKind[]
  /** Of each owner, days by kind. */
  readonly spent: readonly Float64Array[]
  readonly deals: number
  readonly owners: number
  /** Share of the hours that meetings make; null where contacts are not recorded widely enough. */
  readonly meetings: number | null
  /** What a week of a lost deal after its first days cost; null where too few were lost to tell. */
  readonly losing: { readonly ownerWeeks: number; readonly hours: number | null } | null
  /** Owner-weeks that went into one deal in that year, by row, and hours where contacts are recorded. */
  readonly weeksOf: (row: number) => number
  readonly hoursOf: (row: number) => number | null
}

/** What went into a kind, and the deals behind it with their owners. */
export interface TimeOfKind {
  readonly hours: number | null
  readonly deals: ReadonlyMap<number, number>
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
  const tally = new Tally()
  for (const stay of stays) {
    const { row, first, last, kind } = stay
    const until = Math.min(last, (cohort.createdOn[row] ?? 0) + FINDING_DAYS - 1)
    tally.add(stay, FINDING, first, until, spentBetween)
    tally.add(stay, kind, Math.max(first, until + 1), last, spentBetween)
    eachContact(cohort, row, (on, hours, what) => {
      if (on < first || on > last) return
      tally.contact(on <= until ? FINDING : kind, hours, what === 'meeting')
    })
  }
  const isRecorded = contactRecord(cohort).share >= RECORDED_WIDELY
  const stayOf = new Map(stays.map((stay) => [stay.row, stay]))
  return {
    ...tally.told(isRecorded),
    deals: stays.length,
    weeksOf: (row) => {
      const stay = stayOf.get(row)
      return stay ? spentBetween(stay.owner, stay.first, stay.last) / DAYS_A_WEEK : 0
    },
    hoursOf: (row) => (isRecorded ? hoursIn(cohort, row, stayOf.get(row)) : null),
  }
}

/** Adds up days, hours and deals by kind. */
class Tally {
  readonly #spent = new Map<number, Float64Array>()
  readonly #hours = new Float64Array(TIME_KINDS.length)
  readonly #deals = TIME_KINDS.map(() => new Map<number, number>())
  #meetings = 0
  #daysLosing = 0

  add({ row, owner }: Stay, kind: number, first: Day, last: Day, spent: SpentBetween): void {
    const days = this.#spent.get(owner) ?? new Float64Array(TIME_KINDS.length)
    this.#spent.set(owner, days)
    if (last < first) return
    days[kind] = (days[kind] ?? 0) + spent(owner, first, last)
    this.#deals[kind]?.set(row, owner)
    if (kind === LOSING) this.#daysLosing += last - first + 1
  }

  contact(kind: number, hours: number, isMeeting: boolean): void {
    this.#hours[kind] = (this.#hours[kind] ?? 0) + hours
    if (isMeeting) this.#meetings += hours
  }

  told(isRecorded: boolean): Omit<OwnerWeeks, 'deals' | 'weeksOf' | 'hoursOf'> {
    const spent = [...this.#spent.values()]
    const hours = this.#hours.reduce((sum, each) => sum + each, 0)
    const lost = this.#deals[LOSING] ?? new Map<number, number>()
    const days = spent.reduce((sum, each) => sum + (each[LOSING] ?? 0), 0)
    const aWeek = DAYS_A_WEEK / this.#daysLosing
    return {
      kinds: this.#deals.map((deals, k) => ({
        deals,
        hours: isRecorded ? (this.#hours[k] ?? 0) : null,
      })),
      spent,
      owners: spent.length,
      meetings: isRecorded && hours > 0 ? this.#meetings / hours : null,
      losing:
        belowFloor(owned(lost)) === null
          ? {
              ownerWeeks: days / this.#daysLosing,
              hours: isRecorded ? (this.#hours[LOSING] ?? 0) * aWeek : null,
            }
          : null,
    }
  }
}

/** Deals with their owners, as the floor counts them. */
export const owned = (deals: ReadonlyMap<number, number>) =>
  [...deals].map(([deal, owner]) => ({ deal, owners: [owner] }))

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

type SpentBetween = (owner: number, first: Day, last: Day) => number

/** How many of an owner's days went into one of their deals from a day to a day. */
function daysOf(stays: readonly Stay[], from: Day, until: Day): SpentBetween {
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
  return (owner, first, last) => {
    const spent = open.get(owner)
    return (spent?.[last - from + 1] ?? 0) - (spent?.[first - from] ?? 0)
  }
}

function hoursIn(cohort: Cohort, row: number, stay: Stay | undefined): number {
  let sum = 0
  eachContact(cohort, row, (on, hours) => {
    if (stay && on >= stay.first && on <= stay.last) sum += hours
  })
  return sum
}
