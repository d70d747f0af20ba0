import { workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import { type Course, courseOf } from './fates.ts'
import { momentOfWork, type Plan } from './plans.ts'
import type { StoryDates } from './story.ts'

/** Deals that were let go and came back under a new id within days. */
export const RECREATED_DEALS = 14

/** Deals that were made out of a part of another one. */
export const SPLIT_DEALS = 10

/** Some buried deals are closed and made anew, so that their age begins at nothing again. */
export function recreated(
  courses: readonly Course[],
  dates: StoryDates,
  chance: Chance,
): readonly Course[] {
  const old = courses.filter(
    ({ fate }) =>
      fate.buriedOn !== null && !fate.purged && !fate.won && fate.endsOn < dates.asOf - 20,
  )
  return draw(old, RECREATED_DEALS, chance).map(({ plan, fate }) => {
    const created = creation(fate.endsOn + chance.whole(1, 3), plan, chance)
    return courseOf({ ...plan, ...created, continues: plan }, dates, chance)
  })
}

/** From some deals that fade a part of the amount is taken into a new deal of the same account. */
export function splitOff(
  courses: readonly Course[],
  dates: StoryDates,
  chance: Chance,
): { readonly courses: readonly Course[]; readonly parts: readonly Course[] } {
  const old = courses.filter(
    ({ plan, fate }) =>
      plan.amount >= 20_000 &&
      fate.manner !== 'letGo' &&
      fate.diedOn !== null &&
      fate.diedOn + 40 < Math.min(fate.endsOn, dates.asOf),
  )
  const changed = new Map<Course, Course>()
  const parts = draw(old, SPLIT_DEALS, chance).map((course) => {
    const { plan, fate } = course
    const on = workday((fate.diedOn ?? plan.createdOn) + chance.whole(8, 16))
    const part = Math.round((plan.amount * 0.4) / 500) * 500
    changed.set(course, { plan, fate: { ...fate, split: { on, part } } })
    const created = creation(on + chance.whole(0, 2), plan, chance)
    const whole = {
      ...plan,
      ...created,
      amount: part,
      type: 'Expansion',
      term: 'second site',
    } as const
    return courseOf(whole, dates, chance)
  })
  return { courses: courses.map((course) => changed.get(course) ?? course), parts }
}

function creation(day: number, plan: Plan, chance: Chance): Pick<Plan, 'createdOn' | 'createdAt'> {
  const createdOn = workday(day)
  return { createdOn, createdAt: momentOfWork(createdOn, plan.territory.team, chance) }
}

/** Takes a number of items out of a list, each at most once. */
function draw<T>(items: readonly T[], count: number, chance: Chance): T[] {
  const left = [...items]
  const drawn: T[] = []
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(chance.whole(0, left.length - 1), 1))
  }
  return drawn
}
