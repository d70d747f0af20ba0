import type { Cohort } from '../../cohort/cohort.ts'
import { WON } from '../../cohort/endings.ts'
import type { Day } from '../../shared/day.ts'
import { sayCount } from '../../shared/say.ts'
import { type Feature, featureIndex } from './features.ts'
import type { Landmarks } from './landmarks.ts'
import { FEWEST_TAUGHT } from './learn-core.ts'
import { FEWEST_MONTHS, HORIZONS } from './plan.ts'
import { NEVER } from './tracked.ts'

/** Why nothing can be learned where the source does not tell what happened to deals; null where it does. */
export function sayUntold(cohort: Cohort, from: Day): string | null {
  const won = cohort.ending.filter((code) => code === WON).length
  if (won < FEWEST_TAUGHT)
    return (
      `Learning the odds needs at least ${FEWEST_TAUGHT} deals that were won: ` +
      `there ${won === 1 ? 'is' : 'are'} ${won}.`
    )
  if (from !== NEVER && from <= cohort.day) return null
  return (
    'Learning the odds needs a record of what happened to deals on their way (changes of stage or ' +
    'close date, or contacts): here only the days are known on which they began and ended.'
  )
}

/** What history is needed at least, and how much there is. */
export function sayTooShort(from: Day, day: Day): string {
  const shortest = Math.min(...HORIZONS)
  // Twice: to learn, and to see on a past day whether what was learned held.
  const needs = FEWEST_MONTHS + Math.ceil((2 * shortest) / 30)
  const has = Math.max(0, Math.floor((day - from) / 30.44))
  return (
    `Learning the odds needs a history of changes or contacts of about ${needs} months: ` +
    `there ${has === 1 ? 'is' : 'are'} ${sayCount(has, 'month', 'months')}.`
  )
}

/** That the wins of a whole year could not be waited for. */
export function sayShorter(horizon: number): string[] {
  if (horizon === HORIZONS[0]) return []
  return [
    `The history is too short to wait a year for each outcome: a win counts within ${horizon} days.`,
  ]
}

const NEEDED: readonly (readonly [Feature, string])[] = [
  ['stageRank', 'The odds know nothing of stages: their history is not told.'],
  ['closeIn', 'The odds know nothing of expected close dates: their history is not told.'],
  [
    'idle',
    'The odds know nothing of contacts with the buyer: none were recorded when they could be learned from.',
  ],
  ['amount', 'The odds know nothing of amounts: their history is not told.'],
]

/** What the odds had to do without, as sentences. */
export function whatIsMissing({ columns }: Landmarks): string[] {
  return NEEDED.filter(([feature]) =>
    columns[featureIndex(feature)]?.every((value) => Number.isNaN(value)),
  ).map(([, sentence]) => sentence)
}
