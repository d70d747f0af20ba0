import {
  debriefSheetSchema,
  debriefsDueSchema,
  feelingAsked,
  feelingSchema,
  type PutOff,
  putOffAsked,
  putOffSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { debriefSheet } from '../../work/debriefs/debrief-sheet.ts'
import { dueDebriefs } from '../../work/debriefs/debriefs-due.ts'
import { keepFeeling, ownFeeling, takeFeelingBack } from '../../work/debriefs/feeling.ts'
import { putOffDebrief } from '../../work/debriefs/put-off.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })

const sheet = createRoute({
  method: 'get',
  path: '/opportunities/{id}/debrief',
  summary: 'What a debrief rests on and asks: facts first, and what one has begun to write',
  request: { params: ofDeal },
  responses: answers(debriefSheetSchema.meta({ id: 'DebriefSheet' }), 'Of a deal that ended'),
})

const due = createRoute({
  method: 'get',
  path: '/debriefs/due',
  summary: 'One’s own deals that ended in the last 30 days and are not told of yet',
  responses: answers(debriefsDueSchema.meta({ id: 'DebriefsDue' }), 'The newest first'),
})

const putOff = createRoute({
  method: 'post',
  path: '/opportunities/{id}/debrief/put-off',
  summary: 'Not today: puts a debrief of one’s own off, until a week after the end at most',
  request: { params: ofDeal, body: bodyOf(putOffAsked) },
  responses: {
    201: {
      description: 'Until when',
      content: { 'application/json': { schema: putOffSchema.meta({ id: 'DebriefPutOff' }) } },
    },
    default: declines,
  },
})

const feeling = createRoute({
  method: 'get',
  path: '/opportunities/{id}/feeling',
  summary: 'How a deal’s end feels to oneself; nobody else is ever told',
  request: { params: ofDeal },
  responses: answers(feelingSchema.meta({ id: 'Feeling' }), 'Empty where nothing was written'),
})

const felt = createRoute({
  method: 'put',
  path: '/opportunities/{id}/feeling',
  summary: 'Keeps how a deal’s end feels, for oneself alone',
  request: { params: ofDeal, body: bodyOf(feelingAsked) },
  responses: NOTHING_MORE,
})

const takenBack = createRoute({
  method: 'delete',
  path: '/opportunities/{id}/feeling',
  summary: 'Takes it back; nothing of it stays',
  request: { params: ofDeal },
  responses: NOTHING_MORE,
})

/** The operations of debriefs beside those of accounts. */
export function debriefRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(due, async (c) => answer(c, await dueDebriefs(...whoAsks(c))))
  routes.openapi(sheet, async (c) =>
    answer(c, await debriefSheet(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(putOff, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, putOffAsked, HOW_TO_PUT_OFF)
    const until = isRefusal(body) ? body : await putOffDebrief(...whoAsks(c), id, body.asked.days)
    return told<PutOff, 201>(c, 201, until)
  })
  routes.openapi(feeling, async (c) =>
    answer(c, await ownFeeling(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(felt, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, feelingAsked, HOW_TO_FEEL)
    if (isRefusal(body)) return nothingMore(c, body)
    return nothingMore(c, await keepFeeling(...whoAsks(c), id, body.asked.text))
  })
  routes.openapi(takenBack, async (c) =>
    nothingMore(c, await takeFeelingBack(...whoAsks(c), c.req.valid('param').id)),
  )
  return routes
}

const HOW_TO_PUT_OFF = 'Send { "days": 1 } to 7.'
const HOW_TO_FEEL = 'Send { "text": … }; DELETE takes it back.'
