import { type LinkTold, nameIn, type Refusal, refuse, type Viewer } from '@closed-learned/deals'
import { placeById } from '../../store/members.ts'
import { placesOf } from '../../store/organisation.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { House } from '../house.ts'
import type { Houses } from '../houses.ts'
import { isRefusal } from '../refusals.ts'
import { asAdmin, nobody } from './as-admin.ts'
import { type Reach, sent } from './reach.ts'

/**
 * Somebody forgot their password: a link goes out, if there is such an account and it has a place.
 * Nothing of that is told, and nothing is waited for, so that nobody learns who is here.
 */
export function forgotten(houses: Houses, reach: Reach, email: string): void {
  sendLink(houses, reach, email).catch((trouble: unknown) => reach.say(String(trouble)))
}

async function sendLink(houses: Houses, reach: Reach, email: string): Promise<void> {
  const known = await reach.accounts.forgotten(email)
  if (known === undefined || !reach.messages.delivers) return
  const places = await placesOf(houses.first.store, known.userId)
  if (places.length > 0) await sent(reach, messageOf(reach, known.email, known.token))
}

/**
 * A new password for somebody who asks an admin for it: the link goes to them, or is shown to the
 * admin where no mail goes out. An account with places elsewhere is not an admin's to open.
 */
export async function resetLinkFor(
  house: House,
  viewer: Viewer,
  reach: Reach,
  id: string,
): Promise<LinkTold | Refusal> {
  const known = await asAdmin(house, viewer, async (session) => {
    const { userId, email, isHere } = (await placeById(session, id)) ?? nobody()
    if (userId === null || !isHere) return nobody()
    const places = await placesOf(house.store, userId)
    if (places.length > 1 && !reach.messages.delivers) elsewhereToo()
    const about = { member: id, shown: !reach.messages.delivers }
    await recordPeople(session, viewer, 'resetLink', about, house.now())
    return { userId, email }
  })
  if (isRefusal(known)) return known
  const { token, expiresAt } = await reach.accounts.resetToken(known.userId)
  const message = messageOf(reach, known.email, token, nameOf(viewer))
  const isSent = await sent(reach, message)
  const show = !isSent && !reach.messages.delivers
  return {
    id,
    sentTo: isSent ? known.email : null,
    link: show ? linkOf(reach, token) : null,
    expiresAt: new Date(expiresAt).toISOString(),
  }
}

const linkOf = ({ url }: Reach, token: string) => `${url}/new-password/${token}`

const nameOf = (viewer: Viewer) =>
  viewer.kind === 'person' ? nameIn(viewer.organisation, viewer.member) : undefined

/** `by`: which admin made the link, where it was not asked for at the page of signing in. */
function messageOf(reach: Reach, to: string, token: string, by?: string) {
  return {
    to,
    subject: 'A new password for Closed Learned',
    text: [
      ...(by === undefined ? [] : [`${by}, an admin, made this link for you.`]),
      'Open this within an hour to set a new password; it works once:',
      linkOf(reach, token),
      'If you did not ask for it, you need not do anything: your password stays as it is.',
      '',
    ].join('\n\n'),
  }
}

function elsewhereToo(): never {
  return refuse(
    'not-allowed',
    'This account has places in other workspaces too.',
    'Set up a mail server, so that the link goes to its owner alone.',
  )
}
