import { type Cohort, lastMonthEndUpTo, periodsOf } from '@closed-learned/deals'
import type { House } from './house.ts'
import { learned, learnedAtHand, type Subject } from './learned.ts'

/**
 * Learns the next thing that somebody will ask for: the odds of the newest day and of the day last looked
 * at, then what the running quarter brings, with which that page begins; where there are people, also as of
 * the last whole month, which is what those above the teams are told. False where all of it is at hand.
 */
export async function learnNext(
  house: House,
  { history, day }: Cohort,
  people: boolean,
): Promise<boolean> {
  const days = people ? [day, lastMonthEndUpTo(day)] : [day]
  const looked = house.memory.lastAsked ?? day
  const wanted: (readonly [number, Subject])[] = [
    ...[day, looked].map((on) => [on, { what: 'odds' }] as const),
    ...days.map((on) => [on, { what: 'forecast', period: periodsOf(on + 1).quarter }] as const),
  ]
  const next = wanted.find(
    ([on, subject]) => learnedAtHand(house, history, on, subject) === undefined,
  )
  if (next) await learned(house, history, ...next)
  return next !== undefined
}
