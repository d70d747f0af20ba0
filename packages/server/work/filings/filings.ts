import {
  type FilingTold,
  type Inbox,
  type MyFilings,
  type PersonViewer,
  type Receipt,
  type Refusal,
  sayCount,
  type Viewer,
} from '@closed-learned/deals'
import { readFiling, readFilings, readKept } from '../../store/filings.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { keptSince } from './kept-going.ts'
import { notYours, personOnly } from './person-only.ts'
import { tellFilings } from './tell-filings.ts'

/** What the viewer has filed, the newest first. */
export async function myFilings(house: House, viewer: Viewer): Promise<MyFilings | Refusal> {
  try {
    const person = personOnly(viewer)
    const all = await house.store.seenBy(person, (session) => readFilings(session))
    const mine = all.filter(({ member }) => member === person.member)
    const told = await tellFilings(house, person, mine)
    const { since, keptGoing } = await keptSince(house, person, mine)
    const filings = told.map((each) => ({ ...each, since: since.get(each.id) ?? null }))
    return { answer: sayFiled(told), filings, keptGoing }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function sayFiled(mine: readonly FilingTold[]): string {
  if (mine.length === 0) return 'Nothing is filed yet.'
  const filed = `${sayCount(mine.length, 'thing is', 'things are')} filed, each with a receipt.`
  const read = mine.filter(({ readBy }) => (readBy?.length ?? 0) > 0).length
  if (read === 0) return filed
  if (read === mine.length) return `${filed} ${read === 1 ? 'It was' : 'All were'} read by others.`
  return `${filed} ${sayCount(read, 'was', 'were')} read by others.`
}

/** One filing that the viewer may see. */
export async function filing(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<FilingTold | Refusal> {
  try {
    return await oneFiling(house, personOnly(viewer), id)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The same; throws the refusal. */
export async function oneFiling(
  house: House,
  person: PersonViewer,
  id: string,
): Promise<FilingTold> {
  const found = await house.store.seenBy(person, (session) => readFiling(session, id))
  const [told] = found === undefined ? [] : await tellFilings(house, person, [found])
  return told ?? notYours('filing')
}

/** The signed receipt of a filing; its author's alone. */
export async function receiptOfFiling(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Receipt | Refusal> {
  try {
    const kept = await house.store.seenBy(personOnly(viewer), (session) => readKept(session, id))
    return kept === undefined ? notYours('filing') : (kept.receipt as Receipt)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** What a direct manager was asked and told, and what they may read by now. */
export async function inbox(house: House, viewer: Viewer): Promise<Inbox | Refusal> {
  try {
    const person = personOnly(viewer)
    const all = await house.store.seenBy(person, (session) => readFilings(session))
    const others = all.filter(({ member }) => member !== person.member)
    const told = await tellFilings(house, person, others)
    const waiting = told.filter((each) => isAsking(each) && !isAnsweredBy(each, person))
    const rest = told.filter((each) => !waiting.includes(each))
    return { answer: sayWaiting(waiting.length), waiting: waiting.reverse(), read: rest }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const isAsking = ({ said }: FilingTold) => said.kind === 'help' || said.kind === 'headsUp'

const isAnsweredBy = ({ replies }: FilingTold, { member }: PersonViewer) =>
  replies.some(({ by }) => by.member === member)

function sayWaiting(waiting: number): string {
  if (waiting === 0) return 'Nobody waits for an answer.'
  return `${sayCount(waiting, 'message waits', 'messages wait')} for an answer.`
}
