import fc from 'fast-check'
import { type Lesson, type LessonContent, lessonAsked } from '../../lesson/lesson.ts'
import type { LessonStanding } from '../../lesson/lesson-standing.ts'
import type { LessonStatus } from '../../lesson/lesson-status.ts'
import { sayLesson } from '../../lesson/say-lesson.ts'
import { dayOfIso } from '../../shared/day.ts'

export const TODAY = dayOfIso('2024-06-01') ?? 0
export const INDUSTRIES = ['Retail', 'Energy', 'Health']
export const REGIONS = ['East', 'West']
export const RIVALS = ['Rival', 'Other']

interface More {
  readonly status?: LessonStatus
  readonly publishedAt?: number
  readonly publishedOn?: number
  readonly merged?: readonly string[]
  /** Of its past deals, that they were lost more often. */
  readonly oddsRatio?: number
}

/** A lesson that was published at the beginning of 2024, and how it stands. */
export function standing(
  id: string,
  content: Partial<LessonContent> = {},
  { status = 'published', oddsRatio, ...more }: More = {},
): LessonStanding {
  const worded = lessonAsked.parse({ when: 'w', because: 'b', nextTime: 'n', ...content })
  const publishedAt = more.publishedAt ?? Date.UTC(2024, 0, 1)
  const day = Math.floor(publishedAt / 86_400_000)
  const lesson: Lesson = {
    id,
    version: 1,
    content: worded,
    said: sayLesson(worded),
    publishedAt,
    publishedOn: more.publishedOn ?? day,
    countsFrom: day,
    retired: status === 'retired',
    owner: null,
    reviewOn: null,
    merged: more.merged ?? [],
    restsOn: { losses: 0, people: 0 },
    tried: { held: 0, didNot: 0 },
  }
  const past = { here: null, rest: null, pValue: 0.01, direction: 'more', text: '' } as const
  return {
    lesson,
    status,
    backTest: oddsRatio === undefined ? null : { ...past, oddsRatio },
    since: null,
  }
}

const condition = (attribute: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => ({ attribute, value }))

/** What a lesson may be about; every value is one of the workspace. */
export const anyContent: fc.Arbitrary<Partial<LessonContent>> = fc.record({
  where: fc
    .tuple(
      fc.option(condition('Industry', INDUSTRIES), { nil: null }),
      fc.option(condition('Region', REGIONS), { nil: null }),
    )
    .map((both) => both.flatMap((one) => one ?? [])),
  stage: fc.constantFrom(null, null, 'Talk', 'Fit', 'Offer'),
  competitor: fc.constantFrom(null, null, ...RIVALS),
  roles: fc.constantFrom([], ['champion' as const]),
})
