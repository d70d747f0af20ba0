import type { MemberId } from '../shared/ids.ts'
import type { Organisation, Role } from './organisation.ts'

/** How long what was changed about who sees what is told, in days. */
export const CHANGES_TOLD_DAYS = 90

/** What was changed about who sees what, or who comes in as whom. Moments are milliseconds since 1970. */
export type AccessChanged =
  | {
      readonly kind: 'managers'
      readonly manager: MemberId
      readonly of: readonly MemberId[]
      /** From when the manager sees what is past its days; null: they are no longer the manager. */
      readonly opensAt: number | null
    }
  | {
      readonly kind: 'owner'
      /** As the CRM calls them. */
      readonly owner: string
      readonly member: MemberId | null
      /** Who the owner was before. */
      readonly former: MemberId | null
      readonly byHand: boolean
      /** From when the owner's deals are the new one's; null: at once. */
      readonly opensAt: number | null
    }
  | {
      readonly kind: 'resetLink'
      readonly member: MemberId
      /** To whoever made it, where no mail goes out. */
      readonly shown: boolean
    }
  | {
      readonly kind: 'roles'
      readonly member: MemberId
      readonly roles: readonly Role[]
      readonly former: readonly Role[]
    }
  | {
      readonly kind: 'team'
      readonly member: MemberId
      readonly team: number | null
      readonly former: number | null
    }
  | { readonly kind: 'invited'; readonly member: MemberId; readonly roles: readonly Role[] }
  /** The company's directory ended somebody's place, or gave it to them again. */
  | { readonly kind: 'place'; readonly member: MemberId; readonly isHere: boolean }

export type AccessChange = AccessChanged & {
  readonly at: number
  /** Null: nobody by hand; the company's directory, a link, or what followed from something else. */
  readonly by: MemberId | null
}

/** Whom a change is about: to them it is told as theirs. */
export function concernedBy(change: AccessChanged): readonly MemberId[] {
  if (change.kind === 'managers') return [...change.of, change.manager]
  if (change.kind !== 'owner') return [change.member]
  return [change.member, change.former].filter((one) => one !== null)
}

/** Whether a change opens something of somebody to others, so that they are written to as well. */
export function opensSomethingOf(change: AccessChanged, member: MemberId): boolean {
  if (change.kind === 'managers') return change.opensAt !== null && change.of.includes(member)
  return change.kind === 'owner' && change.byHand && concernedBy(change).includes(member)
}

/** Whether everybody may look a change up: what opens something, and who may come in. */
export function isToldToAll(change: AccessChanged): boolean {
  return (
    change.kind !== 'team' && change.kind !== 'place' && (change.kind !== 'owner' || change.byHand)
  )
}

export const nameIn = ({ members }: Organisation, member: MemberId) =>
  members.get(member)?.name ?? 'somebody who is not here any more'
