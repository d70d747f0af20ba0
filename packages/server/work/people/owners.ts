import {
  graceUntil,
  type MemberId,
  type OwnersTold,
  type Refusal,
  refuse,
  sayCount,
  type Viewer,
} from '@closed-learned/deals'
import { placeById } from '../../store/members.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { matchByEmail, matchByHand, matchOf, owners } from '../../store/owner-matches.ts'
import { formerMatches, recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { asAdmin, nobody } from './as-admin.ts'
import { changingPeople } from './changing-people.ts'
import type { Reach } from './reach.ts'

/** Whose the owners in the CRM are; those that are nobody's yet stand first. */
export function listOwners(house: House, viewer: Viewer): Promise<OwnersTold | Refusal> {
  return asAdmin(house, viewer, told)
}

/**
 * Says by hand who an owner in the CRM is; null: nobody here. Nobody says so of themselves: whose the
 * deals are, their flags are. Everybody can look up that it was said.
 */
export function matchOwner(
  house: House,
  viewer: Viewer,
  reach: Reach,
  owner: string,
  member: string | null,
): Promise<OwnersTold | Refusal> {
  return changingPeople(house, viewer, reach, async (session) => {
    const place = member === null ? null : ((await placeById(session, member)) ?? nobody())
    if (viewer.kind === 'person' && place?.id === viewer.member) notOneself()
    await requireFree(session, owner)
    const now = house.now()
    const former = (await matchOf(session, owner)) ?? null
    const to = place?.id ?? null
    const opensAt = to === null ? null : await opensLater(session, owner, to, now)
    const known = /^\d{1,15}$/.test(owner) && (await matchByHand(session, owner, to, now, opensAt))
    if (!known)
      refuse('not-yours', 'There is no such owner here.', 'Open the list of owners again.')
    if (to !== former)
      await recordPeople(session, viewer, 'owner', { owner, member, former, opensAt }, now)
    return told(session)
  })
}

/**
 * Where the owner was somebody else here before, who was told of flags: their deals open to the new one
 * only once as much time has passed as a flag is its owner's alone. Null: at once.
 */
async function opensLater(
  session: Session,
  owner: string,
  to: MemberId,
  now: number,
): Promise<number | null> {
  const { owners: matched, opening, calendar } = await readOrganisation(session)
  if (matched.get(owner) === to) return opening?.get(owner) ?? null
  const former = await formerMatches(session, owner)
  const before = matched.get(owner)
  if (before) former.add(before)
  former.delete(to)
  return former.size === 0 ? null : graceUntil(calendar, now)
}

/** Whose deals they are by their e-mail, their flags are; nobody can take them away by hand. */
async function requireFree(session: Session, owner: string): Promise<void> {
  const { members } = await readOrganisation(session)
  const of = (await owners(session)).find(({ id }) => id === owner)
  const here = of?.member ? members.get(of.member) : undefined
  if (of?.how !== 'email' || here === undefined || here.joinedAt === null || here.leftAt !== null)
    return
  refuse(
    'not-allowed',
    `By the e-mail in the CRM this owner is ${here.name}.`,
    'It follows the e-mail: correct it in the CRM, then import again.',
  )
}

function notOneself(): never {
  return refuse(
    'not-allowed',
    'Nobody can match an owner to themselves by hand.',
    'Use the e-mail of the CRM for your account here, or ask another admin to match it.',
  )
}

/** Matches owners to people of the same e-mail, after an import or when somebody came. */
export function matchOwnersByEmail(house: House): Promise<number> {
  return house.store.inWorkspace((session) => matchByEmail(session, house.now()))
}

async function told(session: Session): Promise<OwnersTold> {
  const { members } = await readOrganisation(session)
  const all = (await owners(session)).map(({ id, name, email, member, how }) => {
    const known = member === null ? undefined : members.get(member)
    return { id, name, email, member: known ? { id: known.id, name: known.name } : null, how }
  })
  const open = all.filter(({ member }) => member === null)
  return {
    answer: answerOf(all.length, open.length),
    owners: [...open, ...all.filter((one) => one.member)],
  }
}

function answerOf(all: number, open: number): string {
  if (all === 0) return 'No deal has an owner yet.'
  if (open === 0) return 'Every owner in the CRM is somebody here.'
  return `${sayCount(open, 'owner', 'owners')} in the CRM ${open === 1 ? 'is' : 'are'} nobody here yet.`
}
