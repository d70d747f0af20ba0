import { STANDING_OPEN } from '../cohort/cohort.ts'
import type { LessonStanding } from '../lesson/lesson-standing.ts'
import { releasedLessons } from '../lesson/released-lessons.ts'
import type { Day } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { areMissing, type CommitteeKnown } from './committee-known.ts'
import { type DealsHeld, dealsHeld } from './deals-held.ts'
import { lessonStrength } from './lesson-strength.ts'
import { isNextTo, isOfRolesAlone, isOfStageAlone, lessonsMet, named } from './lessons-met.ts'

/** A lesson that an open deal is about to meet. */
export interface LessonMatch {
  readonly standing: LessonStanding
  /** From 0 to 1; for the order only, never told. */
  readonly strength: number
  /** Whether the deal stands in the lesson's stage, or that is still to come; null where it names none. */
  readonly stage: 'now' | 'coming' | null
  /** Whether its roles of the committee are missing or against it there, or not known; null where it names none. */
  readonly roles: 'met' | 'notKnown' | null
}

/** The lessons that open deals meet. */
export interface LessonMatches {
  /** Rows of the cohort: every open deal. */
  readonly rows: Uint32Array
  /** Whether what is known of committees makes any difference. */
  readonly askCommittees: boolean
  /** The strongest of a row's lessons, three at most, the strongest first; without those put aside. */
  of(row: number, told?: ToldOfRow): readonly LessonMatch[]
  /** All of them, in the same order. */
  all(row: number, told?: Pick<ToldOfRow, 'committee'>): readonly LessonMatch[]
}

/** What hangs on whoever asks. */
export interface ToldOfRow {
  readonly isAside?: ((lesson: string) => boolean) | undefined
  /** Null, as by default: nothing is known of it. */
  readonly committee?: CommitteeKnown | null
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
  const met = lessonsMet(held, contents, { rolesAsked: true })
  const placeOf = new Int32Array(cohort.size).fill(-1)
  for (const [n, row] of rows.entries()) placeOf[row] = n
  const stages = contents.map(({ stage }) => (stage === null ? null : named(held.stage, stage)))
  const found = (row: number, { isAside, committee = null }: ToldOfRow, most: number) => {
    const n = placeOf[row] ?? -1
    const kept: LessonMatch[] = []
    for (const l of n < 0 ? [] : met.of(n)) {
      const one = ordered[l]
      if (one === undefined || isAside?.(one.standing.lesson.id)) continue
      const match = withCommittee(one, committee)
      const stage = stages[l] ?? null
      // A stage and roles of which nothing is known are as good as the stage alone.
      const isAlone = match?.roles === 'notKnown' && isOfStageAlone(one.standing.lesson.content)
      if (!match || (isAlone && stage !== null && !isNextTo(held, n, stage))) continue
      kept.push({ ...match, stage: stageOf(held, n, stage) })
      // What is known of a committee may make a later one stronger.
      if (committee === null && kept.length >= most) break
    }
    return (committee === null ? kept : kept.sort(strongestFirst)).slice(0, most)
  }
  return {
    rows,
    askCommittees: contents.some(({ roles }) => roles.length > 0),
    all: (row, told = {}) => found(row, told, Number.POSITIVE_INFINITY),
    of: (row, told = {}) => found(row, told, MOST_HEADS_UPS),
  }
}

/** A lesson before a deal of this committee; undefined where its roles are known not to be missing. */
function withCommittee(one: Ordered, committee: CommitteeKnown | null) {
  const { standing } = one
  const { content } = standing.lesson
  if (content.roles.length === 0) return { ...one, roles: null }
  const isSo = areMissing(content.roles, committee)
  if (isSo === false || (isSo === null && isOfRolesAlone(content))) return undefined
  return isSo === null
    ? { ...one, roles: 'notKnown' as const }
    : { standing, strength: lessonStrength(standing, true), roles: 'met' as const }
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
