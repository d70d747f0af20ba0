import { saySegment } from '../finding/say-where.ts'
import { whereId } from '../finding/where-id.ts'
import { CAUSES, sayCause } from '../loss-account/causes.ts'
import { capital, sayFew, sayList } from '../overview/say-few.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { sayCount } from '../shared/say.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { LessonStanding } from './lesson-standing.ts'
import { LESSON_STATUSES, type LessonStatus, sayLessonStatus } from './lesson-status.ts'
import { lessonWhere } from './lesson-where.ts'
import type { LessonsPage } from './schemas.ts'
import { spelledAlike } from './trigrams.ts'

/** What is looked for among the lessons. */
export interface LessonsSought {
  readonly text?: string | undefined
  readonly cause?: string | undefined
  readonly area?: string | undefined
  readonly status?: LessonStatus | undefined
  /** Conditions that a lesson's segment holds, all of them. */
  readonly where?: readonly SegmentCondition[] | undefined
}

/**
 * Lessons that hold what is sought. `ranks`: how well the database found the words, by id of a lesson or
 * of one merged into it; beside them stand those that are spelled alike. The best first, else as they came.
 */
export function findLessons(
  all: readonly LessonStanding[],
  { text = '', cause, area, status, where = [] }: LessonsSought,
  ranks: ReadonlyMap<string, number>,
): LessonStanding[] {
  const found = all.filter(
    (one) =>
      (cause === undefined || one.lesson.content.cause === cause) &&
      (area === undefined || sameArea(one, area)) &&
      holdsAll(one.lesson, where) &&
      // What is retired is found by asking for it.
      (status === undefined ? one.status !== 'retired' : one.status === status),
  )
  if (text.trim() === '') return found
  const rankOf = ({ lesson }: LessonStanding): number => {
    const rank = Math.max(0, ...[lesson.id, ...lesson.merged].map((id) => ranks.get(id) ?? 0))
    const words = wordsOf(lesson)
    if (rank > 0) return 1 + rank
    return holdsEach(text, words) ? 1 : spelledAlike(text, words)
  }
  return found
    .map((one) => ({ one, rank: rankOf(one) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one)
}

function holdsAll({ content }: LessonStanding['lesson'], asked: readonly SegmentCondition[]) {
  const held = new Set(lessonWhere(content).map((condition) => whereId([condition])))
  return asked.every((condition) => held.has(whereId([condition])))
}

function wordsOf({ said, content }: LessonStanding['lesson']): string {
  const { productArea, competitor, stage } = content
  const where = lessonWhere(content)
  const values = where.flatMap(({ attribute, value }) => [sayAttribute(attribute), value])
  const segment = where.length === 0 ? '' : saySegment(where)
  return [said, productArea, competitor, stage, segment, ...values].join(' ')
}

/** Whether each word that is sought begins one of a text: `sso` is in `without SSO`. */
function holdsEach(sought: string, text: string): boolean {
  const own = wordsIn(text)
  const asked = wordsIn(sought)
  return asked.length > 0 && asked.every((word) => own.some((each) => each.startsWith(word)))
}

const wordsIn = (text: string) => folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const folded = (text: string) => text.normalize('NFKC').toLowerCase()

const sameArea = ({ lesson: { content } }: LessonStanding, area: string): boolean =>
  content.productArea !== null && folded(content.productArea) === folded(area)

/** How many lessons there are of each cause, condition of a segment, product area and status. */
export function lessonFacets(
  all: readonly LessonStanding[],
): Pick<LessonsPage, 'causes' | 'segments' | 'areas' | 'statuses'> {
  const current = all.filter(({ status }) => status !== 'retired')
  const spelled = current.flatMap(({ lesson }) => lesson.content.productArea ?? []).toReversed()
  const areas = [...new Map(spelled.map((area) => [folded(area), area])).values()]
  const facet = (key: string, text: string, of: readonly LessonStanding[]) =>
    of.length === 0 ? [] : [{ key, text, lessons: of.length }]
  return {
    causes: CAUSES.flatMap((cause) =>
      facet(
        cause,
        sayCause(cause),
        current.filter((one) => one.lesson.content.cause === cause),
      ),
    ),
    segments: [...conditionsIn(current)].map(([key, condition]) => ({
      key,
      text: `${sayAttribute(condition.attribute)} is ${condition.value}`,
      lessons: current.filter((one) => holdsAll(one.lesson, [condition])).length,
    })),
    areas: areas
      .toSorted((a, b) => (a < b ? -1 : 1))
      .flatMap((area) =>
        facet(
          area,
          area,
          current.filter((one) => sameArea(one, area)),
        ),
      ),
    statuses: LESSON_STATUSES.flatMap((status) =>
      facet(
        status,
        sayLessonStatus(status),
        all.filter((one) => one.status === status),
      ),
    ),
  }
}

/** The conditions of the lessons' segments, in their order, by the address of each. */
function conditionsIn(all: readonly LessonStanding[]): ReadonlyMap<string, SegmentCondition> {
  const found = all.flatMap(({ lesson }) => lessonWhere(lesson.content))
  const keyed = found.map((condition) => [whereId([condition]), condition] as const)
  return new Map(keyed.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
}

/** The headline: what was learned. */
export function lessonsAnswer(all: readonly LessonStanding[]): string {
  const current = all.filter(({ status }) => status !== 'retired')
  if (current.length === 0) return 'No lesson is published yet.'
  const causes = new Set(current.map(({ lesson }) => lesson.content.cause))
  const parts = [
    said(current, 'holds', 'holds on the deals since', 'hold on the deals since'),
    said(current, 'doesNotHold', 'does not', 'do not'),
  ].flatMap((part) => part ?? [])
  const many = `${capital(sayFew(current.length))} ${current.length === 1 ? 'lesson' : 'lessons'}`
  const about = causes.size > 1 ? ` about ${sayFew(causes.size)} causes` : ''
  if (parts.length === 0)
    return `${many}${about}; the deals since cannot tell yet ${current.length === 1 ? 'whether it holds' : 'which of them hold'}.`
  return `${many}${about}: ${sayList(parts)}.`
}

function said(
  all: readonly LessonStanding[],
  status: LessonStatus,
  one: string,
  many: string,
): string | null {
  const count = all.filter((lesson) => lesson.status === status).length
  return count === 0 ? null : `${sayFew(count)} ${count === 1 ? one : many}`
}

/** Whether anything is looked for. */
export const isSought = ({ text = '', where, ...facets }: LessonsSought): boolean =>
  text.trim() !== '' ||
  (where?.length ?? 0) > 0 ||
  Object.values(facets).some((facet) => facet !== undefined)

/** What a search came to. */
export function sayFound(found: number): string {
  return found === 0 ? 'No lesson says that yet.' : `${sayCount(found, 'lesson', 'lessons')} found.`
}
