import { graceUntil, type Organisation } from '@closed-learned/deals'
import { type FlagToTell, untoldFlags, writeGraces } from '../store/graces.ts'
import type { House } from './house.ts'

/**
 * Lets the time run in which flags are their owners' alone: from now, the first moment at which they
 * can see them, or from when the deals open to them. What was settled stays as it is, whatever the
 * calendar says later.
 */
export function tellOwners(house: House, { calendar }: Organisation): Promise<void> {
  return house.store.inWorkspace(async (session) => {
    const untold = await untoldFlags(session, house.sample)
    for (const [from, flags] of byMoment(untold, house.now()))
      await writeGraces(session, flags, from, graceUntil(calendar, from))
  })
}

function byMoment(untold: readonly FlagToTell[], now: number): Map<number, FlagToTell[]> {
  const moments = new Map<number, FlagToTell[]>()
  for (const flag of untold) {
    const from = Math.max(now, flag.opens ?? now)
    const flags = moments.get(from)
    if (flags) flags.push(flag)
    else moments.set(from, [flag])
  }
  return moments
}
