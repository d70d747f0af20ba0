import {
  type LessonPublished,
  lessonActionAsked,
  lessonActionDone,
  lessonEvidenceAsked,
  lessonMergeAsked,
  lessonPublishedSchema,
  lessonRetireAsked,
  lessonReviewAsked,
  lessonTrialAsked,
  lessonWordingAsked,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { House } from '../../work/house.ts'
import { addAction, endLessonAction } from '../../work/lessons/lesson-actions.ts'
import { linkLoss } from '../../work/lessons/link-loss.ts'
import { wordAnew } from '../../work/lessons/publish-lesson.ts'
import { mergeLesson, retireLesson, reviewLesson } from '../../work/lessons/settle-lesson.ts'
import { tryLesson } from '../../work/lessons/try-lesson.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const id = z.string().min(1).max(100)
const ofLesson = z.object({ id })

const wording = createRoute({
  method: 'post',
  path: '/lessons/{id}/wording',
  summary: 'Words a lesson anew; the earlier wordings are kept',
  request: { params: ofLesson, body: bodyOf(lessonWordingAsked) },
  responses: {
    201: {
      description: 'The lesson as everybody reads it from now on',
      content: {
        'application/json': { schema: lessonPublishedSchema.meta({ id: 'LessonPublished' }) },
      },
    },
    default: declines,
  },
})

const ended = createRoute({
  method: 'patch',
  path: '/lessons/{id}/actions/{action}',
  summary: 'Says that an action is done, and whether it worked',
  request: { params: z.object({ id, action: id }), body: bodyOf(lessonActionDone) },
  responses: NOTHING_MORE,
})

/** What is done to a published lesson. */
export function withLessonChanges(routes: OpenAPIHono): void {
  routes.openapi(wording, async (c) => {
    const body = await bodyAsked(c, lessonWordingAsked, HOW_TO_REWORD)
    const lesson = isRefusal(body)
      ? body
      : await wordAnew(...whoAsks(c), c.req.valid('param').id, body.asked)
    return told<LessonPublished, 201>(c, 201, lesson)
  })
  routes.openapi(ended, async (c) => {
    const { id, action } = c.req.valid('param')
    const body = await bodyAsked(c, lessonActionDone, 'Send { "done": true, "worked": null }.')
    return nothingMore(
      c,
      isRefusal(body) ? body : await endLessonAction(...whoAsks(c), id, action, body.asked),
    )
  })
  const change = changesOf(routes)
  change('trial', 'Tells in a line how it went', lessonTrialAsked, HOW_TO_TRY, tryLesson)
  change('actions', 'Adds what is to be done about it', lessonActionAsked, HOW_TO_ACT, addAction)
  change('evidence', 'Links a loss of one’s own', lessonEvidenceAsked, HOW_TO_LINK, (...asked) =>
    linkLoss(asked[0], asked[1], asked[2], asked[3].opportunity),
  )
  change(
    'review',
    'Says who keeps it, and when it is looked at again',
    lessonReviewAsked,
    HOW_TO_REVIEW,
    reviewLesson,
  )
  change(
    'retire',
    'Retires it, or takes it up again',
    lessonRetireAsked,
    HOW_TO_RETIRE,
    retireLesson,
  )
  change('merge', 'Merges it into another', lessonMergeAsked, HOW_TO_MERGE, (...asked) =>
    mergeLesson(asked[0], asked[1], asked[2], asked[3].into),
  )
}

/** A change that answers nothing but that it is done. */
function changesOf(routes: OpenAPIHono) {
  return <S extends z.ZodType>(
    name: string,
    summary: string,
    schema: S,
    mend: string,
    change: (
      house: House,
      viewer: Viewer,
      id: string,
      asked: z.output<S>,
    ) => Promise<Refusal | undefined>,
  ): void => {
    const route = createRoute({
      method: 'post',
      path: `/lessons/{id}/${name}`,
      summary,
      request: { params: ofLesson, body: bodyOf(schema) },
      responses: NOTHING_MORE,
    })
    routes.openapi(route, async (c) => {
      const { id } = c.req.valid('param')
      const body = await bodyAsked(c, schema, mend)
      return nothingMore(c, isRefusal(body) ? body : await change(...whoAsks(c), id, body.asked))
    })
  }
}

const HOW_TO_REWORD = 'Send the whole wording, and as "version" that of the one it was made from.'
const HOW_TO_TRY = 'Send { "held": true, "line": … }.'
const HOW_TO_ACT =
  'Send { "text": …, "owner": id, "dueOn": "2026-03-31", "tag": "process", "check": … }.'
const HOW_TO_LINK = 'Send { "opportunity": id of a lost deal of your own }.'
const HOW_TO_REVIEW = 'Send { "owner": id or null, "on": "2026-03-31" or null }.'
const HOW_TO_RETIRE = 'Send { "why": …, "retired": true }.'
const HOW_TO_MERGE = 'Send { "into": id of the lesson that is kept }.'
