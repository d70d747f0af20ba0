import type { LessonStatus } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What is looked for among the lessons; it stands in the address. */
export interface LessonsAsked {
  readonly text?: string | undefined
  readonly cause?: string | undefined
  /** The address of a segment. */
  readonly where?: string | undefined
  readonly area?: string | undefined
  readonly status?: LessonStatus | undefined
}

const STATUSES: readonly string[] = ['published', 'watched', 'holds', 'doesNotHold', 'retired']

/** Reads an address; what cannot be read is named all the same, so that the router drops it. */
export function lessonsAskedOf(search: Record<string, unknown>): LessonsAsked {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const isStatus = (value: string | undefined): value is LessonStatus =>
    value !== undefined && STATUSES.includes(value)
  const status = text(search.status)
  return {
    text: text(search.text),
    cause: text(search.cause),
    where: text(search.where),
    area: text(search.area),
    status: isStatus(status) ? status : undefined,
  }
}

/** What was learned. */
export const lessonsQuery = ({ text, cause, where, area, status }: LessonsAsked) =>
  queryOptions({
    queryKey: ['lessons', 'list', { text, cause, where, area, status }],
    queryFn: ({ signal }) =>
      get('/lessons', {
        params: {
          query: {
            ...(text && { text }),
            ...(cause && { cause }),
            ...(where && { where }),
            ...(area && { area }),
            ...(status && { status }),
          },
        },
        signal,
      }),
  })

export const lessonQuery = (id: string) =>
  queryOptions({
    queryKey: ['lessons', 'one', id],
    queryFn: ({ signal }) => get('/lessons/{id}', { params: { path: { id } }, signal }),
  })

/** Whether it came in time to the losses that met it. */
export const lessonDeliveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['lessons', 'delivery', id],
    queryFn: ({ signal }) => get('/lessons/{id}/delivery', { params: { path: { id } }, signal }),
  })

/** Stages and competitors that a lesson may name. */
export const lessonMomentsQuery = queryOptions({
  queryKey: ['lessons', 'moments'],
  queryFn: ({ signal }) => get('/lessons/moments', { signal }),
})

export const lessonDraftsQuery = queryOptions({
  queryKey: ['lessons', 'drafts'],
  queryFn: ({ signal }) => get('/lesson-drafts', { signal }),
})

export const lessonPackQuery = queryOptions({
  queryKey: ['lessons', 'pack'],
  queryFn: ({ signal }) => get('/lessons/pack', { signal }),
})

export const lessonPracticeQuery = queryOptions({
  queryKey: ['lessons', 'practice'],
  queryFn: ({ signal }) => get('/lessons/practice', { signal }),
})

export const lessonGuideQuery = queryOptions({
  queryKey: ['lessons', 'guide'],
  queryFn: ({ signal }) => get('/lessons/guide', { signal }),
})

export const lessonsRoutedQuery = queryOptions({
  queryKey: ['lessons', 'routed'],
  queryFn: ({ signal }) => get('/lessons/routed', { signal }),
})
