import {
  nameIn,
  type PermissionTold,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { readPermission, writePermission } from '../../store/permissions.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

const SUGGESTION =
  'Letting a deal go early is part of selling well here. Whoever calls a loss when they see it has done their work, and nobody will be asked why it was not later.'

/** What the leader signed, to stand wherever a deal is let go. */
export async function permission(house: House, viewer: Viewer): Promise<PermissionTold | Refusal> {
  try {
    const signed = await house.store.inWorkspace(readPermission)
    return {
      permission: signed ? { ...signed, signedAt: new Date(signed.signedAt).toISOString() } : null,
      suggestion: SUGGESTION,
      maySign: isLeader(viewer),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Signs it anew, under the leader's own name; what was signed before stays written. */
export async function signPermission(
  house: House,
  viewer: Viewer,
  asked: { readonly text: string },
): Promise<PermissionTold | Refusal> {
  try {
    await house.store.inWorkspace(async (session) => {
      if (viewer.kind !== 'person' || !isLeader(viewer)) return onlyLeaders()
      const signedName = nameIn(viewer.organisation, viewer.member)
      await writePermission(session, viewer.member, {
        ...{ text: asked.text, signedName },
        signedAt: house.now(),
      })
    })
    return permission(house, viewer)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const isLeader = (viewer: Viewer) => viewer.kind === 'person' && viewer.roles.includes('leader')

function onlyLeaders(): never {
  return refuse(
    'not-allowed',
    'This permission is a leader’s to give.',
    'Ask the leader of the organisation to sign it.',
  )
}
