import {
  alikeLosses,
  newUntil,
  type PersonViewer,
  type Truth,
  type Waiting,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { readEvidence } from '../../store/publications.ts'
import { dealAt, ownRows } from '../filings/own-deals.ts'
import { endedDeals } from '../heads-ups/ended-deals.ts'
import type { House } from '../house.ts'

/** A loss is of use again for so many days. */
const LOOKED_BACK = 730

/**
 * Losses of the viewer's own that no lesson rests on, each with the first deal like it that they began
 * since, as long as that one is new: so each comes back once. Nobody else is told.
 */
export async function unwrittenLessons(
  house: House,
  person: PersonViewer,
  truth: Truth,
): Promise<Waiting['unwritten']> {
  const { cohort } = truth
  const { calendar } = person.organisation
  const own = [...ownRows(truth, person).values()]
  const isNew = (row: number) => newUntil(cohort, row, calendar, person.now) !== null
  if (!own.some(isNew)) return []
  const { filings, linked } = await house.store.seenBy(person, async (session) => ({
    filings: await readFilings(session, { by: [person.member] }),
    linked: new Set(
      (await readEvidence(session, person.member)).map(({ opportunity }) => opportunity),
    ),
  }))
  const losses = endedDeals(truth, person.organisation, filings).filter(
    ({ owner, how, deal, on }) =>
      owner === person.member &&
      how === 'lost' &&
      on > cohort.day - LOOKED_BACK &&
      !linked.has(deal),
  )
  return alikeLosses(truth, losses, own).flatMap(({ loss, began }) => {
    if (!isNew(began)) return []
    const { id, name } = dealAt(truth, loss)
    const text = `${dealAt(truth, began).name}, which you have just begun, is like this one that was lost; its lesson is not written.`
    return [{ opportunity: { id, name }, text }]
  })
}
