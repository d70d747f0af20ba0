import {
  isoOfDay,
  type Lesson,
  type LessonStanding,
  lessonsStanding,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readLessons } from '../../store/lessons.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { factsNow } from './facts-now.ts'

/** The lessons with what the deals say of them, as one viewer may know it. */
export interface StandingLessons {
  /** The newest first; retired ones too. */
  readonly all: readonly LessonStanding[]
  /** The day of the numbers; null while there are no deals. */
  readonly asOf: string | null
  readonly facts: Truth | null
}

/** Numbers hang on the facts and on the wordings; what hangs on people is read anew. */
const numbersOf = lastFew<Truth, readonly LessonStanding[]>(2)

/** Every published lesson that was not merged into another, with its status and numbers as of now. */
export async function standingLessons(house: House, viewer: Viewer): Promise<StandingLessons> {
  const facts = await factsNow(house, viewer)
  const lessons = await house.store.inWorkspace((session) =>
    readLessons(session, { retired: true, now: house.now() }),
  )
  return {
    all: standing(facts, lessons),
    asOf: facts === null ? null : isoOfDay(facts.cohort.day),
    facts,
  }
}

function standing(facts: Truth | null, lessons: readonly Lesson[]): LessonStanding[] {
  if (facts === null) return lessonsStanding(null, lessons)
  const key = lessons.map(({ id, version, retired }) => `${id} ${version} ${retired}`).join()
  const known = numbersOf(facts, key, () => lessonsStanding(facts, lessons))
  return known.flatMap((one, n) => {
    const lesson = lessons[n]
    return lesson === undefined ? [] : [{ ...one, lesson }]
  })
}
