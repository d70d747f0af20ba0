import type { Cohort } from '../cohort/cohort.ts'
import { codeOf, OPEN } from '../cohort/endings.ts'
import { HISTORY_FIELDS, type History } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** What can happen to an open opportunity; the index is its code in `Story.kind`. */
export const STORY_EVENTS = [
  /** The expected close date moved; `value` = days, above 0 later (a push), below 0 earlier. */
  'moved',
  /** It entered a later stage than the last open one. */
  'advanced',
  /** It went back to an earlier open stage. */
  'regressed',
  /** It went back to a parking stage, having been elsewhere. */
  'parked',
  /** It left the parking stage for an open one. */
  'resumed',
  'closed',
  /** It was opened again; `value` = days for which it had been closed. */
  'reopened',
  'renamed',
  'reassigned',
  /** The amount changed; `value` = minor units, below 0 a cut. */
  'repriced',
] as const
export type StoryEvent = (typeof STORY_EVENTS)[number]

export const MOVED = 0
export const ADVANCED = 1
export const REGRESSED = 2
export const PARKED = 3
export const RESUMED = 4
export const CLOSED = 5
export const REOPENED = 6
export const RENAMED = 7
export const REASSIGNED = 8
export const REPRICED = 9

/**
 * What happened to each opportunity of a cohort, up to its day, in order: row r has the entries
 * start[r] … start[r + 1] - 1. Closing overwrites the expected close date in most CRMs; that is
 * neither a push nor a pull and stands nowhere here.
 */
export interface Story {
  readonly start: Uint32Array
  readonly kind: Uint8Array
  readonly day: Int32Array
  readonly value: Float64Array
  /**
   * The latest day that a buyer's date covers (a date in force, or one that has passed); NO_DAY
   * where the buyer gave none. Whatever happened up to it has the buyer's reason.
   */
  readonly coveredUntil: Int32Array
}

const STAGE = HISTORY_FIELDS.indexOf('stage')
const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')
const OWNER = HISTORY_FIELDS.indexOf('owner')
const NAME = HISTORY_FIELDS.indexOf('name')
const BUYER_DATE = HISTORY_FIELDS.indexOf('buyerDate')

/** Tells the story of every opportunity of a cohort up to its day. */
export function storyOf(cohort: Cohort): Story {
  const teller = new Teller(cohort)
  const start = new Uint32Array(cohort.size + 1)
  const coveredUntil = new Int32Array(cohort.size)
  for (let r = 0; r < cohort.size; r++) {
    coveredUntil[r] = teller.tell(cohort.index[r] ?? 0)
    if ((cohort.buyerDate[r] ?? NO_DAY) > (coveredUntil[r] ?? NO_DAY))
      coveredUntil[r] = cohort.buyerDate[r] ?? NO_DAY
    start[r + 1] = teller.length
  }
  return { start, ...teller.events(), coveredUntil }
}

/** Walks the changes of one opportunity after the other and writes down what they mean. */
class Teller {
  length = 0
  private readonly kind: Uint8Array
  private readonly day: Int32Array
  private readonly value: Float64Array
  private readonly history: History
  private readonly isParked: readonly boolean[]
  private ending = OPEN
  private closedOn = NO_DAY
  private expected = Number.NaN
  private rank = -1
  private parked = false
  private elsewhere = false

  constructor(private readonly cohort: Cohort) {
    this.history = cohort.history
    this.isParked = this.history.stageMeaning.map((meaning) => meaning === 'parked')
    // A change of stage can be two events: it reopens, and it moves.
    const room = this.history.changes.day.length * 2
    this.kind = new Uint8Array(room)
    this.day = new Int32Array(room)
    this.value = new Float64Array(room)
  }

  events(): Pick<Story, 'kind' | 'day' | 'value'> {
    return {
      kind: this.kind.slice(0, this.length),
      day: this.day.slice(0, this.length),
      value: this.value.slice(0, this.length),
    }
  }

  /** Writes the events of one opportunity; returns the latest day that a past buyer's date covers. */
  tell(i: number): Day {
    const { start, field, day, before, after } = this.history.changes
    const end = start[i + 1] ?? 0
    this.begin(i)
    let covered = NO_DAY
    for (let k = start[i] ?? 0; k < end; k++) {
      const on = day[k] ?? NO_DAY
      if (on > this.cohort.day) break
      const next = this.cohort.endings.after[k] ?? OPEN
      const f = field[k]
      this.turn(next, on)
      if (f === STAGE) this.enter(codeOf(after[k]), on)
      else if (f === BUYER_DATE) covered = Math.max(covered, Math.min(before[k] || NO_DAY, on))
      else if (this.ending !== OPEN) continue
      else if (f === CLOSE_DATE) this.move(k, end)
      else if (f === AMOUNT) this.write(REPRICED, on, (after[k] ?? 0) - (before[k] ?? 0))
      else if (f === OWNER) this.write(REASSIGNED, on, 0)
      // A name where there was none is the first one, not another.
      else if (f === NAME && !Number.isNaN(before[k] ?? Number.NaN)) this.write(RENAMED, on, 0)
    }
    return covered
  }

  /** Stage, expected close date and ending as they were at the start. */
  private begin(i: number): void {
    const { start, field, before } = this.history.changes
    let stage = this.history.stage.codes[i] ?? -1
    let expected = this.history.closeDate[i] ?? NO_DAY
    for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--) {
      if (field[k] === STAGE) stage = codeOf(before[k])
      else if (field[k] === CLOSE_DATE) expected = before[k] ?? Number.NaN
    }
    this.expected = expected === NO_DAY ? Number.NaN : expected
    this.ending = this.cohort.endings.first[i] ?? OPEN
    this.closedOn = NO_DAY
    this.rank = this.history.stageOrder[stage] ?? -1
    this.parked = this.isParked[stage] ?? false
    this.elsewhere = this.rank >= 0
  }

  private turn(next: number, on: Day): void {
    if (this.ending === OPEN && next !== OPEN) {
      this.closedOn = on
      this.write(CLOSED, on, 0)
    } else if (this.ending !== OPEN && next === OPEN) {
      this.write(REOPENED, on, this.closedOn === NO_DAY ? 0 : on - this.closedOn)
    }
    this.ending = next
  }

  private enter(stage: number, on: Day): void {
    if (this.ending !== OPEN) return
    const parks = this.isParked[stage] ?? false
    const rank = this.history.stageOrder[stage] ?? -1
    if (parks && !this.parked && this.elsewhere) this.write(PARKED, on, 0)
    else if (this.parked && !parks) this.write(RESUMED, on, 0)
    if (rank >= 0) {
      if (this.elsewhere && rank !== this.rank)
        this.write(rank > this.rank ? ADVANCED : REGRESSED, on, 0)
      this.rank = rank
      this.elsewhere = true
    }
    this.parked = parks
  }

  private move(k: number, end: number): void {
    const to = this.history.changes.after[k] ?? Number.NaN
    const on = this.history.changes.day[k] ?? NO_DAY
    if (Number.isNaN(to) || isOverwrittenByClosing(this.cohort, k, end)) return
    const days = to - this.expected
    this.expected = to
    if (days !== 0 && !Number.isNaN(days)) this.write(MOVED, on, days)
  }

  private write(kind: number, on: Day, value: number): void {
    this.kind[this.length] = kind
    this.day[this.length] = on
    this.value[this.length] = value
    this.length++
  }
}

/**
 * Whether a closing follows change k within a day, and the new close date is that closing's day: then
 * the CRM wrote it, and it is neither a push nor a pull. `end` is where the deal's changes end.
 */
export function isOverwrittenByClosing(cohort: Cohort, k: number, end: number): boolean {
  const { day, after } = cohort.history.changes
  const latest = Math.min((day[k] ?? 0) + 1, cohort.day)
  for (let next = k + 1; next < end && (day[next] ?? 0) <= latest; next++)
    if (cohort.endings.after[next] !== OPEN)
      return Math.abs((after[k] ?? 0) - (day[next] ?? 0)) <= 1
  return false
}
