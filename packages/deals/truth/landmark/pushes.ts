import { NO_DAY } from '../../shared/day.ts'

/** How the expected close date of one deal moved, as far as no buyer's date covers it. */
export class Pushes {
  count = 0
  longest = 0
  last = 0
  lastOn = NO_DAY
  /** Day of the last move, counted or not. */
  movedOn = NO_DAY
  slip = 0
  sinceStep = 0
  slipSinceStep = 0
  /** Close date that the next move is measured from. */
  expected = Number.NaN
  private before: Omit<Pushes, 'begin' | 'move' | 'undo' | 'step' | 'excuse'> | undefined

  begin(expected: number): void {
    this.excuse()
    this.expected = expected
    this.movedOn = NO_DAY
  }

  /** Days by which it moved; not counted where covered. `undo` takes the last one back. */
  move(to: number, on: number, counts: boolean): void {
    const { count, longest, last, lastOn, movedOn, slip } = this
    const { sinceStep, slipSinceStep, expected } = this
    this.before = {
      count,
      longest,
      last,
      lastOn,
      movedOn,
      slip,
      sinceStep,
      slipSinceStep,
      expected,
    }
    const days = to - expected
    this.expected = to
    this.movedOn = on
    if (!counts || days === 0 || Number.isNaN(days)) return
    this.slip += days
    this.slipSinceStep = Math.max(0, this.slipSinceStep + days)
    if (days < 0) return
    this.count++
    this.sinceStep++
    this.longest = Math.max(longest, days)
    this.last = days
    this.lastOn = on
  }

  undo(): void {
    if (this.before) Object.assign(this, this.before)
    this.before = undefined
  }

  /** It moved on to a later stage; what was pushed on the same day is not yet behind it. */
  step(on: number): void {
    if (this.lastOn === on) return
    this.sinceStep = 0
    this.slipSinceStep = 0
  }

  /** What happened so far had the buyer's reason. */
  excuse(): void {
    this.count = this.longest = this.last = this.slip = this.sinceStep = this.slipSinceStep = 0
    this.lastOn = NO_DAY
    this.before = undefined
  }
}
