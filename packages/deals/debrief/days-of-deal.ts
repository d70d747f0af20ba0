import { type Day, dayOfIso, sayDay } from '../shared/day.ts'
import type { DebriefForm } from './debrief-form.ts'

/** The days that a deal has lived through. */
export interface LifeOfDeal {
  /** Null: the CRM does not say when it began. */
  readonly createdOn: Day | null
  readonly endedOn: Day | null
  readonly today: Day
}

/**
 * Why a day that a debrief names is none of the deal's, in one sentence; null where all are. Its ending
 * could be known from its creation until it came; what shows a cause may come after the end.
 */
export function dayOffDeal(said: DebriefForm, life: LifeOfDeal): string | null {
  const { createdOn, endedOn, today } = life
  const from = createdOn ?? Number.NEGATIVE_INFINITY
  const until = Math.min(endedOn ?? today, today)
  const knowable = dayOfIso(said.firstKnowable ?? '')
  if (knowable !== undefined && (knowable < from || knowable > until))
    return `${sayDay(knowable)} is not a day of this deal: choose one from its creation until its end.`
  for (const { evidence } of said.causes) {
    const on = evidence?.kind === 'moment' ? dayOfIso(evidence.on) : undefined
    if (on !== undefined && (on < from || on > today))
      return `${sayDay(on)} shows nothing of this deal: choose a day from its creation until today.`
  }
  return null
}
