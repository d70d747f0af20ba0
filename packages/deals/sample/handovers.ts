import type { Day } from '../shared/day.ts'
import { quarterEnd, workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Fate } from './fates.ts'
import type { Plan } from './plans.ts'
import { type Colleague, holderOn, type Staff } from './team.ts'

/** A deal goes to another colleague (by number). */
export interface Handover {
  readonly on: Day
  readonly to: number
}

/** Everyone who owns the deal: first whoever holds the territory, then those it was handed to. */
export function handoversOf(
  plan: Plan,
  fate: Fate,
  staff: Staff,
  chance: Chance,
): { readonly owner: number; readonly handovers: readonly Handover[] } {
  const first = holderOn(plan.territory, plan.createdOn)
  const handovers: Handover[] = []
  if (first.until !== null && first.until < fate.endsOn) {
    handovers.push({ on: first.until, to: holderOn(plan.territory, first.until).number })
  }
  const review =
    fate.buriedOn === null || fate.pushes ? null : workday(quarterEnd(fate.buriedOn + 20) - 5)
  if (review !== null && handovers.length === 0 && review < fate.endsOn && chance.yes(0.07)) {
    const to = neighbour(plan, staff, first, review, chance)
    if (to !== null) handovers.push({ on: review, to })
  }
  return { owner: first.number, handovers }
}

/** Another territory's rep of the same team, one who stays. */
function neighbour(
  plan: Plan,
  staff: Staff,
  first: Colleague,
  day: Day,
  chance: Chance,
): number | null {
  const others = staff.territories
    .filter((territory) => territory.team === plan.territory.team)
    .map((territory) => holderOn(territory, day))
    .filter((rep) => rep.number !== first.number && rep.until === null)
  return others.length === 0 ? null : chance.pick(others).number
}
