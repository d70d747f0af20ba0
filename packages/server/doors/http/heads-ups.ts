import {
  type HeadsUpAnswered,
  headsUpAnswerAsked,
  headsUpAnsweredSchema,
  headsUpsSchema,
  headsUpsSeenAsked,
  headsUpsSeenSchema,
  lessonDeliverySchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answerHeadsUp } from '../../work/heads-ups/answer-heads-up.ts'
import { deliveryOfLesson } from '../../work/heads-ups/delivery-of-lesson.ts'
import { headsUps } from '../../work/heads-ups/heads-ups.ts'
import { seeHeadsUps } from '../../work/heads-ups/see-heads-ups.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const list = createRoute({
  method: 'get',
  path: '/heads-ups',
  summary: 'Lessons of others that open deals of one’s own are about to meet',
  request: {
    query: z.object({
      deal: z.string().min(1).max(500, 'must be shorter').optional(),
      closed: z
        .enum(['0', '1'], 'must be 0 or 1')
        .optional()
        .openapi({ type: 'string', enum: ['0', '1'] }),
    }),
  },
  responses: answers(
    headsUpsSchema.meta({ id: 'HeadsUps' }),
    'The owner’s alone; with closed=1 whether lessons had come in time to deals that ended',
  ),
})

const answered = createRoute({
  method: 'post',
  path: '/heads-ups/answers',
  summary: 'Says of a heads-up that it is useful, not so here, or to come later',
  request: { body: bodyOf(headsUpAnswerAsked) },
  responses: {
    201: {
      description: 'Its author’s alone',
      content: {
        'application/json': { schema: headsUpAnsweredSchema.meta({ id: 'HeadsUpAnswered' }) },
      },
    },
    default: declines,
  },
})

const seen = createRoute({
  method: 'post',
  path: '/heads-ups/seen',
  summary: 'Notes that heads-ups of a deal of one’s own were before one’s eyes',
  request: { body: bodyOf(headsUpsSeenAsked) },
  responses: answers(
    headsUpsSeenSchema.meta({ id: 'HeadsUpsSeen' }),
    'Its reader’s alone; the first time stays',
  ),
})

const delivery = createRoute({
  method: 'get',
  path: '/lessons/{id}/delivery',
  summary: 'Whether a lesson came in time to the losses that met it',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: answers(
    lessonDeliverySchema.meta({ id: 'LessonDelivery' }),
    'From five losses of three owners on, by whole months',
  ),
})

/** The operations of heads-ups. */
export function headsUpRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) => {
    const { deal, closed } = c.req.valid('query')
    return answer(c, await headsUps(...whoAsks(c), { deal, closed: closed === '1' }))
  })
  routes.openapi(seen, async (c) => {
    const body = await bodyAsked(c, headsUpsSeenAsked, HOW_TO_SEE)
    return answer(c, isRefusal(body) ? body : await seeHeadsUps(...whoAsks(c), body.asked))
  })
  routes.openapi(answered, async (c) => {
    const body = await bodyAsked(c, headsUpAnswerAsked, HOW_TO_ANSWER)
    const made = isRefusal(body) ? body : await answerHeadsUp(...whoAsks(c), body.asked)
    return told<HeadsUpAnswered, 201>(c, 201, made)
  })
  routes.openapi(delivery, async (c) =>
    answer(c, await deliveryOfLesson(...whoAsks(c), c.req.valid('param').id)),
  )
  return routes
}

const HOW_TO_SEE = 'Send { "deal": id, "lessons": [id] }: those that its owner has read.'
const HOW_TO_ANSWER =
  'Send { "deal": id, "lesson": id, "answer": "useful" }, or notHere with a why, or later with an untilDay.'
