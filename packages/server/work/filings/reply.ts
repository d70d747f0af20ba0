import { createHash } from 'node:crypto'
import {
  adviseWords,
  type Filing,
  type FilingTold,
  oncePer,
  type PersonViewer,
  type Refusal,
  Refused,
  type ReplyAsked,
  refuse,
  saysCloseIt,
  type Viewer,
  type WordAdvice,
} from '@closed-learned/deals'
import { readFiling } from '../../store/filings.ts'
import { readReplies, writeReply } from '../../store/replies.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { sameId } from '../same-id.ts'
import { oneFiling } from './filings.ts'
import { notYours, personOnly } from './person-only.ts'
import { maySee } from './tell-filings.ts'

/**
 * Answers a call for help or a heads-up, as the direct manager who was asked. The first answer is held
 * until the advice about its words was read; it is never changed, and never counted.
 */
export async function reply(
  house: House,
  viewer: Viewer,
  id: string,
  asked: ReplyAsked,
): Promise<FilingTold | Refusal> {
  try {
    const person = personOnly(viewer)
    await house.store.seenBy(person, async (session) => {
      const found = await readFiling(session, id)
      if (found === undefined || !maySee(person, found)) return notYours('filing')
      requireAsked(person, found)
      const before = (await readReplies(session, [id])).some((one) => one.member === person.member)
      requireNoClosing(asked.text)
      if (!before) requireRead(house, `${person.member} ${id}`, asked.text, asked.adviceRead)
      return writeReply(session, {
        // The same words to the same filing are one reply, however often they are sent.
        id: sameId(person.member, id, asked.kind, asked.text),
        filing: id,
        member: person.member,
        to: found.member,
        kind: asked.kind,
        text: asked.text,
        at: person.now,
      })
    })
    return await oneFiling(house, person, id)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function requireAsked({ member }: PersonViewer, { audience, member: author }: Filing): void {
  const seer = audience.find((one) => one.member === member)
  if (author !== member && seer?.rule === 'askedManager') return
  refuse(
    'not-allowed',
    'This was filed for the record, and asks for no answer.',
    'Talk to its author in person if there is something to say.',
  )
}

/** An answer offers something; what becomes of the deal is its owner's to say. */
function requireNoClosing(text: string): void {
  if (!saysCloseIt(text)) return
  refuse(
    'not-asked-well',
    'An answer offers help, a call together, a stop rule or thanks; it does not ask to close the deal.',
    'Leave that part out: the owner says what becomes of it.',
  )
}

/** What advice was shown, by whom to whom and about which words; a claim to have read it must be true. */
const shownIn = oncePer((_store: House['store']) => new Set<string>())

/** Holds a first response until its author was shown what could be said more calmly. */
export function requireRead(house: House, about: string, text: string, isRead: boolean): void {
  const advice: readonly WordAdvice[] = adviseWords(text)
  const shown = shownIn(house.store)
  const mark = createHash('sha256').update(`${about} ${text}`).digest('base64url')
  if (advice.length === 0 || (isRead && shown.has(mark))) return
  shown.add(mark)
  throw new Refused({
    kind: 'held',
    text: 'Before it is sent: some words in it could be read as blame.',
    mend: 'Read the advice, change what you like, and send it again.',
    advice,
  })
}
