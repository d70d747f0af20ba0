import type { Day } from '../shared/day.ts'
import type { Chance, Shares } from './chance.ts'
import type { Fate } from './fates.ts'
import { causesOf } from './odds.ts'
import type { Plan } from './plans.ts'
import { GROWING_REASON, type StoryDates } from './story.ts'

const UNDECIDED: Shares<string> = [
  ['Priorities changed', 40],
  ['Budget frozen', 28],
  ['Stayed as they are', 32],
]
const DECIDED: Shares<string> = [
  ['Price', 27],
  ['Competitor preferred', 24],
  ['Missing capability', 22],
  ['Timing', 8],
  ['Built it themselves', 9],
  ['', 8],
]
const UNFIT: Shares<string> = [
  ['Not a fit', 62],
  ['Too small', 24],
  ['Outside our field', 14],
]

/** The reason that is stated at closing. Reasons are about the deal. */
export function lossReason(
  plan: Plan,
  fate: Fate,
  on: Day,
  dates: StoryDates,
  chance: Chance,
): string {
  if (fate.purged) return 'No longer active'
  if (fate.unqualified) return chance.weighted(UNFIT)
  if (fate.noDecision) return chance.weighted(UNDECIDED)
  const causes = causesOf(plan)
  if (causes.includes('purchased list to HR') && chance.yes(0.55)) return 'No budget owner'
  if (causes.includes('large without SSO') && chance.yes(0.5)) return 'Prerequisite missing'
  const share = 0.01 + 0.36 * ((on - dates.start) / (dates.asOf - dates.start))
  if (chance.yes(share)) return GROWING_REASON
  const reason = chance.weighted(DECIDED)
  if (reason === 'Competitor preferred' && plan.competitor === 'None') return 'Price'
  return reason === 'Built it themselves' && plan.competitor !== 'In-house build'
    ? 'Timing'
    : reason
}
