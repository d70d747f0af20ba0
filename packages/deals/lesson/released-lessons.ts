import type { LessonStanding } from './lesson-standing.ts'

/** Those that people are to learn from: neither retired nor refuted by the deals since. */
export function releasedLessons(all: readonly LessonStanding[]): LessonStanding[] {
  return all.filter(({ status }) => status !== 'retired' && status !== 'doesNotHold')
}
