import { randomUUID } from 'node:crypto'
import {
  dayOfInstant,
  dayOfIso,
  type HeadsUpAnswer,
  type HeadsUpAnswerAsked,
  type HeadsUpAnswered,
  isoOfDay,
  type LessonMatch,
  LONGEST_LATER,
  type PersonViewer,
  type Refusal,
  refuse,
  STANDING_OPEN,
  type Truth,
  tellHeadsUp,
  USUAL_LATER,
  type Viewer,
} from '@closed-learned/deals'
import { oneAtATime } from '../../store/filings.ts'
import { readHeadsUpAnswers, writeHeadsUpAnswer } from '../../store/heads-ups.ts'
import { type OwnDeal, ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { committeesOf } from './committees.ts'
import { lastOf } from './heads-ups.ts'
import { matchesNow } from './matches-now.ts'
import { ownDelivered } from './own-delivered.ts'

/** What the owner of an open deal says to a heads-up; it is theirs alone, and said twice it is kept once. */
export async function answerHeadsUp(
  house: House,
  viewer: Viewer,
  asked: HeadsUpAnswerAsked,
): Promise<HeadsUpAnswered | Refusal> {
  try {
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [deal] = ownDeals(truth, person, [asked.deal])
    if (deal === undefined) return notYours('deal')
    requireOpen(truth, deal)
    const committee = (await committeesOf(house, person, [deal]))(deal.opportunity)
    const matches = await matchesNow(house, person, truth)
    const match = matches
      .all(deal.row, { committee })
      .find(({ standing: { lesson } }) => [lesson.id, ...lesson.merged].includes(asked.lesson))
    if (match === undefined) return notYours('heads-up')
    const answer = answerOf(person, deal, match, asked)
    await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const before = await readHeadsUpAnswers(session, deal.opportunity)
      if (!isSaid(before, answer)) await writeHeadsUpAnswer(session, randomUUID(), answer)
    })
    const kept = lastOf(await ownDelivered(house, person, deal.opportunity))
    const shownAt = kept.shownAt(deal.opportunity, match)
    return { text: SAID[answer.answer], headsUp: tellHeadsUp(match, shownAt, answer) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const SAID = {
  useful: 'Kept, for you alone.',
  notHere: 'It will not be shown on this deal again.',
  later: 'It comes again on that day.',
} as const

function answerOf(
  { member, now }: PersonViewer,
  { opportunity }: OwnDeal,
  { standing }: LessonMatch,
  { answer, why, untilDay }: HeadsUpAnswerAsked,
): HeadsUpAnswer {
  const until = answer === 'later' ? laterUntil(untilDay, dayOfInstant(now)) : null
  const lesson = standing.lesson.id
  return {
    lesson,
    opportunity,
    member,
    at: now,
    answer,
    why: answer === 'notHere' ? why : '',
    untilDay: until,
  }
}

function laterUntil(asked: string | null, today: number): string {
  const until = asked === null ? today + USUAL_LATER : (dayOfIso(asked) ?? today)
  if (until <= today || until > today + LONGEST_LATER)
    refuse(
      'not-asked-well',
      `A heads-up comes again within ${LONGEST_LATER} days.`,
      `Give a day from ${isoOfDay(today + 1)} to ${isoOfDay(today + LONGEST_LATER)}.`,
    )
  return isoOfDay(until)
}

/** Whether the last word on this lesson was the same. */
function isSaid(before: readonly HeadsUpAnswer[], { lesson, ...now }: HeadsUpAnswer): boolean {
  const last = before.findLast((one) => one.lesson === lesson)
  return (
    last !== undefined &&
    last.answer === now.answer &&
    last.why === now.why &&
    last.untilDay === now.untilDay
  )
}

function requireOpen({ cohort }: Truth, { row, name }: OwnDeal): void {
  if (cohort.standing[row] === STANDING_OPEN) return
  refuse(
    'not-asked-well',
    `${name} is not open any more in the CRM.`,
    'Whether a lesson had come in time stands on its page.',
  )
}
