import {
  type AudienceTold,
  audienceOfFiling,
  audienceTold,
  directManagersOf,
  type FilingKind,
  type PersonViewer,
  type Refusal,
  refuse,
  sayFlagStays,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { flagOpens } from './flag-opens.ts'
import { personOnly } from './person-only.ts'

/** What a preview is asked about; `deal`: the source's id of the one that it would be about. */
export interface PreviewAsked {
  readonly kind: FilingKind
  readonly deal?: string | undefined
}

/**
 * Who will see a filing of this kind and from when, by the rules with which it would be filed now. To go
 * on answers no flag: with it is told when the flag itself opens to the direct manager.
 */
export async function previewAudience(
  house: House,
  viewer: Viewer,
  { kind, deal }: PreviewAsked,
): Promise<AudienceTold | Refusal> {
  try {
    const person = personOnly(viewer)
    requireAskable(person, kind)
    const { organisation, member, now } = person
    const audience = audienceOfFiling(organisation, member, kind, now)
    const told = audienceTold(organisation, audience, member, now)
    if (kind !== 'goOn') return told
    const opens = deal === undefined ? 'unsettled' : await flagOpens(house, person, deal)
    const stays = sayFlagStays(organisation, member, opens, now)
    return { ...told, text: [told.text, stays].filter(Boolean).join(' ') }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Help and a heads-up are for somebody. */
export function requireAskable({ organisation, member }: PersonViewer, kind: FilingKind): void {
  if (kind !== 'help' && kind !== 'headsUp') return
  if (directManagersOf(organisation, member).length > 0) return
  refuse(
    'not-asked-well',
    'Nobody here is your direct manager, so this would reach nobody.',
    'An admin can say who manages your team.',
  )
}
