import { randomUUID } from 'node:crypto'
import {
  adviseWords,
  audienceOfFiling,
  type Day,
  dayOfInstant,
  dayOfIso,
  type Filed,
  type Filing,
  type FilingContent,
  NO_DAY,
  type PersonViewer,
  type Refusal,
  receiptOf,
  refuse,
  type Said,
  STANDING_OPEN,
  sayCount,
  sayDay,
  sayFiling,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import {
  type FilingKept,
  filingsOfIds,
  oneAtATime,
  sameFilings,
  writeFilings,
} from '../../store/filings.ts'
import { type Grace, readGraces } from '../../store/graces.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { type ReceiptKey, receiptKey } from '../receipts/receipt-key.ts'
import { signReceipt } from '../receipts/sign-receipt.ts'
import { asRefusal } from '../refusals.ts'
import { sameId } from '../same-id.ts'
import { knowLetGo } from './know-let-go.ts'
import { type OwnDeal, ownDeals, standsNow, truthNow } from './own-deals.ts'
import { personOnly } from './person-only.ts'
import { requireAskable } from './preview-audience.ts'
import { tellFilings } from './tell-filings.ts'
import { whatNext } from './what-next.ts'

/** What is to be filed, about one deal or many, by the source's own ids. */
export interface FilingsAsked {
  readonly deals: readonly string[]
  readonly said: Said
  /** Lets go anew, with another ending, what was let go already. */
  readonly instead?: boolean | undefined
  /** Made with the form: what is sent again under it, at whatever time, is filed once. */
  readonly sentAs?: string | undefined
}

/** Within so many milliseconds the same about the same deal is one filing: a double click. */
const DOUBLE_CLICK = 60_000

/**
 * Files something about open deals of the viewer's own, all of them or none, each with its signed
 * receipt. The same filed twice within a minute, or under the same `sentAs`, is filed once; what was let
 * go already is told again, and let go with another ending only if that is said once more.
 */
export async function fileFilings(
  house: House,
  viewer: Viewer,
  asked: FilingsAsked,
): Promise<Filed | Refusal> {
  try {
    const person = personOnly(viewer)
    const before = await filedBefore(house, person, asked)
    if (before) return await tellFiled(house, person, asked, before)
    const truth = await truthNow(house, person)
    const deals = ownDeals(truth, person, asked.deals)
    for (const deal of deals) requireOpen(truth, deal)
    requireAskable(person, asked.said.kind)
    requireAhead(asked.said, dayOfInstant(person.now))
    requireKnowable(asked.said, dayOfInstant(person.now), truth, deals)
    const key = await receiptKey(house)
    const filings = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const known = await knownOf(session, person, asked)
      if (asked.said.kind === 'letGo' && !asked.instead)
        await knowLetGo(session, { truth, person, said: asked.said }, deals, known)
      const graces = await readGraces(session)
      const made = deals.map(
        (deal) =>
          known.get(deal.opportunity) ?? newFiling({ truth, person, asked, graces, key }, deal),
      )
      await writeFilings(session, made.filter(isNew))
      return made
    })
    const filed = await tellFiled(house, person, asked, filings)
    if (asked.said.kind !== 'letGo') return filed
    return { ...filed, afterLetGo: await whatNext(house, person, truth, deals) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function tellFiled(
  house: House,
  person: PersonViewer,
  { said }: FilingsAsked,
  filings: readonly Filing[],
): Promise<Filed> {
  return {
    text: sayFiled(said, filings),
    filings: await tellFilings(house, person, filings),
    advice: adviseWords(textIn(said)),
    afterLetGo: null,
  }
}

/** All that is asked, where it was filed under the same `sentAs` before, whatever became of the deals. */
async function filedBefore(
  house: House,
  person: PersonViewer,
  asked: FilingsAsked,
): Promise<Filing[] | undefined> {
  if (asked.sentAs === undefined) return undefined
  const ids = [...new Set(asked.deals)].map((deal) => idOf(person, asked, deal))
  const filings = await house.store.seenBy(person, (session) => filingsOfIds(session, ids))
  return filings.length === ids.length ? filings : undefined
}

/** What of it is filed already, by deal. */
async function knownOf(
  session: Session,
  person: PersonViewer,
  asked: FilingsAsked,
): Promise<Map<number, Filing>> {
  const since = person.now - DOUBLE_CLICK
  const known = await sameFilings(session, person.member, asked.said, since)
  const ids = asked.deals.map((deal) => idOf(person, asked, deal))
  for (const filing of await filingsOfIds(session, ids)) known.set(filing.opportunity, filing)
  return known
}

function idOf({ member }: PersonViewer, { said, sentAs }: FilingsAsked, deal: string): string {
  return sentAs === undefined ? randomUUID() : sameId(member, sentAs, deal, said)
}

type NewFiling = Filing & FilingKept
const isNew = (filing: Filing | NewFiling): filing is NewFiling => 'receipt' in filing

interface Making {
  readonly truth: Truth
  readonly person: PersonViewer
  readonly asked: FilingsAsked
  readonly graces: readonly Grace[]
  readonly key: ReceiptKey
}

function newFiling({ truth, person, asked, graces, key }: Making, deal: OwnDeal): NewFiling {
  const { organisation, member, now } = person
  const stood = standsNow(truth, deal.row)
  const content: FilingContent = { said: asked.said, deal: { id: deal.id, name: deal.name } }
  const filing: Filing = {
    id: idOf(person, asked, deal.id),
    opportunity: deal.opportunity,
    member,
    filedAt: now,
    content,
    audience: audienceOfFiling(organisation, member, asked.said.kind, now),
  }
  const untils = graces
    .filter((grace) => grace.opportunity_id === deal.opportunity && grace.member_id === member)
    .filter(({ kind, on_day }) =>
      stood.flags.some((flag) => flag.kind === kind && flag.on === on_day),
    )
    .map(({ until }) => until)
  const aloneUntil = untils.length === 0 ? null : Math.max(...untils)
  const fields = receiptOf(organisation, filing, aloneUntil, key.told)
  return { ...filing, stood, receipt: signReceipt(key, fields) }
}

function requireOpen({ cohort }: Truth, { row, name }: OwnDeal): void {
  if (cohort.standing[row] === STANDING_OPEN) return
  refuse(
    'not-asked-well',
    `${name} is not open any more in the CRM.`,
    'Leave it out; an account of how it went can be given on its page.',
  )
}

/** A day that the buyer gave, or on which to be reminded, is one to come, and not out of sight. */
function requireAhead(said: Said, today: Day): void {
  const text = said.kind === 'lives' ? said.on : said.kind === 'letGo' ? said.remindOn : null
  const day = dayOfIso(text ?? '')
  if (day === undefined) return
  if (day < today)
    refuse('not-asked-well', `${sayDay(day)} has passed.`, 'Give today or a later day.')
  if (day > today + FARTHEST_DAYS)
    refuse(
      'not-asked-well',
      `${sayDay(day)} is more than five years ahead.`,
      'Give an earlier day.',
    )
}

/** The first day on which a deal's end could have been known is one that it has lived through. */
function requireKnowable(said: Said, today: Day, truth: Truth, deals: readonly OwnDeal[]): void {
  const day = said.kind === 'letGo' ? dayOfIso(said.firstKnowable ?? '') : undefined
  if (day === undefined) return
  const { createdOn } = truth.cohort
  const isIn = ({ row }: OwnDeal) => day >= (createdOn[row] ?? NO_DAY)
  if (day <= today && deals.every(isIn)) return
  refuse(
    'not-asked-well',
    `${sayDay(day)} is not a day of ${deals.length === 1 ? 'this deal' : 'each of these deals'}.`,
    'Give a day from its creation until today, or leave it out.',
  )
}
/** Five years, leap days and all: what lies farther ahead is a slip of the hand. */
const FARTHEST_DAYS = 1_827

function textIn(said: Said): string {
  if (said.kind === 'letGo') return said.reopens ?? ''
  return 'text' in said ? said.text : ''
}

function sayFiled(said: Said, filings: readonly Filing[]): string {
  const [first] = filings
  if (filings.length === 1 && first) return `“${first.content.deal.name}”: ${sayFiling(said)}`
  return `${sayCount(filings.length, 'deal', 'deals')}: ${sayFiling(said)}`
}
