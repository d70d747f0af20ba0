import { dayOfIso, sayDay } from '../shared/day.ts'
import type { Deal } from './deals.ts'
import type { StoryDates } from './story.ts'
import { BUYER_EVENTS, NEXT_STEPS } from './words/field.ts'

/** The next step as it stands in the row: a word of the stage, or what the buyer said. */
export function nextStep(deal: Deal, dates: StoryDates): string {
  const { now } = deal.chronicle
  const date = dayOfIso(now.Buyer_Date__c)
  const steps = NEXT_STEPS[now.StageName]
  if (!steps) return ''
  if (date !== undefined && date >= dates.asOf) {
    return `${at(BUYER_EVENTS, deal.number)} ${sayDay(date)}, said by the buyer`
  }
  return at(steps, deal.number)
}

function at(texts: readonly string[], number: number): string {
  return texts[number % texts.length] ?? ''
}
