import {
  dayOfInstant,
  dayOfIso,
  type Lesson,
  type LessonContent,
  type LossLinked,
  lossesTold,
  type MemberId,
} from '@closed-learned/deals'
import type { Session } from './session.ts'

/** Which lessons are wanted; those that were merged into another never are. */
export interface LessonsWanted {
  /** Also those that are retired. */
  readonly retired?: boolean
  /** The moment (milliseconds since 1970) as of which losses are told; without it none are. */
  readonly now?: number
}

/**
 * The published lessons in their newest wording, the newest first. Run it as the program
 * (`house.store.inWorkspace`): it sums what is its authors' own.
 */
export async function readLessons(
  session: Session,
  { retired = false, now }: LessonsWanted = {},
): Promise<Lesson[]> {
  const lessons = await session.run<LessonRow>(NEWEST_WORDINGS)
  const standing = standingOf(await readLessonEvents(session))
  const trials = byLesson(await session.run<TriedRow>(TRIED))
  const losses = byLesson(now === undefined ? [] : await readEvidence(session))
  const today = dayOfInstant(now ?? 0)
  return lessons.flatMap((row) => {
    if (standing.isMerged(row.lesson_id)) return []
    const merged = standing.mergedInto(row.lesson_id)
    const ids = [row.lesson_id, ...merged]
    const lesson = {
      ...lessonOf(row, standing, merged),
      restsOn: restsOn(lossesTold(ids.flatMap(losses), today)),
      tried: triedIn(ids.flatMap(trials)),
    }
    return lesson.retired && !retired ? [] : [lesson]
  })
}

/** Losses that were linked to lessons, as far as the session may see. */
export function readEvidence(session: Session): Promise<LossLinked[]> {
  return session.run<LossLinked>(
    `SELECT lesson_id AS lesson, opportunity_id AS deal, member_id AS member,
            (extract(epoch FROM at) * 1000)::float8 AS at
     FROM lesson_evidence ORDER BY lesson_evidence.at, lesson_id, opportunity_id`,
  )
}

function byLesson<Row extends { readonly lesson: string }>(rows: readonly Row[]) {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) grouped.set(row.lesson, [...(grouped.get(row.lesson) ?? []), row])
  return (lesson: string): readonly Row[] => grouped.get(lesson) ?? []
}

const restsOn = (losses: readonly LossLinked[]): Lesson['restsOn'] => ({
  losses: losses.length,
  people: new Set(losses.map(({ member }) => member)).size,
})

function triedIn(rows: readonly TriedRow[]): Lesson['tried'] {
  const sum = (held: boolean) =>
    rows.reduce((all, row) => all + (row.held === held ? row.trials : 0), 0)
  return { held: sum(true), didNot: sum(false) }
}

/** One lesson by its id, or by that of one merged into it; also a retired one. */
export async function readLesson(session: Session, id: string): Promise<Lesson | undefined> {
  const all = await readLessons(session, { retired: true })
  return all.find((lesson) => lesson.id === id || lesson.merged.includes(id))
}

/** What became of all lessons, the oldest first. */
export function readLessonEvents(session: Session): Promise<LessonEventRow[]> {
  return session.run<LessonEventRow>(EVENTS)
}

/** What became of a lesson. Who did it is not kept. */
export type LessonEvent =
  | {
      readonly kind: 'owner'
      /** `given`: by those who look after what is learned; without it somebody took it. */
      readonly content: { readonly owner: MemberId | null; readonly given?: boolean }
    }
  | { readonly kind: 'review'; readonly content: { readonly on: string | null } }
  | { readonly kind: 'merged'; readonly content: { readonly into: string } }
  | { readonly kind: 'retired'; readonly content: { readonly why: string } }
  | { readonly kind: 'takenUp'; readonly content: { readonly why: string } }

export type LessonEventRow = LessonEvent & { readonly lesson_id: string; readonly at: number }

interface LessonRow {
  readonly lesson_id: string
  readonly version: number
  readonly content: LessonContent
  readonly said: string
  readonly published_at: number
  readonly published_on: string
  readonly counts_from: string
}

interface TriedRow {
  readonly lesson: string
  readonly held: boolean
  readonly trials: number
}

const NEWEST_WORDINGS = `
  SELECT DISTINCT ON (l.published_at, l.lesson_id) l.lesson_id, w.version, w.content, w.said,
    (extract(epoch FROM l.published_at) * 1000)::float8 AS published_at, l.published_on, w.counts_from
  FROM lesson l JOIN lesson_wording w USING (workspace_id, lesson_id)
  ORDER BY l.published_at DESC, l.lesson_id, w.version DESC`

const EVENTS = `
  SELECT lesson_id, kind, content, (extract(epoch FROM at) * 1000)::float8 AS at
  FROM lesson_event ORDER BY lesson_event_id`

const TRIED = `
  SELECT lesson_id AS lesson, held, count(*)::integer AS trials FROM lesson_trial GROUP BY 1, 2`

/** What became of the lessons, as the newest event of each kind tells it. */
export interface LessonsStanding {
  isMerged(id: string): boolean
  /** Those that were merged into it, also by way of others. */
  mergedInto(id: string): string[]
  newest<K extends LessonEvent['kind']>(
    id: string,
    kinds: readonly K[],
  ): Extract<LessonEventRow, { kind: K }> | undefined
}

/** `events`: of all lessons, the oldest first. */
export function standingOf(events: readonly LessonEventRow[]): LessonsStanding {
  const into = new Map<string, string>()
  for (const { lesson_id, kind, content } of events)
    if (kind === 'merged') into.set(lesson_id, content.into)
  const rootOf = (id: string): string => {
    const next = into.get(id)
    return next === undefined ? id : rootOf(next)
  }
  return {
    isMerged: (id) => into.has(id),
    mergedInto: (id) => [...into.keys()].filter((each) => rootOf(each) === id),
    newest: (id, kinds) =>
      events.findLast(
        (event): event is Extract<LessonEventRow, { kind: (typeof kinds)[number] }> =>
          event.lesson_id === id && kinds.some((kind) => kind === event.kind),
      ),
  }
}

function lessonOf(row: LessonRow, standing: LessonsStanding, merged: readonly string[]) {
  const id = row.lesson_id
  const kept = standing.newest(id, ['owner'])?.content
  return {
    id,
    version: row.version,
    content: row.content,
    said: row.said,
    publishedAt: row.published_at,
    publishedOn: dayOfIso(row.published_on) ?? 0,
    countsFrom: dayOfIso(row.counts_from) ?? 0,
    retired: standing.newest(id, ['retired', 'takenUp'])?.kind === 'retired',
    owner: kept?.owner ?? null,
    isGiven: kept?.given ?? false,
    reviewOn: standing.newest(id, ['review'])?.content.on ?? null,
    merged,
  }
}
