import type { Cohort } from '../cohort/cohort.ts'
import { type Day, firstDayOfQuarter, quarterOfDay, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { eachEventOf, type Sign, SignWriter } from './sign.ts'
import { REASSIGNED, type Story } from './story.ts'

/** Days before the end of a quarter, when pipelines are reviewed. */
const BEFORE_REVIEW_DAYS = 14

/** More changes of owner than this on one day are a new territory plan and say nothing of a deal. */
const TERRITORY_CHANGE = 20

/** Moved to another owner in the last two weeks of a quarter; worth knowing, no more. */
export function reassigned(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('reassigned', 'told', cohort.size)
  const many = territoryDays(story)
  eachEventOf(story, REASSIGNED, (row, on) => {
    const days = daysToReview(on)
    if (days < BEFORE_REVIEW_DAYS && !many.has(on)) sign.showsAgain(row, on, days)
  })
  return sign.done((row) => {
    const days = sign.days[row] ?? 0
    const when = days === 0 ? 'on the last day' : `${sayDays(days)} before the end`
    return `Moved to another owner on ${sayDay(sign.on[row] ?? 0)}, ${when} of the quarter.`
  })
}

/** Days from a day to the last day of its quarter. */
function daysToReview(day: Day): number {
  const next = firstDayOfQuarter(quarterOfDay(firstDayOfQuarter(quarterOfDay(day)) + 100))
  return next - 1 - day
}

function territoryDays(story: Story): Set<Day> {
  const counts = new Map<Day, number>()
  eachEventOf(story, REASSIGNED, (_, on) => counts.set(on, (counts.get(on) ?? 0) + 1))
  return new Set([...counts].filter(([, count]) => count > TERRITORY_CHANGE).map(([on]) => on))
}
