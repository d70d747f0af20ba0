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
/** Words that alike say the same where the cause is the same and most of the segment as well. */
const LIKE_WORDS = 0.25
/** Of the conditions of both, how many must be shared. */
const LIKE_SEGMENT = 0.5
const MOST_OFFERED = 5

/**
 * Lessons that may say the same as a wording, the nearest first: by words; by fewer words, the same cause
 * and most of the segment; by the same cause and the same segment, however they are worded. They are
 * offered; only people merge them.
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
    .filter(({ lesson, words, segment }) => {
      if (words >= SAME_WORDS) return true
      // That a cause is not known is nothing that two lessons share.
      if (lesson.content.cause !== content.cause || segment === null) return false
      const isSameCause = content.cause !== 'unknown'
      return (words >= LIKE_WORDS && segment >= LIKE_SEGMENT) || (isSameCause && segment === 1)
    })
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
