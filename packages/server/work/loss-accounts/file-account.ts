import { randomUUID } from 'node:crypto'
import {
  type AccountFiled,
  type AccountPreview,
  type AccountSaid,
  type Audience,
  adviseWords,
  audienceOfAccount,
  type LossAccount,
  type PersonViewer,
  type Refusal,
  refuse,
  type Viewer,
  withoutNames,
} from '@closed-learned/deals'
import { oneAtATime } from '../../store/filings.ts'
import { namesAround, readAccounts, writeAccount } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import { requireRead } from '../filings/reply.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { sayMayWrite } from './accounts.ts'
import { type LossAtHand, lossAtHand } from './loss-at-hand.ts'
import { tellAccounts } from './tell-account.ts'
import { tellAudience } from './tell-audience.ts'

/** Who will see an account of the viewer's, and what others get of it, before it is filed. */
export async function previewAccount(
  house: House,
  viewer: Viewer,
  id: string,
  said: AccountSaid,
): Promise<AccountPreview | Refusal> {
  try {
    const person = personOnly(viewer)
    const loss = await lossAtHand(house, person, id)
    return {
      audience: tellAudience(person, audienceFor(person, loss, said), said),
      causes: sayCauses(said, person.member === loss.owner),
      readsAs: await readsAs(house, person, loss, said),
      advice: adviseWords(said.text),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * Files the viewer's account of a loss. What a manager, or anybody else whom the owner did not ask,
 * writes first is held until the advice about its words was read. Sent twice it is filed once.
 */
export async function fileAccount(
  house: House,
  viewer: Viewer,
  id: string,
  said: AccountSaid,
): Promise<AccountFiled | Refusal> {
  try {
    const person = personOnly(viewer)
    const loss = await lossAtHand(house, person, id)
    const inConfidence = await readsAs(house, person, loss, said)
    const account = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const mine = (await readAccounts(session, loss.deal.opportunity)).filter(
        ({ member, content }) => member === person.member && content.shares === null,
      )
      const same = mine.find((one) => isSame(one, said, person.now))
      if (same) return same
      requireMayWrite(person, loss, mine.length)
      const asked = loss.mayWrite.rule === 'owner' || loss.mayWrite.rule === 'invited'
      if (!asked && mine.length === 0)
        requireRead(house, `${person.member} loss ${id}`, said.text, said.adviceRead)
      const made = newAccount(person, loss, said, inConfidence)
      await writeAccount(session, made)
      return made
    })
    const [told] = await tellAccounts(house, person, [account])
    if (told === undefined) throw new Error('an account that was filed is not there')
    const text = `Your account of “${loss.deal.name}” is in.`
    return { text, account: told, advice: adviseWords(said.text) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Within so many milliseconds the same words are one account. */
const DOUBLE_CLICK = 60_000

function isSame({ content, filedAt }: LossAccount, said: AccountSaid, now: number): boolean {
  return (
    filedAt > now - DOUBLE_CLICK &&
    content.text === said.text &&
    content.causes.join() === said.causes.join() &&
    content.inConfidence === said.inConfidence
  )
}

/** `written`: how many are in by now; another one may have come in since the loss was looked at. */
function requireMayWrite(person: PersonViewer, loss: LossAtHand, written: number): void {
  const mayWrite = loss.mayWriteAfter(written)
  if (mayWrite.may) return
  refuse('not-allowed', sayMayWrite(person, mayWrite), 'What you have begun to write is kept.')
}

function newAccount(
  person: PersonViewer,
  loss: LossAtHand,
  said: AccountSaid,
  readsAs: string | null,
): LossAccount {
  const { text, causes, holdCausesBack, inConfidence } = said
  return {
    id: randomUUID(),
    opportunity: loss.deal.opportunity,
    member: person.member,
    owner: loss.owner,
    filedAt: person.now,
    content: {
      text,
      causes,
      holdCausesBack,
      inConfidence,
      readsAs,
      team: person.organisation.members.get(person.member)?.team ?? null,
      deal: { id: loss.deal.id, name: loss.deal.name },
      shares: null,
    },
    audience: audienceFor(person, loss, said),
  }
}

function audienceFor(
  { organisation, member, now }: PersonViewer,
  { owner }: LossAtHand,
  { inConfidence }: AccountSaid,
): Audience {
  return audienceOfAccount(organisation, { author: member, owner, inConfidence }, now)
}

/** What is read of it in confidence; null where it is not given so. */
async function readsAs(
  house: House,
  { organisation }: PersonViewer,
  { truth, deal }: LossAtHand,
  { text, inConfidence }: AccountSaid,
): Promise<string | null> {
  if (!inConfidence) return null
  const { history, account } = truth.cohort
  const company = history.account.values[account[deal.row] ?? -1] ?? ''
  const people = [...organisation.members.values()].map(({ name }) => name)
  const around = await house.store.inWorkspace((session) => namesAround(session, deal.opportunity))
  return withoutNames(text, [deal.name, deal.id, company, ...people, ...around])
}

function sayCauses({ causes, holdCausesBack }: AccountSaid, isOwner: boolean): string {
  if (causes.length === 0) return 'No cause is named.'
  if (!isOwner) return 'The causes stay with the account.'
  if (holdCausesBack) return 'The causes are held back.'
  return 'The causes go to your team without your name, the deal or its amount, together with those of at least four other losses of at least two other people, once a whole month is over.'
}
