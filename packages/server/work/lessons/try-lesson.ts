import { randomUUID } from 'node:crypto'
import type { LessonTrialAsked, Refusal, Viewer } from '@closed-learned/deals'
import { oneAtATime } from '../../store/filings.ts'
import { readTrials, writeTrial } from '../../store/lesson-history.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { lessonAtHand } from './lesson-at-hand.ts'
import { requireNoNames } from './no-names.ts'
import { requireNoPersonAsCause } from './no-person.ts'

/** Within so many milliseconds the same line is one. */
const DOUBLE_CLICK = 60_000

/** Adds a line of somebody who tried it; it is read without its author. */
export async function tryLesson(
  house: House,
  viewer: Viewer,
  id: string,
  { held, line }: LessonTrialAsked,
): Promise<Refusal | undefined> {
  try {
    const person = personOnly(viewer)
    const lesson = await lessonAtHand(house, id)
    await requireNoNames(house, person, [line])
    requireNoPersonAsCause([line])
    const { member } = person
    await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, member)
      const at = house.now()
      const same = (await readTrials(session, [lesson.id])).some(
        (one) => one.held === held && one.line === line && one.at > at - DOUBLE_CLICK,
      )
      if (!same)
        await writeTrial(session, { id: randomUUID(), lesson: lesson.id, member, held, line, at })
    })
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
