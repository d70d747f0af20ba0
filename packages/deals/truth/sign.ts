import { type Cohort, STANDING_GONE } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Story } from './story.ts'

/** What a sign says of a deal: lost in fact, no longer moving, or only worth knowing. */
export type SignTier = 'buried' | 'stalled' | 'told'

export const SIGN_KINDS = [
  'thrown',
  'parked',
  'lingering',
  'silent',
  'slides',
  'reopened',
  'recreated',
  'split',
  'renamed',
  'reassigned',
  'odds',
] as const
export type SignKind = (typeof SIGN_KINDS)[number]

/**
 * One kind of sign for every row of a cohort. `strength` is what it shows at the end of the day, NaN
 * where nothing (for a closed deal: on the day before it closed); `strongest` is the most it ever
 * showed while it was open, which makes closed deals the base of open ones. Strengths of a kind are
 * comparable with each other (days, or times), those of different kinds are not.
 */
export interface Sign {
  readonly kind: SignKind
  readonly tier: SignTier
  readonly strength: Float64Array
  readonly strongest: Float64Array
  /** First day of the present sign, and the first day on which it ever showed. */
  readonly on: Int32Array
  readonly firstOn: Int32Array
  /** The days that the sign is about. */
  readonly days: Float64Array
  /** The sentence about one row, calm and about the deal. */
  readonly say: (row: number) => string
}

/** An empty sign to be filled row by row. */
export class SignWriter {
  readonly strength: Float64Array
  readonly strongest: Float64Array
  readonly on: Int32Array
  readonly firstOn: Int32Array
  readonly days: Float64Array

  constructor(
    private readonly kind: SignKind,
    private readonly tier: SignTier,
    size: number,
  ) {
    this.strength = new Float64Array(size).fill(Number.NaN)
    this.strongest = new Float64Array(size).fill(Number.NaN)
    this.on = new Int32Array(size).fill(NO_DAY)
    this.firstOn = new Int32Array(size).fill(NO_DAY)
    this.days = new Float64Array(size).fill(Number.NaN)
  }

  /** The sign showed with this strength on this day, whether or not it still does. */
  shown(row: number, strength: number, on: Day): void {
    if (!(strength <= (this.strongest[row] ?? Number.NaN))) this.strongest[row] = strength
    const first = this.firstOn[row] ?? NO_DAY
    if (first === NO_DAY || on < first) this.firstOn[row] = on
  }

  /** The sign showed once more, and shows at the end: its strength is how often. */
  showsAgain(row: number, on: Day, days: number): void {
    const times = this.strength[row] ?? Number.NaN
    this.shows(row, Number.isNaN(times) ? 1 : times + 1, on, days)
  }

  /** The sign no longer shows, though it once did. */
  clears(row: number): void {
    this.strength[row] = Number.NaN
    this.on[row] = NO_DAY
  }

  /** The sign shows at the end. */
  shows(row: number, strength: number, on: Day, days: number): void {
    this.shown(row, strength, on)
    this.strength[row] = strength
    this.on[row] = on
    this.days[row] = days
  }

  done(say: (row: number) => string): Sign {
    const { kind, tier, strength, strongest, on, firstOn, days } = this
    return { kind, tier, strength, strongest, on, firstOn, days, say }
  }
}

/** The last day on which a row counts as open: the as-of day, or the one on which it ended. */
export function lastOpenDay(cohort: Cohort, row: number): Day {
  if (cohort.ending[row] !== OPEN) return cohort.closedOn[row] ?? NO_DAY
  return cohort.standing[row] === STANDING_GONE ? (cohort.goneOn[row] ?? NO_DAY) : cohort.day
}

/** Calls `tell` for every event of one kind that no buyer's date covers, row by row, in order. */
export function eachEventOf(
  story: Story,
  kind: number,
  tell: (row: number, day: Day, value: number) => void,
): void {
  let row = 0
  for (let e = story.kind.indexOf(kind); e >= 0; e = story.kind.indexOf(kind, e + 1)) {
    while (e >= (story.start[row + 1] ?? 0)) row++
    const day = story.day[e] ?? NO_DAY
    if (day > (story.coveredUntil[row] ?? NO_DAY)) tell(row, day, story.value[e] ?? 0)
  }
}
