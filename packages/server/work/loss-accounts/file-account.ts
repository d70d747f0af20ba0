import { randomUUID } from 'node:crypto'
import {
  type AccountFiled,
  type AccountPreview,
  type AccountSaid,
  type Audience,
  adviseDebrief,
  adviseWords,
  audienceOfAccount,
  type CauseGiven,
  canonicalJson,
  causesGiven,
  dayOffDeal,
  dayOfInstant,
  dayOfIso,
  debriefTexts,
  type LifeOfDeal,
  type LossAccount,
  type MemberId,
  NO_DAY,
  ownTexts,
  type PersonViewer,
  personInAnswers,
  personInEvidence,
  type Refusal,
  refuse,
  sayPart,
  type Viewer,
  withoutNames,
} from '@closed-learned/deals'
import { readCauseParts } from '../../store/cause-parts.ts'
import { oneAtATime } from '../../store/filings.ts'
import { namesAround, readAccounts, writeAccount } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import { requireRead } from '../filings/reply.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { sayMayWrite } from './accounts.ts'
import { type LossAtHand, lossAtHand, ownAccounts } from './loss-at-hand.ts'
import { ownLetGo } from './own-let-go.ts'
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
      causes: sayCauses(said, loss, person.member),
      readsAs: await readsAs(house, person, loss, said),
      ...advised(said),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * Files the viewer's account of a loss. What somebody writes first is held until the advice about its
 * words was read; who is neither its owner nor asked by them must have been shown it here. Sent twice it
 * is filed once.
 */
export async function fileAccount(
  house: House,
  viewer: Viewer,
  id: string,
  asked: AccountSaid,
): Promise<AccountFiled | Refusal> {
  try {
    const person = personOnly(viewer)
    const loss = await lossAtHand(house, person, id)
    const said = await kept(house, person, loss, voiced(asked))
    const made = await newAccount(house, person, loss, said)
    const account = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const all = await readAccounts(session, loss.deal.opportunity)
      const mine = ownAccounts(all, person.member, said.voice)
      const same = mine.find((one) => isSame(one, said, person.now))
      if (same) return same
      requireMayWrite(person, loss, mine.length)
      if (mine.length === 0) requireAdvised(house, person, loss, said)
      await writeAccount(session, made)
      return made
    })
    const [told] = await tellAccounts(house, person, [account])
    if (told === undefined) throw new Error('an account that was filed is not there')
    const text = `Your account of “${loss.deal.name}” is in.`
    return { text, account: told, ...advised(said) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Of what the buyer told every cause is the buyer's. */
function voiced(said: AccountSaid): AccountSaid {
  const { voice, debrief } = said
  if (voice !== 'buyer' || debrief === undefined) return said
  const causes = debrief.causes.map((cause) => ({ ...cause, from: 'buyer' as const }))
  return { ...said, debrief: { ...debrief, causes } }
}

/**
 * What is kept of it: no cause is laid on a person, no day is none of the deal's, and where its owner
 * names no first day, the one that they marked when they let it go stands.
 */
async function kept(
  house: House,
  person: PersonViewer,
  loss: LossAtHand,
  said: AccountSaid,
): Promise<AccountSaid> {
  const { debrief } = said
  if (debrief === undefined) return said
  const answers = said.voice === 'buyer' ? null : personInAnswers(debrief)
  const instead = answers ?? personInEvidence(debrief)
  if (instead) refuse('not-asked-well', instead.text, `For example: ${instead.better}`)
  const off = dayOffDeal(debrief, lifeOf(person, loss))
  if (off !== null) refuse('not-asked-well', off, 'Or leave the day out.')
  const letGo = debrief.firstKnowable === null ? await ownLetGo(house, person, loss) : null
  if (letGo === null || said.voice === 'buyer') return said
  return { ...said, debrief: { ...debrief, firstKnowable: letGo.firstKnowable } }
}

function lifeOf({ now }: PersonViewer, { truth, deal, ended }: LossAtHand): LifeOfDeal {
  const created = truth.cohort.createdOn[deal.row] ?? NO_DAY
  return {
    createdOn: created === NO_DAY ? null : created,
    endedOn: dayOfIso(ended.on) ?? null,
    today: dayOfInstant(now),
  }
}

/** Within so many milliseconds the same words are one account. */
const DOUBLE_CLICK = 60_000

function isSame({ content, filedAt }: LossAccount, said: AccountSaid, now: number): boolean {
  if (said.sentAs !== undefined && content.sentAs === said.sentAs) return true
  return (
    filedAt > now - DOUBLE_CLICK &&
    content.text === said.text &&
    content.causes.join() === causesGiven(said).join() &&
    content.inConfidence === said.inConfidence &&
    canonicalJson(content.debrief ?? null) === canonicalJson(said.debrief ?? null)
  )
}

/** All that somebody wrote, as one text. */
function wordsOf({ text, debrief }: AccountSaid): string {
  const answers = debrief === undefined ? [] : debriefTexts(debrief).map((one) => one.text)
  return [text, ...answers].filter((words) => words !== '').join('\n\n')
}

/** Of what the buyer told no calmer wording is asked of its owner, or of whom they asked to note it. */
function requireAdvised(
  house: House,
  { member }: PersonViewer,
  { deal, mayWrite }: LossAtHand,
  said: AccountSaid,
): void {
  const isAsked = mayWrite.rule === 'owner' || mayWrite.rule === 'invited'
  if (isAsked && (said.adviceRead || said.voice === 'buyer')) return
  const answers = said.debrief === undefined ? [] : ownTexts(said.debrief).map(({ text }) => text)
  const words = [said.text, ...answers].join('\n\n')
  requireRead(house, `${member} loss ${deal.id}`, words, said.adviceRead)
}

const advised = ({ text, debrief }: AccountSaid) => ({
  advice: adviseWords(text),
  adviceByField: debrief === undefined ? [] : adviseDebrief(debrief),
})

/** `written`: how many are in by now; another one may have come in since the loss was looked at. */
function requireMayWrite(person: PersonViewer, loss: LossAtHand, written: number): void {
  const mayWrite = loss.mayWriteAfter(written)
  if (mayWrite.may) return
  refuse('not-allowed', sayMayWrite(person, mayWrite), 'What you have begun to write is kept.')
}

async function newAccount(
  house: House,
  person: PersonViewer,
  loss: LossAtHand,
  said: AccountSaid,
): Promise<LossAccount> {
  const { text, debrief, voice, sentAs, holdCausesBack, inConfidence } = said
  const isBuyers = voice === 'buyer'
  return {
    id: randomUUID(),
    opportunity: loss.deal.opportunity,
    member: person.member,
    owner: loss.owner,
    filedAt: person.now,
    content: {
      text,
      causes: causesGiven(said),
      holdCausesBack,
      inConfidence,
      readsAs: await readsAs(house, person, loss, said),
      team: person.organisation.members.get(person.member)?.team ?? null,
      deal: { id: loss.deal.id, name: loss.deal.name },
      shares: null,
      ...(debrief && { debrief, parts: await partsNamed(house, person, debrief.causes) }),
      ...(isBuyers ? { voice } : { side: said.side ?? loss.side }),
      ...(loss.isAfterReading && { afterReading: true as const }),
      ...(loss.ended.how === 'won' && { ended: 'won' as const }),
      ...(sentAs && { sentAs }),
    },
    audience: audienceFor(person, loss, said),
  }
}

/** The curated parts that causes name, as they are called now; one that does not exist is refused. */
async function partsNamed(
  house: House,
  { now }: PersonViewer,
  causes: readonly CauseGiven[],
): Promise<Record<string, string>> {
  const named = causes.filter(({ part }) => part !== null)
  if (named.length === 0) return {}
  const parts = await house.store.inWorkspace((session) => readCauseParts(session, now))
  return Object.fromEntries(
    named.map(({ cause, part }) => {
      const isBelow = parts.some((each) => each.id === part && each.cause === cause)
      const name = isBelow ? sayPart(parts, part) : null
      return [part, name ?? notBelow()]
    }),
  )
}

function notBelow(): never {
  return refuse(
    'not-asked-well',
    'A cause names a part that does not stand below it.',
    'GET /causes names what stands below each.',
  )
}

function audienceFor(
  { organisation, member, now }: PersonViewer,
  { owner, ended }: LossAtHand,
  { inConfidence }: AccountSaid,
): Audience {
  const isWon = ended.how === 'won'
  return audienceOfAccount(organisation, { author: member, owner, inConfidence, isWon }, now)
}

/** What is read of it in confidence; null where it is not given so. */
async function readsAs(
  house: House,
  { organisation }: PersonViewer,
  { truth, deal }: LossAtHand,
  said: AccountSaid,
): Promise<string | null> {
  if (!said.inConfidence) return null
  const { history, account } = truth.cohort
  const company = history.account.values[account[deal.row] ?? -1] ?? ''
  const people = [...organisation.members.values()].map(({ name }) => name)
  const around = await house.store.inWorkspace((session) => namesAround(session, deal.opportunity))
  return withoutNames(wordsOf(said), [deal.name, deal.id, company, ...people, ...around])
}

function sayCauses(said: AccountSaid, { owner, ended }: LossAtHand, member: MemberId): string {
  if (causesGiven(said).length === 0) return 'No cause is named.'
  if (member !== owner || said.voice === 'buyer' || ended.how === 'won')
    return 'The causes stay with the account.'
  if (said.holdCausesBack) return 'The causes are held back.'
  return 'The causes go to your team without your name, the deal or its amount, together with those of at least four other losses of at least two other people, once a whole month is over.'
}
