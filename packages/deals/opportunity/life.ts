import type { Cohort } from '../cohort/cohort.ts'
import { codeOf, OPEN, WON } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { lastOpenDay } from '../truth/sign.ts'
import { isOverwrittenByClosing } from '../truth/story.ts'

/** A stay in an open stage; `stage` is a code into `history.stage.values`. */
export interface Stay {
  readonly stage: number
  readonly from: Day
  readonly to: Day
}

/** A move of the expected close date, from the old one to the new. */
export interface Move {
  readonly on: Day
  readonly from: Day
  readonly to: Day
}

/** A span of days. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** What happened to one opportunity up to the cohort's day, in order, as days and codes. */
export interface Life {
  /** Creation, else the first day on which anything is known of it. */
  readonly from: Day
  /** The cohort's day, or the day on which it ended or vanished; nothing here is later. */
  readonly today: Day
  readonly stays: readonly Stay[]
  readonly moves: readonly Move[]
  /** Minor units; an amount stands until the next one, also where it was cleared in between. */
  readonly amounts: readonly { readonly on: Day; readonly minor: number }[]
  /** Times for which it was closed before it was opened again. */
  readonly pauses: readonly Span[]
}

const STAGE = HISTORY_FIELDS.indexOf('stage')
const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')

/**
 * The life of the opportunity in one row of a cohort; undefined where no day of it is known. Whatever
 * a source dates before the creation counts as of that day; what it dates after the end is left out.
 */
export function lifeOf(cohort: Cohort, row: number): Life | undefined {
  const traces = tracesOf(cohort, row)
  const created = cohort.createdOn[row] ?? NO_DAY
  const from = created === NO_DAY ? traces[0] : created
  if (from === undefined || from > cohort.day) return undefined
  const ended = lastOpenDay(cohort, row)
  const last = ended === NO_DAY ? (traces.at(-1) ?? from) : Math.min(ended, cohort.day)
  const today = Math.max(from, last)
  return { from, today, ...new Biographer(cohort, cohort.index[row] ?? 0, from).tell(today) }
}

/** The days on which something was heard of it up to the cohort's day, beside its creation, in order. */
function tracesOf({ history, index, closedOn, day: latest }: Cohort, row: number): Day[] {
  const i = index[row] ?? 0
  const days = [history.firstSeenOn[i] ?? NO_DAY, closedOn[row] ?? NO_DAY]
  for (const { start, day } of [history.changes, history.activities])
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) days.push(day[k] ?? NO_DAY)
  return days.filter((on) => on !== NO_DAY && on <= latest).sort((a, b) => a - b)
}

/** Walks the changes of one opportunity and writes down what it was, and from when to when. */
class Biographer {
  private readonly stays: Stay[] = []
  private readonly moves: Move[] = []
  private readonly amounts: { on: Day; minor: number }[] = []
  private readonly pauses: Span[] = []
  private stage: number
  private ending: number
  private expected: number
  private since: Day
  private closedOn: Day = NO_DAY

  constructor(
    private readonly cohort: Cohort,
    private readonly i: number,
    from: Day,
  ) {
    const { history } = cohort
    const closeDate = history.closeDate[i] ?? NO_DAY
    this.stage = codeOf(this.firstValue(STAGE, history.stage.codes[i] ?? -1))
    this.expected = this.firstValue(CLOSE_DATE, closeDate === NO_DAY ? Number.NaN : closeDate)
    this.ending = cohort.endings.first[i] ?? OPEN
    this.since = from
    this.reprice(from, this.firstValue(AMOUNT, history.amount[i] ?? Number.NaN))
  }

  /** A change that was only seen between two exports can lie after the day on which it ended. */
  tell(today: Day): Pick<Life, 'stays' | 'moves' | 'amounts' | 'pauses'> {
    const { start, day, field, after } = this.cohort.history.changes
    const end = start[this.i + 1] ?? 0
    for (let k = start[this.i] ?? 0; k < end && (day[k] ?? 0) <= today; k++) {
      const on = Math.max(this.since, day[k] ?? NO_DAY)
      const entered = field[k] === STAGE ? codeOf(after[k]) : this.stage
      this.turn(entered, this.cohort.endings.after[k] ?? OPEN, on)
      if (field[k] === CLOSE_DATE) this.move(k, end, on)
      else if (field[k] === AMOUNT) this.reprice(on, after[k] ?? Number.NaN)
    }
    this.stay(today)
    this.forgetCleared(today)
    return { stays: this.stays, moves: this.moves, amounts: this.amounts, pauses: this.pauses }
  }

  /** The value of a field before its first change; the present one where it never changed. */
  private firstValue(wanted: number, now: number): number {
    const { start, field, before } = this.cohort.history.changes
    for (let k = start[this.i] ?? 0; k < (start[this.i + 1] ?? 0); k++)
      if (field[k] === wanted) return before[k] ?? Number.NaN
    return now
  }

  private turn(stage: number, ending: number, on: Day): void {
    if (stage === this.stage && ending === this.ending) return
    this.stay(on)
    if (this.ending === OPEN && ending !== OPEN) this.closedOn = on
    else if (this.ending !== OPEN && ending === OPEN && this.closedOn !== NO_DAY)
      this.pauses.push({ from: this.closedOn, to: on })
    this.stage = stage
    this.ending = ending
    this.since = on
  }

  /** Ends the stay in the present stage; a stay goes on where the same stage was left and entered. */
  private stay(to: Day): void {
    if (this.ending !== OPEN || to <= this.since || !this.isOpenStage()) return
    const last = this.stays.at(-1)
    if (last?.stage === this.stage && last.to === this.since)
      this.stays[this.stays.length - 1] = { ...last, to }
    else this.stays.push({ stage: this.stage, from: this.since, to })
  }

  private isOpenStage(): boolean {
    const meaning = this.cohort.history.stageMeaning[this.stage]
    return meaning === 'open' || meaning === 'parked'
  }

  /** A date that was cleared and set again moved from the old one to the new. */
  private move(k: number, end: number, on: Day): void {
    const to = this.cohort.history.changes.after[k] ?? Number.NaN
    if (Number.isNaN(to) || isOverwrittenByClosing(this.cohort, k, end)) return
    if (this.ending !== OPEN && !this.comesWithReopening(k, end, to)) return
    if (!Number.isNaN(this.expected) && to !== this.expected)
      this.moves.push({ on, from: this.expected, to })
    this.expected = to
  }

  /** Whether it is opened again later that day, and the date is not the one that closing wrote. */
  private comesWithReopening(k: number, end: number, to: Day): boolean {
    const { day } = this.cohort.history.changes
    if (Math.abs(to - this.closedOn) <= 1) return false
    for (let next = k + 1; next < end && day[next] === day[k]; next++)
      if (this.cohort.endings.after[next] === OPEN) return true
    return false
  }

  private reprice(on: Day, minor: number): void {
    if (Number.isNaN(minor)) return
    if (this.amounts.at(-1)?.on === on) this.amounts.pop()
    if (this.amounts.at(-1)?.minor !== minor) this.amounts.push({ on, minor })
  }

  /** Some CRMs set the amount to nothing when a deal is lost: that tells nothing of the deal. */
  private forgetCleared(today: Day): void {
    const last = this.amounts.at(-1)
    if (this.ending === OPEN || this.ending === WON || this.amounts.length < 2) return
    if (last?.minor === 0 && last.on >= today - 1) this.amounts.pop()
  }
}
