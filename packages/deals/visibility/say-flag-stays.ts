import type { MemberId } from '../shared/ids.ts'
import { sayMoment } from '../shared/say-moment.ts'
import { directManagersOf, type Organisation } from './organisation.ts'

/** From when a flag opens to its owner's direct manager: milliseconds since 1970, or not settled yet. */
export type FlagOpens = number | 'unsettled'

/**
 * What going on leaves as it is, for the owner to read before: that answers to nobody, so the flag opens
 * to their direct manager when it would have. `opens`: from when; null where no flag of the deal will.
 */
export function sayFlagStays(
  organisation: Organisation,
  owner: MemberId,
  opens: FlagOpens | null,
  now: number,
): string {
  if (opens === null) return ''
  if (directManagersOf(organisation, owner).length === 0) return 'The flag itself stays as it is.'
  return `The flag itself stays as it is: ${sayWhen(organisation, opens, now)}, unless you let it go or say that it lives.`
}

function sayWhen({ calendar }: Organisation, opens: FlagOpens, now: number): string {
  if (opens === 'unsettled')
    return 'your direct manager sees it once the days are over in which it is yours alone'
  if (opens <= now) return 'your direct manager can see it'
  return `your direct manager sees it from ${sayMoment(calendar.timeZone, opens, now)} on`
}
