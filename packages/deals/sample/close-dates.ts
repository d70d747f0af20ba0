import type { Day } from '../shared/day.ts'
import { monthEnd, quarterEnd, workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Fate } from './fates.ts'
import type { Plan } from './plans.ts'

/** A day on which the expected close date was moved, and where to. */
export interface Push {
  readonly on: Day
  readonly to: Day
}

/** The expected close date as it was first entered: some month's or quarter's last working day. */
export function firstCloseDate(plan: Plan, chance: Chance): Day {
  const wished = plan.createdOn + Math.round(72 * chance.between(0.75, 1.35))
  return chance.yes(0.35) ? quarterEnd(wished) : monthEnd(wished)
}

/** Every move of the close date before closing, in order of time. */
export function closeDatePushes(plan: Plan, fate: Fate, first: Day, chance: Chance): Push[] {
  if (fate.pushes) return fixed(fate.pushes, first)
  const pushes: Push[] = []
  let date = first
  let day = plan.createdOn
  const push = (on: Day, to: Day) => {
    if (on <= day || to <= date) return
    pushes.push({ on, to })
    date = to
    day = on
  }
  /** While someone looks after the deal, a date that has come is moved on. */
  const slide = (until: Day, next: (from: Day) => Day, lateness: number) => {
    for (;;) {
      const on = workday(Math.max(day + 1, date + chance.whole(-4, lateness)))
      if (on >= until) return
      push(on, next(Math.max(date, on)))
    }
  }
  const byMonth = (from: Day) => monthEnd(from + chance.whole(18, 40))
  const alive = Math.min(fate.diedOn ?? fate.endsOn, fate.reopened?.lostOn ?? fate.endsOn)
  if (fate.pause) {
    slide(fate.pause.from, byMonth, 5)
    push(fate.pause.from, monthEnd(fate.pause.until + chance.whole(20, 45)))
  }
  slide(fate.buriedOn === null ? alive : Math.min(alive, fate.buriedOn), byMonth, 5)
  after(fate, { push, slide, at: () => date }, chance)
  return pushes
}

interface Calendar {
  push(on: Day, to: Day): void
  slide(until: Day, next: (from: Day) => Day, lateness: number): void
  at(): Day
}

/** What happens to the close date after the deal was lost in fact. */
function after(fate: Fate, calendar: Calendar, chance: Chance): void {
  const { push, slide, at } = calendar
  const byMonth = (from: Day) => from + chance.whole(27, 34)
  const byQuarter = (from: Day) => quarterEnd(from + chance.whole(20, 70))
  if (fate.manner === 'letGo') slide(fate.reopened?.lostOn ?? fate.endsOn, byMonth, 12)
  if (fate.reopened) {
    push(fate.reopened.backOn, monthEnd(fate.reopened.backOn + 40))
    slide(fate.endsOn, byMonth, 6)
  }
  if (fate.manner === 'sliding' && fate.diedOn !== null) {
    for (let on = fate.diedOn + 6; on < fate.endsOn; on += chance.whole(26, 34)) {
      push(workday(on), byMonth(at()))
    }
  }
  if (fate.manner === 'lingering') slide(fate.endsOn, byQuarter, 20)
  if (fate.buriedOn !== null && fate.thrownDays > 0) push(fate.buriedOn, at() + fate.thrownDays)
}

function fixed(pushes: NonNullable<Fate['pushes']>, first: Day): Push[] {
  let date = first
  return pushes.map(({ on, days }) => {
    date += days
    return { on, to: date }
  })
}
