import { type CommitteeKnown, committeeKnown, type PersonViewer } from '@closed-learned/deals'
import { readCommittees } from '../../store/heads-ups.ts'
import type { OwnDeal } from '../filings/own-deals.ts'
import type { House } from '../house.ts'

/** What is known of the buying committees of the viewer's own deals, by the store's numbers. */
export async function committeesOf(
  house: House,
  person: PersonViewer,
  deals: readonly OwnDeal[],
): Promise<(opportunity: number) => CommitteeKnown | null> {
  const rows = await house.store.seenBy(person, (session) =>
    readCommittees(
      session,
      person.member,
      deals.map(({ opportunity }) => opportunity),
    ),
  )
  const known = new Map(
    rows.map(({ opportunity, called, noted }) => [opportunity, committeeKnown(called, noted)]),
  )
  return (opportunity) => known.get(opportunity) ?? null
}
