import {
  isHere,
  type LessonRetireAsked,
  type LessonReviewAsked,
  type MemberId,
  type PersonViewer,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { addLessonEvent, holdMerges } from '../../store/lesson-writes.ts'
import { type LessonEvent, readLessonEvents, standingOf } from '../../store/lessons.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { requireDayAhead } from './day-ahead.ts'
import { lessonAtHand } from './lesson-at-hand.ts'
import { mayGive, requireReviews, requireSettles } from './may-change.ts'
import { requireNoNames } from './no-names.ts'
import { requireNoPersonAsCause } from './no-person.ts'

/** Retires a lesson, or takes it up again, with a line that says why. What hangs on it stays. */
export async function retireLesson(
  house: House,
  viewer: Viewer,
  id: string,
  { why, retired }: LessonRetireAsked,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    requireSettles(person, lesson)
    await requireNoNames(house, person, [why])
    requireNoPersonAsCause([why])
    if (lesson.retired === retired) return undefined
    const kind = retired ? 'retired' : 'takenUp'
    await write(house, person, lesson.id, [{ kind, content: { why } }])
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Merges a lesson into another: its wordings, losses, trials and actions are told with that one. */
export async function mergeLesson(
  house: House,
  viewer: Viewer,
  id: string,
  into: string,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const kept = await lessonAtHand(house, into)
    requireSettles(person, lesson)
    if (lesson.id === kept.id)
      return lesson.id === id ? refuse('not-asked-well', SAME, 'Choose the other one.') : undefined
    const isMerged = await house.store.seenBy(person, async (session) => {
      await holdMerges(session)
      const standing = standingOf(await readLessonEvents(session))
      // Two who merge at once, each into the other's, would leave neither.
      if (standing.isMerged(lesson.id) || standing.isMerged(kept.id)) return false
      const merged = { kind: 'merged', content: { into: kept.id } } as const
      await addLessonEvent(session, lesson.id, merged, house.now())
      return true
    })
    return isMerged ? undefined : refuse('changed-meanwhile', MERGED, 'Open the lessons again.')
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const MERGED = 'One of the two was merged since you opened it.'
const SAME = 'A lesson cannot be merged into itself.'

/**
 * Says who keeps a lesson, and when it is looked at again. One that nobody keeps, anybody may take: to word
 * it and to look at it again, not to retire it.
 */
export async function reviewLesson(
  house: House,
  viewer: Viewer,
  id: string,
  { owner, on }: LessonReviewAsked,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const events: LessonEvent[] = []
    if (owner !== undefined) {
      requireMayGive(person, lesson.owner, owner)
      events.push({
        kind: 'owner',
        content: {
          owner: owner === null ? null : hereOnly(person, owner),
          given: mayGive(person) || (lesson.isGiven === true && owner === lesson.owner),
        },
      })
    }
    if (on !== undefined) {
      if (events.length === 0) requireReviews(person, lesson)
      if (on !== null) requireDayAhead(house, on)
      events.push({ kind: 'review', content: { on } })
    }
    await write(house, person, lesson.id, events)
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function requireMayGive(person: PersonViewer, now: MemberId | null, next: string | null): void {
  const takes = now === null && next === person.member
  if (takes || now === person.member || mayGive(person)) return
  refuse(
    'not-allowed',
    'Somebody else keeps this lesson, or you would give it to somebody.',
    'Take one that nobody keeps, or ask those who look after what is learned.',
  )
}

function hereOnly({ organisation }: PersonViewer, asked: string): MemberId {
  const member = organisation.members.get(asked as MemberId)
  if (member !== undefined && isHere(member)) return member.id
  return refuse('not-found', 'There is nobody like that here.', 'GET /colleagues names people.')
}

async function write(
  house: House,
  person: PersonViewer,
  lesson: string,
  events: readonly LessonEvent[],
): Promise<void> {
  await house.store.seenBy(person, async (session) => {
    for (const event of events) await addLessonEvent(session, lesson, event, house.now())
  })
}
