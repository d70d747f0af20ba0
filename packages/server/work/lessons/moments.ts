import { type LessonMoments, lessonMoments, type Refusal, type Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { factsNow } from './facts-now.ts'

/** Stages and competitors that a lesson may name, as the deals tell them. */
export async function momentsOfLessons(
  house: House,
  viewer: Viewer,
): Promise<LessonMoments | Refusal> {
  try {
    const facts = await factsNow(house, viewer)
    return facts === null ? { stages: [], competitors: [] } : lessonMoments(facts.cohort.history)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
