import {
  type AfterLetGo,
  afterLetGo,
  dayOfInstant,
  factsFor,
  knownAbout,
  type PersonViewer,
  type Truth,
} from '@closed-learned/deals'
import { segmentsAtHand } from '../find-segments.ts'
import type { House } from '../house.ts'
import { actsSeen } from './acts-seen.ts'
import { type OwnDeal, openDealsOf } from './own-deals.ts'

/** What is said once deals were let go: the time that it frees, and what it is better spent on. */
export async function whatNext(
  house: House,
  person: PersonViewer,
  truth: Truth,
  deals: readonly OwnDeal[],
): Promise<AfterLetGo> {
  const acts = await actsSeen(house, person, truth, truth.cohort.day)
  const own = openDealsOf(truth, person).filter(
    ({ opportunity }) => acts.actOf(opportunity)?.as !== 'letGo',
  )
  const facts = factsFor(person, truth)
  // What was found is told where it is at hand: nobody waits for a search here.
  const searched = segmentsAtHand(facts, { outcome: 'lost' })
  const rowsOf = (some: readonly OwnDeal[]) => some.map(({ row }) => row)
  const known = (row: number) => (searched === undefined ? [] : knownAbout(facts, searched, row))
  return afterLetGo(truth, rowsOf(deals), rowsOf(own), known, dayOfInstant(person.now))
}
