import {
  LESSON_STATUSES,
  type LessonDraftTold,
  type LessonPublished,
  lessonBegunAsked,
  lessonDraftAsked,
  lessonDraftSchema,
  lessonDraftsSchema,
  lessonGuideSchema,
  lessonMomentsSchema,
  lessonPackSchema,
  lessonPageSchema,
  lessonPracticeSchema,
  lessonPublishedSchema,
  lessonsPageSchema,
  lessonsRoutedSchema,
  parseWhere,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  guideOfLessons,
  lessonsRouted,
  packOfLessons,
  practiceOfLessons,
  tableOfLessons,
} from '../../work/lessons/compiled.ts'
import {
  beginLessonDraft,
  dropLessonDraft,
  keepLessonDraft,
  lessonDraft,
  lessonDrafts,
} from '../../work/lessons/drafts.ts'
import { lesson } from '../../work/lessons/lesson.ts'
import { lessons } from '../../work/lessons/lessons.ts'
import { momentsOfLessons } from '../../work/lessons/moments.ts'
import { publishLesson } from '../../work/lessons/publish-lesson.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { csvLines } from './csv-stream.ts'
import { withLessonChanges } from './lesson-changes.ts'
import { refused } from './problems.ts'

const LONGEST_SOUGHT = 10_000

const ofLesson = z.object({ id: z.string().min(1).max(100) })
const made = <S extends z.ZodType>(schema: S, description: string) => ({
  201: { description, content: { 'application/json': { schema } } },
  default: declines,
})
const draftTold = lessonDraftSchema.meta({ id: 'LessonDraft' })

const list = createRoute({
  method: 'get',
  path: '/lessons',
  summary: 'What was learned',
  request: {
    query: z.object({
      text: z.string().max(LONGEST_SOUGHT, 'must be shorter').optional(),
      cause: z.string().max(LONGEST_SOUGHT, 'must be shorter').optional(),
      area: z.string().max(LONGEST_SOUGHT, 'must be shorter').optional(),
      where: z
        .string()
        .max(LONGEST_SOUGHT, 'must be shorter')
        .refine(
          (id) => parseWhere(id) !== undefined,
          'must be conditions such as [["Region","East"]]',
        )
        .optional(),
      status: z
        .enum(LESSON_STATUSES, `must be one of ${LESSON_STATUSES.join(', ')}`)
        .optional()
        .openapi({ type: 'string', enum: [...LESSON_STATUSES] }),
    }),
  },
  responses: answers(
    lessonsPageSchema.meta({ id: 'Lessons' }),
    'The newest first; sought ones the best first',
  ),
})

const one = createRoute({
  method: 'get',
  path: '/lessons/{id}',
  summary: 'One lesson, its numbers, its wordings, and what people tell who tried it',
  request: { params: ofLesson },
  responses: answers(
    lessonPageSchema.meta({ id: 'LessonPage' }),
    'Of one that was merged, the one that was kept',
  ),
})

const reads = <S extends z.ZodType>(path: string, summary: string, schema: S, said: string) =>
  createRoute({ method: 'get', path, summary, responses: answers(schema, said) })

const pack = reads(
  '/lessons/pack',
  'The lessons by cause, for those who begin here',
  lessonPackSchema.meta({ id: 'LessonPack' }),
  'To be printed',
)
const practice = reads(
  '/lessons/practice',
  'Moments to meet before they come: choose, and see what happened',
  lessonPracticeSchema.meta({ id: 'LessonPractice' }),
  'What is chosen is kept nowhere',
)
const guide = reads(
  '/lessons/guide',
  'Questions for the next one-on-one',
  lessonGuideSchema.meta({ id: 'LessonGuide' }),
  'From the lessons as they stand',
)
const routed = reads(
  '/lessons/routed',
  'The lessons by who can change something',
  lessonsRoutedSchema.meta({ id: 'LessonsRouted' }),
  'With what is done about them',
)

const moments = reads(
  '/lessons/moments',
  'Stages and competitors that a lesson may name',
  lessonMomentsSchema.meta({ id: 'LessonMoments' }),
  'Those that deals here tell',
)

const table = createRoute({
  method: 'get',
  path: '/lessons.csv',
  summary: 'Segments and numbers of the lessons, for targeting',
  responses: {
    200: {
      description: 'A table',
      content: { 'text/csv': { schema: z.string() } },
    },
    default: declines,
  },
})

const drafts = reads(
  '/lesson-drafts',
  'What one has begun to write; its author’s alone',
  lessonDraftsSchema.meta({ id: 'LessonDrafts' }),
  'The newest first',
)

const begun = createRoute({
  method: 'post',
  path: '/lesson-drafts',
  summary: 'Begins a lesson, also from a segment that was found or from a loss of one’s own',
  request: { body: bodyOf(lessonBegunAsked) },
  responses: made(draftTold, 'The draft'),
})

const draft = createRoute({
  method: 'get',
  path: '/lesson-drafts/{id}',
  summary: 'One draft, with what is missing and which lessons may say the same',
  request: { params: ofLesson },
  responses: answers(draftTold, 'Its author’s alone'),
})

const kept = createRoute({
  method: 'put',
  path: '/lesson-drafts/{id}',
  summary: 'Keeps what one has begun to write, under a uuid of one’s own choice',
  request: { params: ofLesson, body: bodyOf(lessonDraftAsked) },
  responses: answers(draftTold, 'The draft as it is kept'),
})

const dropped = createRoute({
  method: 'delete',
  path: '/lesson-drafts/{id}',
  summary: 'Drops a draft',
  request: { params: ofLesson },
  responses: NOTHING_MORE,
})

const published = createRoute({
  method: 'post',
  path: '/lesson-drafts/{id}/publish',
  summary: 'Publishes a draft, without its author; twice is once',
  request: { params: ofLesson },
  responses: made(
    lessonPublishedSchema.meta({ id: 'LessonPublished' }),
    'The lesson as everybody reads it',
  ),
})

/** The operations of lessons: reading them, writing one, publishing it. */
export function lessonRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) => {
    const { where, ...sought } = c.req.valid('query')
    const conditions = where === undefined ? undefined : parseWhere(where)
    return answer(c, await lessons(...whoAsks(c), { ...sought, where: conditions }))
  })
  routes.openapi(pack, async (c) => answer(c, await packOfLessons(...whoAsks(c))))
  routes.openapi(practice, async (c) => answer(c, await practiceOfLessons(...whoAsks(c))))
  routes.openapi(moments, async (c) => answer(c, await momentsOfLessons(...whoAsks(c))))
  routes.openapi(guide, async (c) => answer(c, await guideOfLessons(...whoAsks(c))))
  routes.openapi(routed, async (c) => answer(c, await lessonsRouted(...whoAsks(c))))
  routes.openapi(table, async (c) => {
    const rows = await tableOfLessons(...whoAsks(c))
    return isRefusal(rows) ? refused(c, rows) : csvLines(c, rows.lines, 'lessons.csv')
  })
  withDrafts(routes)
  routes.openapi(one, async (c) => answer(c, await lesson(...whoAsks(c), c.req.valid('param').id)))
  withLessonChanges(routes)
  return routes
}

function withDrafts(routes: OpenAPIHono): void {
  routes.openapi(drafts, async (c) => answer(c, await lessonDrafts(...whoAsks(c))))
  routes.openapi(begun, async (c) => {
    const body = await bodyAsked(c, lessonBegunAsked, HOW_TO_BEGIN)
    const draft = isRefusal(body) ? body : await beginLessonDraft(...whoAsks(c), body.asked)
    return told<LessonDraftTold, 201>(c, 201, draft)
  })
  routes.openapi(draft, async (c) =>
    answer(c, await lessonDraft(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(kept, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, lessonDraftAsked, HOW_TO_WRITE)
    return answer(c, isRefusal(body) ? body : await keepLessonDraft(...whoAsks(c), id, body.asked))
  })
  routes.openapi(dropped, async (c) =>
    nothingMore(c, await dropLessonDraft(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(published, async (c) => {
    const lesson = await publishLesson(...whoAsks(c), c.req.valid('param').id)
    return told<LessonPublished, 201>(c, 201, lesson)
  })
}

const HOW_TO_BEGIN =
  'Send { "where": [{ "attribute": …, "value": … }] }, { "loss": id of a deal } or {}.'
const HOW_TO_WRITE =
  'Send { "when": …, "where": […], "cause": …, "because": …, "nextTime": …, "losses": […] }.'
