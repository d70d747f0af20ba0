import { randomUUID } from 'node:crypto'
import {
  type LinkTold,
  type MemberId,
  type Refusal,
  type Role,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import {
  addMember,
  awaitAgain,
  changeMember,
  placeByEmail,
  placeById,
} from '../../store/members.ts'
import { newToken, writeInvitation } from '../../store/one-time-links.ts'
import { matchByEmail } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import { readSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { asAdmin, memberId, nobody } from './as-admin.ts'
import { changingPeople } from './changing-people.ts'
import { type Reach, sent } from './reach.ts'
import { requireTeam } from './teams.ts'

const DAYS = 7
const DAY = 86_400_000

export interface InviteAsked {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly team: number | null
  /** A key gives new places alone: a link to one that was somebody's opens what is theirs. */
  readonly onlyNew?: boolean
}

interface Written {
  readonly member: MemberId
  readonly email: string
  readonly token: string
  readonly expiresAt: number
  readonly workspace: string
}

/** Gives somebody a place and a link to it, for a week. Who left before comes back to what was theirs. */
export async function invite(
  house: House,
  viewer: Viewer,
  reach: Reach,
  asked: InviteAsked,
): Promise<LinkTold | Refusal> {
  const written = await changingPeople(house, viewer, reach, async (session): Promise<Written> => {
    if (asked.team !== null) await requireTeam(session, asked.team)
    const known = await placeByEmail(session, asked.email)
    if (known?.isHere) alreadyHere()
    if (known && asked.onlyNew) onlyNew()
    const member = known?.id ?? (randomUUID() as MemberId)
    const { name, roles, team } = asked
    const email = asked.email.trim()
    if (known) {
      await awaitAgain(session, member)
      await changeMember(session, member, { name, roles, team })
    } else await addMember(session, { id: member, name, email, roles, team, addedAt: house.now() })
    await matchByEmail(session, house.now())
    await recordPeople(session, viewer, 'invited', { member, roles, team }, house.now())
    return linkFor(house, session, member, email)
  })
  return isRefusal(written) ? written : tellLink(reach, written)
}

/** Another link for somebody who is awaited; the former one ends. */
export async function inviteAgain(
  house: House,
  viewer: Viewer,
  reach: Reach,
  id: string,
): Promise<LinkTold | Refusal> {
  const written = await asAdmin(house, viewer, async (session): Promise<Written> => {
    const known = (await placeById(session, id)) ?? nobody()
    if (known.isHere) alreadyHere()
    if (known.isGone) nobody()
    await recordPeople(session, viewer, 'invited', { member: id }, house.now())
    return linkFor(house, session, memberId(id), known.email)
  })
  return isRefusal(written) ? written : tellLink(reach, written)
}

async function linkFor(
  house: House,
  session: Session,
  member: MemberId,
  email: string,
): Promise<Written> {
  const now = house.now()
  const link = { member, token: newToken(house.store.workspace), expiresAt: now + DAYS * DAY }
  await writeInvitation(session, { ...link, now })
  const { name: workspace } = await readSettings(session)
  return { ...link, email, workspace }
}

async function tellLink(reach: Reach, written: Written): Promise<LinkTold> {
  const { member, email, token, workspace } = written
  const link = `${reach.url}/invitations/${token}`
  const isSent = await sent(reach, {
    to: email,
    subject: `Your place in ${workspace} on Closed Learned`,
    text: [
      `You are invited to ${workspace}.`,
      `Open this within ${DAYS} days; it works once:`,
      link,
      'If you did not expect this, you need not do anything.',
      '',
    ].join('\n\n'),
  })
  const expiresAt = new Date(written.expiresAt).toISOString()
  return { id: member, sentTo: isSent ? email : null, link: isSent ? null : link, expiresAt }
}

function alreadyHere(): never {
  return refuse(
    'held',
    'Somebody with this e-mail is here already.',
    'Change their roles or their team instead.',
  )
}

function onlyNew(): never {
  return refuse(
    'not-allowed',
    'A link to a place that somebody had is made in person, never by a key.',
    'Sign in and make it on the page of people.',
  )
}
