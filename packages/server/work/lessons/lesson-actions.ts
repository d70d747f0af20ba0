import { randomUUID } from 'node:crypto'
import {
  isHere,
  type LessonActionAsked,
  type LessonActionDone,
  type MemberId,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { endAction, readActions, writeAction } from '../../store/lesson-history.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { requireDayAhead } from './day-ahead.ts'
import { lessonAtHand } from './lesson-at-hand.ts'
import { mayGive } from './may-change.ts'
import { requireNoNames } from './no-names.ts'
import { requireNoPersonAsCause } from './no-person.ts'

/** Adds what is to be done about a lesson: one's own, or by those who look after what is learned anybody's. */
export async function addAction(
  house: House,
  viewer: Viewer,
  id: string,
  asked: LessonActionAsked,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    const owner = person.organisation.members.get(asked.owner as MemberId)
    if (owner === undefined || !isHere(owner))
      return refuse('not-found', 'There is nobody like that here.', 'GET /colleagues names people.')
    if (owner.id !== person.member && !mayGive(person))
      return refuse(
        'not-allowed',
        'What somebody else is to do is given by those who look after what is learned.',
        'Take it yourself, or ask a manager or a learner to give it.',
      )
    requireDayAhead(house, asked.dueOn)
    await requireNoNames(house, person, [asked.text, asked.check])
    requireNoPersonAsCause([asked.text, asked.check])
    const content = { ...asked, owner: owner.id }
    await house.store.seenBy(person, (session) =>
      writeAction(session, { id: randomUUID(), lesson: lesson.id, content }, house.now()),
    )
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Says that an action is done, and whether it worked. */
export async function endLessonAction(
  house: House,
  viewer: Viewer,
  id: string,
  action: string,
  asked: LessonActionDone,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    await house.store.seenBy(person, async (session) => {
      const actions = await readActions(session, [lesson.id, ...lesson.merged])
      const found = actions.find((one) => one.id === action)
      if (found === undefined) return notYours('action')
      if (found.content.owner !== person.member && !mayGive(person))
        refuse(
          'not-allowed',
          'That it is done is said by whoever does it, or by those who look after what is learned.',
          'Ask whose it is.',
        )
      await endAction(session, action, asked, house.now())
    })
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
