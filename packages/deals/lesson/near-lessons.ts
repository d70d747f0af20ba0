import { oncePer } from '../shared/once-per.ts'
import type { LessonContent } from './lesson.ts'
import { lessonWhere } from './lesson-where.ts'
import { similarity, trigramsOf } from './trigrams.ts'

/** A lesson that may say the same. */
export interface NearLesson<L> {
  readonly lesson: L
  /** How alike the words are, 0–1. */
  readonly words: number
  /** How much of the two segments is the same, 0–1; null where one has none. */
  readonly segment: number | null
}

/** Words that alike say the same, whatever the segment. */
const SAME_WORDS = 0.5
/** Words that alike say the same where cause and segment are the same as well. */
const LIKE_WORDS = 0.25
const MOST_OFFERED = 5

/**
 * Lessons that may say the same as a wording, the nearest first: by words, or by fewer words and the
 * same cause and segment. They are offered; only people merge them.
 */
export function nearLessons<L extends { readonly content: LessonContent }>(
  content: LessonContent,
  others: readonly L[],
): NearLesson<L>[] {
  const own = wordsOf(content)
  return others
    .map((lesson) => ({
      lesson,
      words: similarity(own, wordsOf(lesson.content)),
      segment: overlap(content, lesson.content),
    }))
    .filter(
      ({ lesson, words, segment }) =>
        words >= SAME_WORDS ||
        (words >= LIKE_WORDS && segment === 1 && lesson.content.cause === content.cause),
    )
    .sort((a, b) => b.words + (b.segment ?? 0) - a.words - (a.segment ?? 0))
    .slice(0, MOST_OFFERED)
}

/** Without the words that every lesson has. */
const wordsOf = oncePer(({ when, because, nextTime }: LessonContent) =>
  trigramsOf([when, because, nextTime].join(' ')),
)

/** Shared conditions of all conditions of both. */
function overlap(a: LessonContent, b: LessonContent): number | null {
  const [one, other] = [a, b].map(
    (content) => new Set(lessonWhere(content).map((c) => JSON.stringify([c.attribute, c.value]))),
  )
  if (!one?.size || !other?.size) return null
  const both = [...one].filter((condition) => other.has(condition)).length
  return both / (one.size + other.size - both)
}
