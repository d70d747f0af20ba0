import {
  knownConditions,
  type LessonContent,
  type LessonDraftContent,
  type LessonPublished,
  type LessonWordingAsked,
  lessonWhere,
  noPersonAsCause,
  type PersonViewer,
  type Refusal,
  refuse,
  sayLesson,
  sayList,
  tellLesson,
  type Viewer,
  whereId,
} from '@closed-learned/deals'
import { endLessonDraft, readLessonDraft } from '../../store/lesson-drafts.ts'
import {
  addWording,
  linkLosses,
  readOwn,
  publishLesson as write,
} from '../../store/lesson-writes.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { adviceOn, missingIn } from './drafts.ts'
import { factsNow } from './facts-now.ts'
import { lessonAtHand, standingAtHand } from './lesson-at-hand.ts'
import { ownLosses } from './link-loss.ts'
import { mayReword } from './may-change.ts'
import { requireNoNames, textsOf } from './no-names.ts'

/**
 * Publishes a draft of the viewer's own: from then on it is everybody's, without its author. Asked twice
 * it is published once.
 */
export async function publishLesson(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<LessonPublished | Refusal> {
  try {
    const person = personOnly(viewer)
    const { member } = person
    const draft = await house.store.seenBy(person, (session) =>
      readLessonDraft(session, member, id),
    )
    if (draft === undefined) return await publishedBefore(house, person, id)
    const { losses, ...content } = draft.content
    await requireFit(house, person, content)
    const linked = await ownLosses(house, person, losses)
    const at = house.now()
    await house.store.seenBy(person, async (session) => {
      await write(session, member, { id: draft.id, content, said: sayLesson(content), at })
      await linkLosses(session, draft.id, member, linked, at)
      await endLessonDraft(session, member, draft.id)
    })
    return await told(house, person, draft.id, 'It is published, without your name.')
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** A second click finds what the first one published. */
async function publishedBefore(
  house: House,
  person: PersonViewer,
  id: string,
): Promise<LessonPublished> {
  const { wrote } = await house.store.seenBy(person, (session) =>
    readOwn(session, person.member, [id]),
  )
  return wrote.has(id) ? told(house, person, id, 'It is published already.') : notYours('draft')
}

/** Words a lesson anew. One that was made from an older wording is declined: nothing is overwritten unseen. */
export async function wordAnew(
  house: House,
  viewer: Viewer,
  id: string,
  { version, ...content }: LessonWordingAsked,
): Promise<LessonPublished | Refusal> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const { wrote } = await house.store.seenBy(person, (session) =>
      readOwn(session, person.member, [lesson.id]),
    )
    if (!mayReword(person, lesson, wrote.has(lesson.id))) return notToReword()
    await requireFit(house, person, content)
    const isElsewhere = whereId(lessonWhere(content)) !== whereId(lessonWhere(lesson.content))
    const wording = { id: lesson.id, content, said: sayLesson(content), at: house.now() }
    const isIn =
      version === lesson.version &&
      (await house.store.seenBy(person, (session) =>
        addWording(session, wording, version, isElsewhere),
      ))
    if (!isIn) return wordedMeanwhile()
    return await told(
      house,
      person,
      lesson.id,
      'The new wording stands; the earlier ones are kept.',
    )
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function told(
  house: House,
  person: PersonViewer,
  id: string,
  text: string,
): Promise<LessonPublished> {
  const { own } = await standingAtHand(house, person, id)
  const { wrote } = await house.store.seenBy(person, (session) =>
    readOwn(session, person.member, [own.lesson.id]),
  )
  const lesson = tellLesson(own, wrote.has(own.lesson.id))
  return { text, lesson, advice: adviceOn({ ...own.lesson.content, losses: [] }) }
}

/** Everybody will read it: it says all three parts, names nobody, and its segment is one that deals tell. */
async function requireFit(
  house: House,
  person: PersonViewer,
  content: LessonContent,
): Promise<void> {
  const missing = missingIn({ ...content, losses: [] } satisfies LessonDraftContent)
  if (missing.length > 0)
    refuse(
      'not-asked-well',
      `Not there yet: ${sayList(missing)}.`,
      'A sentence for each is enough; what you have begun is kept.',
    )
  await requireNoNames(house, person, textsOf(content))
  const instead = noPersonAsCause(content.because)
  if (instead) refuse('not-asked-well', instead.text, `Such as: ${instead.better}`)
  const facts = await factsNow(house, person)
  const known = facts === null ? content.where : knownConditions(facts, content.where)
  const unknown = content.where.find((condition) => !known.includes(condition))
  if (unknown)
    refuse(
      'not-asked-well',
      `Deals are not told apart by “${short(unknown.attribute)}” being “${short(unknown.value)}”.`,
      'Choose an attribute and a value that Trends offers.',
    )
}

const LONGEST_SAID = 80
const short = (text: string) =>
  text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text

function notToReword(): never {
  return refuse(
    'not-allowed',
    'A lesson is worded anew by whoever wrote it, by its owner, or by those who look after what is learned.',
    'Say in a line how it went when you tried it; its owner reads that.',
  )
}

function wordedMeanwhile(): never {
  return refuse(
    'changed-meanwhile',
    'Somebody gave this lesson a new wording since you opened it.',
    'Open it again, read that wording, and change it from there; what you wrote is still on your page.',
  )
}
