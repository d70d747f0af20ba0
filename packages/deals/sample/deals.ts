import { instantOfDay } from '../shared/day.ts'
import { type Activity, activitiesOf } from './activities.ts'
import { chanceOf } from './chance.ts'
import { type Chronicle, chronicle } from './chronicle.ts'
import type { ContactBook, ContactRole } from './contacts.ts'
import type { Course } from './fates.ts'
import { type Handover, handoversOf } from './handovers.ts'
import type { StoryDates } from './story.ts'
import type { Staff } from './team.ts'

/** A deal: what it is, what becomes of it, and what the CRM knows of that at the as-of. */
export interface Deal extends Course {
  readonly number: number
  /** Number of its first owner. */
  readonly owner: number
  readonly handovers: readonly Handover[]
  readonly chronicle: Chronicle
  readonly activities: readonly Activity[]
  readonly roles: readonly ContactRole[]
}

/** Writes every course down as the CRM would have it at the as-of. */
export function dealsOf(
  seed: number,
  courses: readonly Course[],
  dates: StoryDates,
  staff: Staff,
  contacts: ContactBook,
): Deal[] {
  const chances = {
    handovers: chanceOf(seed, 'handovers'),
    chronicle: chanceOf(seed, 'chronicle'),
    activities: chanceOf(seed, 'activities'),
  }
  return courses.map(({ plan, fate }, number) => {
    const { owner, handovers } = handoversOf(plan, fate, staff, chances.handovers)
    const until = instantOfDay(Math.min(fate.endsOn, dates.asOf + 1))
    return {
      number,
      plan,
      fate,
      owner,
      handovers,
      chronicle: chronicle(plan, fate, handovers, owner, dates, chances.chronicle),
      activities: activitiesOf(plan, fate, dates, chances.activities),
      roles: contacts.committee(plan, until),
    }
  })
}

/** Who owned the deal at an instant (milliseconds). */
export function ownerAt(deal: Deal, at: number): number {
  let owner = deal.owner
  for (const change of deal.chronicle.changes) {
    if (change.field === 'Owner' && change.at <= at) owner = Number(change.after)
  }
  return owner
}
