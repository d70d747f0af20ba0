import {
  knownAs,
  knownConditions,
  type LessonContent,
  type LessonDraftContent,
  type LessonPublished,
  type LessonWordingAsked,
  lessonMoments,
  lessonWhere,
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
import { requireNoPersonAsCause } from './no-person.ts'

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
    const { losses, ...written } = draft.content
    const content = await fitForAll(house, person, written)
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
  { version, ...written }: LessonWordingAsked,
): Promise<LessonPublished | Refusal> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const { wrote } = await house.store.seenBy(person, (session) =>
      readOwn(session, person.member, [lesson.id]),
    )
    if (!mayReword(person, lesson, wrote.has(lesson.id))) return notToReword()
    const content = await fitForAll(house, person, written)
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

/**
 * A wording that everybody may read: it says all three parts, names nobody, blames nobody, and its segment,
 * stage and competitor are ones that deals tell, in the CRM's own spelling.
 */
async function fitForAll(
  house: House,
  person: PersonViewer,
  content: LessonContent,
): Promise<LessonContent> {
  const missing = missingIn({ ...content, losses: [] } satisfies LessonDraftContent)
  if (missing.length > 0)
    refuse(
      'not-asked-well',
      `Not there yet: ${sayList(missing)}.`,
      'A sentence for each is enough; what you have begun is kept.',
    )
  await requireNoNames(house, person, textsOf(content))
  requireNoPersonAsCause([content.when, content.because, content.nextTime])
  const facts = await factsNow(house, person)
  if (facts === null) return content
  const known = knownConditions(facts, content.where)
  const unknown = content.where.find((condition) => !known.includes(condition))
  if (unknown)
    refuse(
      'not-asked-well',
      `Deals are not told apart by “${short(unknown.attribute)}” being “${short(unknown.value)}”.`,
      'Choose an attribute and a value that Trends offers.',
    )
  const { stages, competitors } = lessonMoments(facts.cohort.history)
  return {
    ...content,
    stage: asKnown(content.stage, stages, 'stage of an open deal'),
    competitor: asKnown(content.competitor, competitors, 'competitor of a deal'),
  }
}

function asKnown(name: string | null, known: readonly string[], what: string): string | null {
  if (name === null) return null
  return (
    knownAs(name, known) ??
    refuse(
      'not-asked-well',
      `“${short(name)}” is no ${what} here, so the lesson would never be met.`,
      'Choose one that GET /lessons/moments names, or say it in words under “when”.',
    )
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
