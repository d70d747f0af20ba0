import { randomUUID } from 'node:crypto'
import {
  adviseWords,
  backTest,
  type LessonBegun,
  type LessonDraftContent,
  type LessonDrafts,
  type LessonDraftTold,
  lessonDraftAsked,
  lessonWhere,
  type Refusal,
  refuse,
  sayCount,
  sayLesson,
  sayMeetsOpen,
  saySegment,
  type Viewer,
} from '@closed-learned/deals'
import {
  endLessonDraft,
  type LessonDraft,
  readDrafts,
  readLessonDraft,
  writeLessonDraft,
} from '../../store/lesson-drafts.ts'
import { uuidOr } from '../../store/uuid-or.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { draftOfLoss } from './draft-of-loss.ts'
import { sayNear } from './lesson.ts'
import { standingLessons } from './standing-lessons.ts'

/** What the viewer has begun to write; nobody else ever sees it. */
export async function lessonDrafts(house: House, viewer: Viewer): Promise<LessonDrafts | Refusal> {
  try {
    const person = personOnly(viewer)
    const drafts = await house.store.seenBy(person, (session) => readDrafts(session, person.member))
    return {
      answer:
        drafts.length === 0
          ? 'Nothing is begun.'
          : `${sayCount(drafts.length, 'lesson is', 'lessons are')} begun; only you can see them.`,
      drafts: drafts.map(({ id, content, writtenAt }) => ({
        id,
        said: sayLesson(content),
        writtenAt: new Date(writtenAt).toISOString(),
      })),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** One of them, with what is missing, advice on its words, and lessons that may say the same. */
export async function lessonDraft(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<LessonDraftTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const draft = await house.store.seenBy(person, (session) =>
      readLessonDraft(session, person.member, id),
    )
    return draft === undefined ? notYours('draft') : tellDraft(house, person, draft)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Keeps a draft under an id that its author chose, so that what is sent twice is kept once. */
export async function keepLessonDraft(
  house: House,
  viewer: Viewer,
  id: string,
  content: LessonDraftContent,
): Promise<LessonDraftTold | Refusal> {
  try {
    const person = personOnly(viewer)
    if (uuidOr(id) !== id) return notYours('draft')
    const draft = { id, content, writtenAt: house.now() }
    const isKept = await house.store.seenBy(person, (session) =>
      writeLessonDraft(session, person.member, draft),
    )
    return isKept ? tellDraft(house, person, draft) : published()
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/**
 * Begins a draft, also from a segment that was found, or from a loss of one's own: then it says what the
 * viewer's own account of it said, without its names, and keeps the loss as what it rests on.
 */
export async function beginLessonDraft(
  house: House,
  viewer: Viewer,
  { id = randomUUID(), where, loss }: LessonBegun,
): Promise<LessonDraftTold | Refusal> {
  try {
    const person = personOnly(viewer)
    const known = await house.store.seenBy(person, (session) =>
      readLessonDraft(session, person.member, id),
    )
    if (known !== undefined) return await tellDraft(house, person, known)
    const begun = loss === null ? { when: '' } : await draftOfLoss(house, person, loss)
    const when = where.length === 0 ? begun.when : `it is about ${saySegment(where)}`
    return await keepLessonDraft(
      house,
      person,
      id,
      lessonDraftAsked.parse({ ...begun, where, when }),
    )
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

export async function dropLessonDraft(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const gone = await house.store.seenBy(person, (session) =>
      endLessonDraft(session, person.member, id),
    )
    return gone ? undefined : notYours('draft')
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function published(): never {
  return refuse(
    'changed-meanwhile',
    'This draft cannot be kept: it is published by now, or it is not yours.',
    'Open the lessons; a published one gets a new wording.',
  )
}

/** What a lesson needs before others read it. */
export function missingIn({ when, because, nextTime }: LessonDraftContent): string[] {
  return [
    ...(when === '' ? ['when it helps'] : []),
    ...(because === '' ? ['why it is lost'] : []),
    ...(nextTime === '' ? ['what to do next time'] : []),
  ]
}

export const adviceOn = ({ when, because, nextTime }: LessonDraftContent) =>
  [when, because, nextTime].flatMap((text) => adviseWords(text))

async function tellDraft(
  house: House,
  viewer: Viewer,
  { id, content, writtenAt }: LessonDraft,
): Promise<LessonDraftTold> {
  const { all, facts } = await standingLessons(house, viewer)
  const where = lessonWhere(content)
  const { losses, ...wording } = content
  return {
    id,
    content: { ...wording, losses },
    said: sayLesson(content),
    writtenAt: new Date(writtenAt).toISOString(),
    missing: missingIn(content),
    advice: adviceOn(content),
    near: sayNear(
      content,
      all.filter(({ lesson }) => !lesson.retired),
    ),
    backTest: facts === null || where.length === 0 ? null : backTest(facts, where),
    meets: facts === null ? null : sayMeetsOpen(facts, content),
  }
}
