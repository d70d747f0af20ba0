import type { Refusal, Viewer } from '@closed-learned/deals'
import { lastPeopleEvent, readPeopleEvents } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { asAdmin } from './as-admin.ts'
import { asChanges } from './as-changes.ts'
import type { Reach } from './reach.ts'
import { settleManagers } from './settle-managers.ts'
import { writeToConcerned } from './write-to-concerned.ts'

/**
 * Runs what an admin changes about who is here and who sees whose deals. Who is whose direct manager is
 * settled with it, and whoever it opens something of is written to, where mail goes out.
 */
export async function changingPeople<T>(
  house: House,
  viewer: Viewer,
  reach: Reach,
  work: (session: Session) => Promise<T>,
): Promise<T | Refusal> {
  const done = await asAdmin(house, viewer, async (session) => {
    const event = await lastPeopleEvent(session)
    const result = await work(session)
    await settleManagers(session, viewer, house.now())
    const changes = await asChanges(session, await readPeopleEvents(session, { event }))
    return { result, changes }
  })
  if (isRefusal(done)) return done
  // Nobody waits for mail: what was changed stands on people's own page too.
  writeToConcerned(house, reach, done.changes).catch((trouble: unknown) =>
    reach.say(String(trouble)),
  )
  return done.result
}
