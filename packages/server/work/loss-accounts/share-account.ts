import { randomUUID } from 'node:crypto'
import {
  type AccountFiled,
  type Colleagues,
  isHere,
  type MemberId,
  type PersonViewer,
  type Refusal,
  refuse,
  sharedAudience,
  type Viewer,
} from '@closed-learned/deals'
import { readAccount, writeAccount, writeLossInvitations } from '../../store/loss-accounts.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { lossAtHand } from './loss-at-hand.ts'
import { tellAccounts } from './tell-account.ts'

/**
 * Shares an account of the viewer's own with more people, as a row of its own; the one before stays
 * what it was. What was given in confidence stays so.
 */
export async function shareAccount(
  house: House,
  viewer: Viewer,
  id: string,
  members: readonly string[],
): Promise<AccountFiled | Refusal> {
  try {
    const person = personOnly(viewer)
    const people = colleaguesNamed(person, members)
    const shared = await house.store.seenBy(person, async (session) => {
      const account = await readAccount(session, id)
      if (account === undefined || account.member !== person.member) return notYours('account')
      if (account.content.inConfidence) return inConfidence()
      const audience = sharedAudience(person.organisation, account.audience, people, person.now)
      if (audience.length === account.audience.length) return account
      const made = {
        ...account,
        id: randomUUID(),
        filedAt: person.now,
        content: { ...account.content, shares: account.id },
        audience,
      }
      await writeAccount(session, made)
      return made
    })
    const [told] = await tellAccounts(house, person, [shared])
    if (told === undefined) throw new Error('an account that was shared is not there')
    return { text: 'It is shared.', account: told, advice: [], adviceByField: [] }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function inConfidence(): never {
  return refuse(
    'not-asked-well',
    'This account was given in confidence, and stays so.',
    'To share it, file it once more without that.',
  )
}

/** Lets colleagues write about a loss of the viewer's own. */
export async function inviteToWrite(
  house: House,
  viewer: Viewer,
  id: string,
  members: readonly string[],
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const { deal, owner } = await lossAtHand(house, person, id)
    if (owner !== person.member) return notYours('deal')
    const invitations = colleaguesNamed(person, members).map((member) => ({
      opportunity: deal.opportunity,
      owner,
      member,
      deal: { id: deal.id, name: deal.name },
      at: person.now,
    }))
    await house.store.seenBy(person, (session) => writeLossInvitations(session, invitations))
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Whom the viewer can invite, or share with, by name. */
export async function colleagues(_house: House, viewer: Viewer): Promise<Colleagues | Refusal> {
  try {
    const person = personOnly(viewer)
    const members = [...person.organisation.members.values()]
      .filter((one) => one.id !== person.member && isHere(one))
      .map(({ id, name }) => ({ member: id, name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    return { members }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function colleaguesNamed(
  { organisation, member }: PersonViewer,
  ids: readonly string[],
): MemberId[] {
  const people = ids.map((id) => organisation.members.get(id as MemberId))
  if (people.some((one) => !isHere(one))) return notYours('colleague')
  return people.flatMap((one) => (one === undefined || one.id === member ? [] : [one.id]))
}
