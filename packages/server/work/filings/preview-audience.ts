import {
  type AudienceTold,
  audienceOfFiling,
  audienceTold,
  directManagersOf,
  type FilingKind,
  type PersonViewer,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { personOnly } from './person-only.ts'

/** Who will see a filing of this kind and from when, by the rules with which it would be filed now. */
export async function previewAudience(
  _house: House,
  viewer: Viewer,
  kind: FilingKind,
): Promise<AudienceTold | Refusal> {
  try {
    const person = personOnly(viewer)
    requireAskable(person, kind)
    const { organisation, member, now } = person
    return audienceTold(
      organisation,
      audienceOfFiling(organisation, member, kind, now),
      member,
      now,
    )
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
