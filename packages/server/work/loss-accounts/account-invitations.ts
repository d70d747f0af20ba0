import {
  type AccountInvitations,
  type PersonViewer,
  type Refusal,
  Refused,
  type Viewer,
} from '@closed-learned/deals'
import { type LossInvitation, readLossInvitations } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import { named } from '../filings/tell-filings.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { type LossAtHand, lossAtHand, ownAccounts } from './loss-at-hand.ts'

/** The deals that ended and that others invited the viewer to write about. */
export async function accountInvitations(
  house: House,
  viewer: Viewer,
): Promise<AccountInvitations | Refusal> {
  try {
    return { invitations: await invitationsOf(house, personOnly(viewer)) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The same; throws the refusal. Told to nobody else. */
export async function invitationsOf(
  house: House,
  person: PersonViewer,
): Promise<AccountInvitations['invitations']> {
  const all = await house.store.seenBy(person, (session) => readLossInvitations(session))
  const told = []
  for (const invitation of all.filter(({ member }) => member === person.member)) {
    const loss = await lossOf(house, person, invitation)
    if (loss === undefined) continue
    const { deal, owner, at } = invitation
    const by = named(person, owner)
    told.push({ opportunity: deal, by, at: new Date(at).toISOString(), waits: waits(person, loss) })
  }
  return told
}

/** Undefined: its ending was taken back, or it is gone. */
async function lossOf(
  house: House,
  person: PersonViewer,
  { deal }: LossInvitation,
): Promise<LossAtHand | undefined> {
  try {
    return await lossAtHand(house, person, deal.id)
  } catch (trouble) {
    if (trouble instanceof Refused) return undefined
    throw trouble
  }
}

/** Who said that they give none reads what others gave without one of their own. */
function waits({ member }: PersonViewer, loss: LossAtHand): boolean {
  const { accounts, mayWrite, readsOthers } = loss
  return mayWrite.may && !readsOthers && ownAccounts(accounts, member).length === 0
}
