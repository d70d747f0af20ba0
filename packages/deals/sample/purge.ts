import type { Chance } from './chance.ts'
import type { Course } from './fates.ts'
import { PURGED_DEALS, type StoryDates } from './story.ts'

/** A deal must have been lost in fact this long to be let go in the purge. */
const LONG_LOST = 150

/** Lets long-buried deals go together on the day of the purge, some of all teams. */
export function purge(courses: readonly Course[], dates: StoryDates, chance: Chance): Course[] {
  const places = courses.flatMap((course, place) => (isPurgeable(course, dates) ? [place] : []))
  while (places.length > PURGED_DEALS) places.splice(chance.whole(0, places.length - 1), 1)
  const chosen = new Set(places)
  return courses.map((course, place) =>
    chosen.has(place)
      ? {
          plan: course.plan,
          fate: {
            ...course.fate,
            endsOn: dates.purge,
            purged: true,
            won: false,
            noDecision: true,
            unqualified: false,
            relabelled: false,
          },
        }
      : course,
  )
}

function isPurgeable({ fate }: Course, dates: StoryDates): boolean {
  return (
    fate.diedOn !== null &&
    fate.buriedOn !== null &&
    fate.diedOn < dates.purge - LONG_LOST &&
    fate.buriedOn < dates.purge - 30 &&
    fate.endsOn > dates.purge
  )
}
