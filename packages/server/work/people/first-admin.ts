import { randomUUID } from 'node:crypto'
import { type InvitationTold, type MemberId, type Refusal, refuse } from '@closed-learned/deals'
import type { CameIn, SecondFactorAsked } from '../../accounts/port.ts'
import { addMember, holdPeople, joinMember, placeByEmail } from '../../store/members.ts'
import { isFirstLink, newToken, useFirstLink, writeFirstLink } from '../../store/one-time-links.ts'
import { hasPeople } from '../../store/organisation.ts'
import { matchByEmail } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import { readSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import type { Houses } from '../houses.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { type Coming, comeIn } from './come-in.ts'
import { houseOfToken } from './house-of-token.ts'
import type { Reach } from './reach.ts'

const HOURS = 24
const HOUR = 3_600_000

/** A link by which the first admin comes in; undefined where somebody is here already. */
export async function firstLink(
  house: House,
): Promise<{ token: string; expiresAt: number } | undefined> {
  if (house.sample) return undefined
  return house.store.inWorkspace(async (session) => {
    if (await hasPeople(session)) return undefined
    const now = house.now()
    const link = { token: newToken(house.store.workspace), expiresAt: now + HOURS * HOUR }
    await writeFirstLink(session, { ...link, now })
    return link
  })
}

/** What the page of the link shows. */
export async function lookAtFirstLink(
  houses: Houses,
  token: string,
): Promise<InvitationTold | Refusal> {
  try {
    const house = houseOfToken(houses, token) ?? gone()
    return await house.store.inWorkspace(async (session) => {
      await requireOpen(house, session, token)
      const { name: workspace } = await readSettings(session)
      return {
        ...{ workspace, name: null, email: null, roles: ['admin'], team: null, invitedBy: null },
        ...{ hasAccount: false, expiresAt: null },
      }
    })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Makes the first admin, once, and signs them in. */
export async function becomeFirstAdmin(
  houses: Houses,
  reach: Reach,
  token: string,
  asked: Coming & { readonly email: string; readonly name: string },
): Promise<CameIn | SecondFactorAsked | Refusal> {
  try {
    const house = houseOfToken(houses, token) ?? gone()
    await house.store.inWorkspace((session) => requireOpen(house, session, token))
    const coming = await comeIn(reach, asked)
    if (isRefusal(coming)) return coming
    await house.store.inWorkspace(async (session) => {
      await holdPeople(session)
      await requireOpen(house, session, token)
      await useFirstLink(session)
      const now = house.now()
      const known = await placeByEmail(session, asked.email)
      const id = known?.id ?? (randomUUID() as MemberId)
      if (known) await session.run(`UPDATE member SET roles = '{admin}' WHERE member_id = $1`, [id])
      else
        await addMember(session, {
          ...{ id, name: asked.name, email: asked.email.trim(), roles: ['admin'], team: null },
          addedAt: now,
        })
      await joinMember(session, id, coming.userId, now)
      await matchByEmail(session, now)
      await recordPeople(session, null, 'joined', { member: id, roles: ['admin'] }, now)
    })
    return coming.signIn()
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function requireOpen(
  house: House,
  session: Parameters<typeof isFirstLink>[0],
  token: string,
): Promise<void> {
  const open = (await isFirstLink(session, token, house.now())) && !(await hasPeople(session))
  if (!open) gone()
}

function gone(): never {
  return refuse(
    'not-found',
    'This link was used already, or its time is over.',
    'Start the program again: it names a new one as long as nobody is here.',
  )
}
