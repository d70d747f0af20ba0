import { graceUntil, type Organisation } from '@closed-learned/deals'
import { untoldFlags, writeGraces } from '../store/graces.ts'
import type { House } from './house.ts'

/**
 * Lets the time run in which flags are their owners' alone: from now, the first moment at which they
 * can see them. What was settled stays as it is, whatever the calendar says later.
 */
export function tellOwners(house: House, organisation: Organisation): Promise<void> {
  return house.store.inWorkspace(async (session) => {
    const untold = await untoldFlags(session, house.sample)
    if (untold.length === 0) return
    const now = house.now()
    await writeGraces(session, untold, now, graceUntil(organisation.calendar, now))
  })
}
