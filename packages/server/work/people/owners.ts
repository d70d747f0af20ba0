import { type OwnersTold, type Refusal, refuse, sayCount, type Viewer } from '@closed-learned/deals'
import { placeById } from '../../store/members.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { matchByEmail, matchByHand, owners } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { asAdmin, nobody } from './as-admin.ts'

/** Whose the owners in the CRM are; those that are nobody's yet stand first. */
export function listOwners(house: House, viewer: Viewer): Promise<OwnersTold | Refusal> {
  return asAdmin(house, viewer, told)
}

/**
 * Says by hand who an owner in the CRM is; null: nobody here. Nobody says so of themselves: whose the
 * deals are, their flags are.
 */
export function matchOwner(
  house: House,
  viewer: Viewer,
  owner: string,
  member: string | null,
): Promise<OwnersTold | Refusal> {
  return asAdmin(house, viewer, async (session) => {
    const place = member === null ? null : ((await placeById(session, member)) ?? nobody())
    if (viewer.kind === 'person' && place?.id === viewer.member) notOneself()
    await requireFree(session, owner)
    const known =
      /^\d{1,15}$/.test(owner) &&
      (await matchByHand(session, owner, place?.id ?? null, house.now()))
    if (!known)
      refuse('not-yours', 'There is no such owner here.', 'Open the list of owners again.')
    await recordPeople(session, viewer, 'owner', { owner, member }, house.now())
    return told(session)
  })
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
