import {
  dayOfInstant,
  isoOfDay,
  LESSON_DOUBTS,
  type LessonActionTold,
  type LessonPage,
  type LessonStanding,
  nearLessons,
  type PersonViewer,
  type Refusal,
  sayRate,
  sayUseful,
  tellLesson,
  type Viewer,
} from '@closed-learned/deals'
import { readHeadsUpAnswers } from '../../store/heads-ups.ts'
import {
  type ActionRow,
  readActions,
  readTrials,
  readWordings,
} from '../../store/lesson-history.ts'
import { readLessonEvents, standingOf } from '../../store/lessons.ts'
import { dealAt, truthNow } from '../filings/own-deals.ts'
import { named } from '../filings/tell-filings.ts'
import type { House } from '../house.ts'
import { mayWritePlaybook } from '../playbook/may-write.ts'
import { asRefusal } from '../refusals.ts'
import { standingAtHand } from './lesson-at-hand.ts'
import { ownOf } from './lessons.ts'
import { linkableLosses } from './link-loss.ts'
import { madeOf } from './made-of.ts'
import { mayGive, mayReword, maySettle } from './may-change.ts'

/** One lesson: its numbers, its wordings, what people tell who tried it, and what is done about it. */
export async function lesson(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<LessonPage | Refusal> {
  try {
    const { all, asOf, own } = await standingAtHand(house, viewer, id)
    const { lesson } = own
    const ids = [lesson.id, ...lesson.merged]
    const { wrote, losses } = await ownOf(house, viewer, ids)
    const kept = await house.store.inWorkspace(async (session) => ({
      wordings: await readWordings(session, ids),
      trials: await readTrials(session, ids),
      actions: await readActions(session, ids),
      events: standingOf(await readLessonEvents(session)),
      made: await madeOf(session, ids),
      answers: await readHeadsUpAnswers(session),
    }))
    // Of one that was merged into it nothing is added: what was held back there would be told by the sum.
    const answered = kept.answers.filter((one) => one.lesson === lesson.id)
    const settles = maySettle(viewer, lesson)
    return {
      asOf,
      answer: lesson.said,
      lesson: tellLesson(own, wrote.has(lesson.id)),
      wordings: kept.wordings.map((wording) => ({
        said: wording.said,
        on: isoOfDay(dayOfInstant(wording.at)),
        merged: wording.lesson !== lesson.id,
      })),
      trials: kept.trials.map(({ id: trial, held, line, at, member }) => ({
        id: trial,
        held,
        line,
        month: isoOfDay(dayOfInstant(at)).slice(0, 7),
        mine: viewer.kind === 'person' && member === viewer.member,
      })),
      actions: kept.actions.map((action) => tellAction(viewer, action)),
      owner: lesson.owner === null ? null : ownerOf(viewer, lesson.owner),
      reviewOn: lesson.reviewOn,
      retired: lesson.retired
        ? (kept.events.newest(lesson.id, ['retired'])?.content.why ?? '')
        : null,
      ownLosses: await dealsOf(house, viewer, losses),
      linkable: await linkableLosses(house, viewer, losses),
      ...kept.made,
      useful: sayUseful(answered, dayOfInstant(house.now())),
      near: settles ? nearOf(own, all) : [],
      may: {
        reword: mayReword(viewer, lesson, wrote.has(lesson.id)),
        settle: settles,
        give: mayGive(viewer),
        playbook: mayWritePlaybook(viewer),
      },
      doubts: LESSON_DOUBTS,
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function nearOf(own: LessonStanding, all: readonly LessonStanding[]): LessonPage['near'] {
  const others = all.filter((one) => one !== own && !one.lesson.retired)
  return sayNear(own.lesson.content, others)
}

/** Lessons that may say the same as a wording, with why they are offered. */
export function sayNear(
  content: LessonStanding['lesson']['content'],
  others: readonly LessonStanding[],
): LessonPage['near'] {
  const near = nearLessons(
    content,
    others.map(({ lesson }) => lesson),
  )
  return near.map(({ lesson, words, segment }) => ({
    id: lesson.id,
    said: lesson.said,
    text: `${sayRate(words)} of its words are alike${saySegmentAlike(segment)}.`,
  }))
}

function saySegmentAlike(segment: number | null): string {
  if (segment === 1) return ', and its segment is the same'
  return segment === null || segment === 0 ? '' : ', and part of its segment is the same'
}

function ownerOf(viewer: Viewer, member: PersonViewer['member']) {
  return viewer.kind === 'person' ? named(viewer, member) : { member, name: 'somebody' }
}

/** An action as documents tell it. */
export function tellAction(viewer: Viewer, action: ActionRow): LessonActionTold {
  const { text, owner, dueOn, tag, check } = action.content
  return {
    id: action.id,
    text,
    owner: ownerOf(viewer, owner),
    dueOn,
    tag,
    check,
    doneOn: action.doneAt === null ? null : isoOfDay(dayOfInstant(action.doneAt)),
    worked: action.worked,
    mayEnd: viewer.kind === 'person' && (owner === viewer.member || mayGive(viewer)),
  }
}

/** Deals by the store's own numbers, as their owner sees them. */
async function dealsOf(
  house: House,
  viewer: Viewer,
  opportunities: readonly number[],
): Promise<LessonPage['ownLosses']> {
  if (viewer.kind === 'operator' || opportunities.length === 0) return []
  const truth = await truthNow(house, viewer)
  const wanted = new Set(opportunities)
  const { history, index, size } = truth.cohort
  const rows = Array.from({ length: size }, (_, row) => row).filter((row) =>
    wanted.has(history.key[index[row] ?? 0] ?? -1),
  )
  return rows.map((row) => {
    const { id, name } = dealAt(truth, row)
    return { id, name }
  })
}
