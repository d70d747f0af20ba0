import { type InvitationTold, type Refusal, refuse, type WorkspaceId } from '@closed-learned/deals'
import type { CameIn, SecondFactorAsked } from '../../accounts/port.ts'
import { changeMember, holdPeople, joinMember } from '../../store/members.ts'
import { openInvitation, useInvitations } from '../../store/one-time-links.ts'
import { matchByEmail } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import type { Houses } from '../houses.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { type Coming, comeIn } from './come-in.ts'
import { houseOfToken } from './house-of-token.ts'
import type { Reach } from './reach.ts'

/** What the page of an invitation shows to whoever holds its link. */
export async function lookAtInvitation(
  houses: Houses,
  reach: Reach,
  token: string,
): Promise<InvitationTold | Refusal> {
  try {
    const house = houseOf(houses, token)
    const told = await house.store.inWorkspace((session) => required(house, session, token))
    const known = await reach.accounts.userOfEmail(told.email)
    const { workspace, name, email, roles, team, invitedBy, expiresAt } = told
    return {
      ...{ workspace, name, email, roles, team, invitedBy },
      hasAccount: known !== undefined,
      expiresAt: new Date(expiresAt).toISOString(),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * Takes the place, once: with a new account, or with the password of the one that is there. Gives its
 * workspace too, for they may have places in others.
 */
export async function acceptInvitation(
  houses: Houses,
  reach: Reach,
  token: string,
  asked: Coming & { readonly name: string | undefined },
): Promise<((CameIn | SecondFactorAsked) & { readonly workspace: WorkspaceId }) | Refusal> {
  try {
    const house = houseOf(houses, token)
    const open = await house.store.inWorkspace((session) => required(house, session, token))
    const name = asked.name ?? open.name
    const coming = await comeIn(reach, { ...asked, name, email: open.email })
    if (isRefusal(coming)) return coming
    await house.store.inWorkspace(async (session) => {
      await holdPeople(session)
      const { member } = await required(house, session, token)
      const now = house.now()
      await useInvitations(session, member, now)
      await joinMember(session, member, coming.userId, now)
      await changeMember(session, member, { name })
      await matchByEmail(session, now)
      await recordPeople(session, null, 'joined', { member }, now)
    })
    const came = await coming.signIn()
    return isRefusal(came) ? came : { ...came, workspace: house.store.workspace }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function houseOf(houses: Houses, token: string): House {
  return houseOfToken(houses, token) ?? gone()
}

async function required(house: House, session: Session, token: string) {
  return (await openInvitation(session, token, house.now())) ?? gone()
}

function gone(): never {
  return refuse(
    'not-found',
    'This invitation was used already, or its time is over.',
    'Ask whoever invited you for another link.',
  )
}
