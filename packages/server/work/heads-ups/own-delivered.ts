import type { Delivered, PersonViewer } from '@closed-learned/deals'
import { readHeadsUpAnswers, readShown, readTrackUses } from '../../store/heads-ups.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'

/** What was shown to somebody, what they answered and used; nobody else's. `of`: one deal only. */
export function ownDelivered(house: House, person: PersonViewer, of?: number): Promise<Delivered> {
  return house.store.seenBy(person, (session) => deliveredIn(session, of))
}

/** As far as the session may see. */
export async function deliveredIn(session: Session, of?: number): Promise<Delivered> {
  return {
    shown: await readShown(session, of),
    answers: await readHeadsUpAnswers(session, of),
    uses: await readTrackUses(session, of),
  }
}
