import {
  type AccountDraft,
  type Accounts,
  type MayWrite,
  type PersonViewer,
  type Refusal,
  sayCount,
  sayMoment,
  type Viewer,
} from '@closed-learned/deals'
import { readDraft, writeDraft, writeWaived } from '../../store/loss-accounts.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import { named } from '../filings/tell-filings.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { type LossAtHand, lossAtHand } from './loss-at-hand.ts'
import { tellAccounts } from './tell-account.ts'

/** The accounts of one loss, as far as the viewer may read them, and whether they may add theirs. */
export async function lossAccounts(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Accounts | Refusal> {
  try {
    const person = personOnly(viewer)
    const loss = await lossAtHand(house, person, id)
    const accounts = await tellAccounts(house, person, loss.accounts)
    return {
      opportunity: { id: loss.deal.id, name: loss.deal.name },
      answer: sayHowMany(accounts.length),
      accounts,
      mayWrite: tellMayWrite(person, loss.mayWrite),
      opensAfterOwn: !loss.readsOthers,
      invited: invitedOf(person, loss),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function invitedOf(person: PersonViewer, { owner, invitations }: LossAtHand): Accounts['invited'] {
  return person.member === owner ? invitations.map(({ member }) => named(person, member)) : null
}

/** Whether somebody may write about an ended deal, as documents tell it. */
export function tellMayWrite(person: PersonViewer, mayWrite: MayWrite): Accounts['mayWrite'] {
  const { may, from } = mayWrite
  return {
    may,
    from: from === null ? null : new Date(from).toISOString(),
    text: sayMayWrite(person, mayWrite),
  }
}

function sayHowMany(accounts: number): string {
  if (accounts === 0) return 'No account of it that you can read yet.'
  return `${sayCount(accounts, 'account', 'accounts')} of how it went.`
}

/** Whether somebody may write about a loss, in one sentence. */
export function sayMayWrite(
  { organisation, now }: PersonViewer,
  { may, rule, from }: MayWrite,
): string {
  if (may) return 'You can give your account of it.'
  if (from === null)
    return 'An account of it is given by its owner, and by those whom the owner asks.'
  const when = sayMoment(organisation.calendar.timeZone, from, now)
  return rule === 'oneEach'
    ? `Your account is in; in the first days there is one each. You can add to it from ${when} on.`
    : `The first days after it are quiet; you can write about it from ${when} on.`
}

const EMPTY: AccountDraft = { text: '', causes: [] }

/** What the viewer has begun to write about a loss; nobody else ever sees it. */
export async function accountDraft(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<AccountDraft | Refusal> {
  try {
    const person = personOnly(viewer)
    const { deal } = await lossAtHand(house, person, id)
    const draft = await house.store.seenBy(person, (session) =>
      readDraft(session, deal.opportunity),
    )
    return draft ?? EMPTY
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Keeps what the viewer has begun to write. From then on they are an author, and read others' after theirs. */
export async function keepDraft(
  house: House,
  viewer: Viewer,
  id: string,
  draft: AccountDraft,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const { deal, mayWrite } = await lossAtHand(house, person, id)
    if (mayWrite.rule === 'nobodyElse') return notYours('deal')
    await house.store.seenBy(person, (session) =>
      writeDraft(session, deal.opportunity, person.member, draft, person.now),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The viewer will give no account of a deal's end: what others gave opens to them, and this is kept. */
export async function waiveAccount(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const { deal } = await lossAtHand(house, person, id)
    await house.store.seenBy(person, (session) =>
      writeWaived(session, deal.opportunity, person.member, person.now),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
