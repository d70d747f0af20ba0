import { codeOf, type Endings, OPEN, WON } from '../../cohort/endings.ts'
import { HISTORY_FIELDS, type History } from '../../cohort/history.ts'
import { type Day, dayOfInstant, NO_DAY } from '../../shared/day.ts'
import { Contacts } from './contacts.ts'
import { Pushes } from './pushes.ts'
import { type Tracked, trackedFrom } from './tracked.ts'

const STAGE = HISTORY_FIELDS.indexOf('stage')
const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')
const OWNER = HISTORY_FIELDS.indexOf('owner')
const BUYER_DATE = HISTORY_FIELDS.indexOf('buyerDate')
const CLOSED_AT = HISTORY_FIELDS.indexOf('closedAt')
const GONE = HISTORY_FIELDS.indexOf('gone')
const DELETED = HISTORY_FIELDS.indexOf('deleted')

/** Where one deal stands while its changes are walked in order; begun anew for every deal. */
export class DealWalk {
  readonly tracked: Tracked
  readonly pushes = new Pushes()
  readonly contacts: Contacts
  created: Day = NO_DAY
  stage = -1
  stageSince: Day = NO_DAY
  rank = -1
  furthest = -1
  parked = false
  stageMoves = 0
  regressions = 0
  reopenings = 0
  reassignments = 0
  lastChange: Day = NO_DAY
  closeDate = Number.NaN
  amount = Number.NaN
  firstAmount = Number.NaN
  buyerDate = Number.NaN
  /** The latest day that a buyer's date covers; NO_DAY if none. */
  coveredUntil: Day = NO_DAY
  private readonly reported: Day
  private readonly isParked: readonly boolean[]
  private deal = 0
  private ending = OPEN
  private closedByChange = false
  private closedAt = Number.NaN
  private elsewhere = false
  private gone = false
  private goneTold = false
  private deleted = false
  private next = 0

  constructor(
    private readonly history: History,
    private readonly endings: Endings,
  ) {
    this.tracked = trackedFrom(history)
    this.contacts = new Contacts(history)
    this.reported = dayOfInstant(history.reportedUntil)
    this.isParked = history.stageMeaning.map((meaning) => meaning === 'parked')
  }

  /** Puts opportunity i where it stood before its first change. */
  begin(i: number): void {
    const { history } = this
    this.deal = i
    this.next = history.changes.start[i] ?? 0
    this.created = history.createdOn[i] ?? NO_DAY
    this.valuesAtStart(i)
    this.ending = this.endings.first[i] ?? OPEN
    this.closedByChange = this.goneTold = false
    this.stageSince = this.created
    this.rank = history.stageOrder[this.stage] ?? -1
    this.furthest = this.rank
    this.parked = false
    this.elsewhere = this.rank >= 0
    this.stageMoves = this.regressions = this.reopenings = this.reassignments = 0
    this.lastChange = this.created
    this.firstAmount = this.amount
    this.coveredUntil = Number.isNaN(this.buyerDate) ? NO_DAY : this.buyerDate
    this.pushes.begin(this.closeDate)
    this.contacts.begin(i)
  }

  /** The day from which it is known: its creation, else the first trace of it. */
  knownFrom(): Day {
    if (this.created !== NO_DAY) return this.created
    const { start, day } = this.history.changes
    const changed = this.next < (start[this.deal + 1] ?? 0) ? day[this.next] : undefined
    const traces = [this.history.firstSeenOn[this.deal], changed].filter(
      (on): on is Day => on !== undefined && on !== NO_DAY,
    )
    return Math.min(this.reported, ...traces)
  }

  /** Follows all that happened up to the end of a day, which must not be before the last one. */
  to(day: Day): void {
    const { start, day: on } = this.history.changes
    const end = start[this.deal + 1] ?? 0
    while (this.next < end && (on[this.next] ?? 0) <= day) this.follow(this.next++, end)
    this.contacts.to(day)
  }

  /** Whether nothing can open it again after the day that was gone to. */
  isOver(): boolean {
    const end = this.history.changes.start[this.deal + 1] ?? 0
    return this.next >= end && this.ending !== OPEN && this.closedByChange
  }

  /** 0 not open at the end of the day, 1 open, 2 open with stage and close date unknown. */
  standing(day: Day): 0 | 1 | 2 {
    if (this.deleted) return 0
    if (this.ending !== OPEN) {
      if (this.closedByChange) return 0
      const closed = this.statedClosing()
      return Number.isNaN(closed) || closed <= day ? 0 : 2
    }
    return this.gone && (this.goneTold || this.reported <= day) ? 0 : 1
  }

  /** Closed with no change that tells of it: the stated day, else the close date, as the cohort has it. */
  private statedClosing(): number {
    if (!Number.isNaN(this.closedAt)) return this.closedAt
    const seen = this.history.firstSeenOn[this.deal] ?? NO_DAY
    const closed = seen === NO_DAY ? this.closeDate : Math.min(this.closeDate, seen)
    return Math.max(closed, this.created)
  }

  private valuesAtStart(i: number): void {
    const { history } = this
    const { start, field, before } = history.changes
    this.stage = history.stage.codes[i] ?? -1
    this.closeDate = dayOrNaN(history.closeDate[i])
    this.buyerDate = dayOrNaN(history.buyerDate[i])
    this.closedAt = dayOrNaN(history.closedOn[i])
    this.amount = history.amount[i] ?? Number.NaN
    this.gone = history.gone[i] === 1
    this.deleted = history.deleted[i] === 1
    for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--)
      this.hold(field[k] ?? 0, before[k] ?? Number.NaN)
  }

  /** Takes over a value, whatever it means. */
  private hold(field: number, value: number): void {
    if (field === STAGE) this.stage = codeOf(value)
    else if (field === CLOSE_DATE) this.closeDate = value
    else if (field === AMOUNT) this.amount = value
    else if (field === BUYER_DATE) this.buyerDate = value
    else if (field === CLOSED_AT) this.closedAt = value
    else if (field === GONE) this.gone = value === 1
    else if (field === DELETED) this.deleted = value === 1
  }

  private follow(k: number, end: number): void {
    const { field, day, after } = this.history.changes
    const on = day[k] ?? NO_DAY
    const f = field[k] ?? 0
    const value = after[k] ?? Number.NaN
    if (f === BUYER_DATE) this.cover(value, on)
    this.hold(f, value)
    this.turn(this.endings.after[k] ?? OPEN, on)
    if (f === STAGE) this.enter(on)
    else if (f === GONE) this.goneTold = true
    if (this.ending !== OPEN) return
    if (f !== GONE && f !== DELETED) this.lastChange = on
    if (f === CLOSE_DATE) this.move(k, end)
    else if (f === OWNER) this.reassignments++
    else if (f === AMOUNT && !(this.firstAmount > 0)) this.firstAmount = value
  }

  /** A date that is taken back has covered what came before; what it covers does not count. */
  private cover(until: number, on: Day): void {
    const past = Math.min(Number.isNaN(this.buyerDate) ? NO_DAY : this.buyerDate, on)
    const now = Number.isNaN(until) ? NO_DAY : until
    this.coveredUntil = Math.max(Math.min(this.coveredUntil, on), past, now)
    if (this.coveredUntil >= this.pushes.lastOn) this.pushes.excuse()
  }

  private turn(next: number, on: Day): void {
    const was = this.ending
    this.ending = next
    if (next === OPEN) this.closedByChange = false
    else if (was === OPEN || (was === WON) !== (next === WON)) this.closedByChange = true
    if (was !== OPEN && next === OPEN) this.reopenings++
    if (was === OPEN && next !== OPEN && Math.abs(this.pushes.expected - on) <= 1)
      if (on - this.pushes.movedOn <= 1) this.pushes.undo()
  }

  private enter(on: Day): void {
    this.stageSince = on
    const rank = this.history.stageOrder[this.stage] ?? -1
    this.furthest = Math.max(this.furthest, rank)
    if (this.ending !== OPEN) return
    this.stageMoves++
    const parks = this.isParked[this.stage] ?? false
    this.parked = parks && this.elsewhere
    if (rank < 0) return
    if (this.elsewhere && rank > this.rank) this.pushes.step(on)
    if (this.elsewhere && rank < this.rank) this.regressions++
    this.rank = rank
    this.elsewhere = true
  }

  private move(k: number, end: number): void {
    const to = this.history.changes.after[k] ?? Number.NaN
    const on = this.history.changes.day[k] ?? NO_DAY
    if (Number.isNaN(to) || this.closesThatDay(k, end, to)) return
    this.pushes.move(to, on, on > this.coveredUntil)
  }

  /** Whether the CRM wrote the close date because the deal closed that day. */
  private closesThatDay(k: number, end: number, to: number): boolean {
    const { day } = this.history.changes
    for (let next = k + 1; next < end && day[next] === day[k]; next++)
      if (this.endings.after[next] !== OPEN) return Math.abs(to - (day[next] ?? 0)) <= 1
    return false
  }
}

function dayOrNaN(day: number | undefined): number {
  return day === undefined || day === NO_DAY ? Number.NaN : day
}
