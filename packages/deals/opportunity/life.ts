import type { Cohort } from '../cohort/cohort.ts'
import { codeOf, OPEN } from '../cohort/endings.ts'
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
  /** The cohort's day, or the day on which it ended or vanished. */
  readonly today: Day
  readonly stays: readonly Stay[]
  readonly moves: readonly Move[]
  /** Minor units; the first entry stands from `from` on. */
  readonly amounts: readonly { readonly on: Day; readonly minor: number }[]
  /** Times for which it was closed before it was opened again. */
  readonly pauses: readonly Span[]
}

const STAGE = HISTORY_FIELDS.indexOf('stage')
const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')

/** The life of the opportunity in one row of a cohort; undefined where no day of it is known. */
export function lifeOf(cohort: Cohort, row: number): Life | undefined {
  const i = cohort.index[row] ?? 0
  const { start, day } = cohort.history.changes
  const created = cohort.createdOn[row] ?? NO_DAY
  const first = (start[i] ?? 0) < (start[i + 1] ?? 0) ? (day[start[i] ?? 0] ?? NO_DAY) : NO_DAY
  const from = created === NO_DAY ? first : created
  if (from === NO_DAY || from > cohort.day) return undefined
  const today = Math.max(from, lastOpenDay(cohort, row))
  return { from, today, ...new Biographer(cohort, i, from).tell(today) }
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

  tell(today: Day): Pick<Life, 'stays' | 'moves' | 'amounts' | 'pauses'> {
    const { start, day, field, after } = this.cohort.history.changes
    const end = start[this.i + 1] ?? 0
    for (let k = start[this.i] ?? 0; k < end && (day[k] ?? 0) <= this.cohort.day; k++) {
      const on = Math.max(this.since, day[k] ?? NO_DAY)
      const entered = field[k] === STAGE ? codeOf(after[k]) : this.stage
      this.turn(entered, this.cohort.endings.after[k] ?? OPEN, on)
      if (field[k] === CLOSE_DATE) this.move(k, end, on)
      else if (field[k] === AMOUNT) this.reprice(on, after[k] ?? Number.NaN)
    }
    this.stay(today)
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

  private move(k: number, end: number, on: Day): void {
    if (this.ending !== OPEN) return
    const to = this.cohort.history.changes.after[k] ?? Number.NaN
    if (isOverwrittenByClosing(this.cohort, k, end)) return
    if (!Number.isNaN(to) && !Number.isNaN(this.expected) && to !== this.expected)
      this.moves.push({ on, from: this.expected, to })
    this.expected = to
  }

  private reprice(on: Day, minor: number): void {
    if (Number.isNaN(minor) || this.amounts.at(-1)?.minor === minor) return
    if (this.amounts.at(-1)?.on === on) this.amounts.pop()
    this.amounts.push({ on, minor })
  }
}
