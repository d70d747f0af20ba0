import type { Lesson } from '../lesson/lesson.ts'
import { instantOfDay } from '../shared/day.ts'
import type { MetBy } from './lessons-met.ts'

/** A wording of a lesson, for the time in which it stood before the eyes of people. */
export interface WordingThen {
  readonly content: MetBy
  /** Milliseconds since 1970; until may be `Infinity`. */
  readonly from: number
  readonly until: number
}

/** A lesson with the wordings that it had; without them it counts as it is worded now. */
export interface LessonThen
  extends Pick<Lesson, 'id' | 'merged' | 'content' | 'publishedAt' | 'publishedOn' | 'countsFrom'> {
  /** Also those of lessons that were merged into it, until then. */
  readonly stood?: readonly WordingThen[]
  /** Whether the deals since do not bear it out. */
  readonly isRefuted?: boolean
}

/** A wording that stood, under the lesson that bears it now. */
export interface StoodLesson extends WordingThen {
  readonly lesson: string
  readonly isRefuted: boolean
}

/** The wordings of a lesson by the times in which they stood. */
export function stoodOf({ stood, isRefuted = false, ...lesson }: LessonThen): StoodLesson[] {
  const all = stood ?? [{ content: lesson.content, from: countsAfter(lesson), until: FOR_EVER }]
  return all.map((one) => ({ ...one, lesson: lesson.id, isRefuted }))
}

const FOR_EVER = Number.POSITIVE_INFINITY

/** From its publication on; where it was given its segment later, from the day after that. */
function countsAfter({
  publishedAt,
  publishedOn,
  countsFrom,
}: Pick<Lesson, 'publishedAt' | 'publishedOn' | 'countsFrom'>): number {
  return countsFrom > publishedOn
    ? Math.max(publishedAt, instantOfDay(countsFrom + 1))
    : publishedAt
}

/** What became of lessons and of their wordings, as it was written down. */
export interface LessonPast {
  /** Every wording of every lesson, the oldest of a lesson first. */
  readonly wordings: readonly {
    readonly lesson: string
    readonly content: MetBy
    /** Milliseconds since 1970. */
    readonly at: number
  }[]
  /** The oldest first. */
  readonly events: readonly {
    readonly lesson: string
    readonly kind: string
    readonly at: number
  }[]
}

/** When which wording of a lesson, or of one merged into it, stood. */
export function stoodThen(
  { id, merged }: Pick<Lesson, 'id' | 'merged'>,
  { wordings, events }: LessonPast,
): WordingThen[] {
  return [id, ...merged].flatMap((lesson) => {
    const own = wordings.filter((one) => one.lesson === lesson)
    const became = events.filter((one) => one.lesson === lesson)
    return own.flatMap(({ content, at }, n) =>
      inUse(became, at, own[n + 1]?.at ?? FOR_EVER).map((span) => ({ content, ...span })),
    )
  })
}

/** The parts of a time in which a lesson was neither retired nor merged into another. */
function inUse(became: LessonPast['events'], from: number, until: number) {
  const spans: { from: number; until: number }[] = []
  let since: number | null = from
  for (const { kind, at } of became) {
    if (kind === 'takenUp') since ??= Math.max(at, from)
    if ((kind !== 'retired' && kind !== 'merged') || since === null) continue
    if (since < Math.min(at, until)) spans.push({ from: since, until: Math.min(at, until) })
    since = null
  }
  if (since !== null && since < until) spans.push({ from: since, until })
  return spans
}
