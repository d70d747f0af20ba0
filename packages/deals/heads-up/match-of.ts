import { STANDING_OPEN } from '../cohort/cohort.ts'
import type { LessonStanding } from '../lesson/lesson-standing.ts'
import { releasedLessons } from '../lesson/released-lessons.ts'
import type { Day } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type DealsHeld, dealsHeld } from './deals-held.ts'
import { lessonStrength } from './lesson-strength.ts'
import { lessonsMet, named } from './lessons-met.ts'

/** A lesson that an open deal is about to meet. */
export interface LessonMatch {
  readonly standing: LessonStanding
  /** From 0 to 1; for the order only, never told. */
  readonly strength: number
  /** Whether the deal stands in the lesson's stage, or that is still to come; null where it names none. */
  readonly stage: 'now' | 'coming' | null
}

/** The lessons that open deals meet. */
export interface LessonMatches {
  /** Rows of the cohort: every open deal. */
  readonly rows: Uint32Array
  /** The strongest of a row's lessons, three at most, the strongest first; without those put aside. */
  of(row: number, isAside?: (lesson: string) => boolean): readonly LessonMatch[]
  /** All of them, in the same order. */
  all(row: number): readonly LessonMatch[]
}

/** An owner sees so many lessons of a deal at once. */
export const MOST_HEADS_UPS = 3

/**
 * The published lessons that each open deal meets, those first that stand strongest, then the newest.
 * Lessons that are retired or do not hold are left out, and those published after `day` (by default the
 * day of the truth, as its sources told of it).
 */
export function matchOf(
  truth: Truth,
  lessons: readonly LessonStanding[],
  day: Day = truth.cohort.day,
): LessonMatches {
  const { cohort } = truth
  const rows = rowsOpen(truth)
  const ordered = releasedLessons(lessons)
    .filter(({ lesson }) => lesson.publishedOn <= day)
    .map((standing) => ({ standing, strength: lessonStrength(standing) }))
    .sort(strongestFirst)
  const held = dealsHeld(cohort, rows)
  const contents = ordered.map(({ standing }) => standing.lesson.content)
  const met = lessonsMet(held, contents)
  const placeOf = new Int32Array(cohort.size).fill(-1)
  for (const [n, row] of rows.entries()) placeOf[row] = n
  const stages = contents.map(({ stage }) => (stage === null ? null : named(held.stage, stage)))
  const at = (n: number, l: number): LessonMatch[] => {
    const one = ordered[l]
    return one ? [{ ...one, stage: stageOf(held, n, stages[l] ?? null) }] : []
  }
  const all = (row: number): LessonMatch[] => {
    const n = placeOf[row] ?? -1
    return n < 0 ? [] : met.of(n).flatMap((l) => at(n, l))
  }
  const strongest = (row: number, isAside: (lesson: string) => boolean): LessonMatch[] => {
    const n = placeOf[row] ?? -1
    const kept =
      n < 0 ? [] : met.of(n).filter((l) => !isAside(ordered[l]?.standing.lesson.id ?? ''))
    return kept.slice(0, MOST_HEADS_UPS).flatMap((l) => at(n, l))
  }
  return { rows, all, of: (row, isAside = () => false) => strongest(row, isAside) }
}

type Ordered = Pick<LessonMatch, 'standing' | 'strength'>

function strongestFirst(a: Ordered, b: Ordered): number {
  const [one, other] = [a.standing.lesson, b.standing.lesson]
  return (
    b.strength - a.strength ||
    other.publishedAt - one.publishedAt ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}

function stageOf({ stage }: DealsHeld, n: number, code: number | null): LessonMatch['stage'] {
  if (code === null) return null
  return stage.codes[n] === code ? 'now' : 'coming'
}

function rowsOpen({ cohort: { standing } }: Truth): Uint32Array {
  const rows: number[] = []
  for (let row = 0; row < standing.length; row++)
    if (standing[row] === STANDING_OPEN) rows.push(row)
  return Uint32Array.from(rows)
}
