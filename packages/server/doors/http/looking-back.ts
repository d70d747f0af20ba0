import {
  type LookedBack,
  lookedBackAsked,
  lookedBackSchema,
  lookingBackSchema,
  overshootSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lookBack } from '../../work/looking-back/look-back.ts'
import { lookingBack } from '../../work/looking-back/looking-back.ts'
import { overshootTold } from '../../work/looking-back/overshoot-until.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const own = createRoute({
  method: 'get',
  path: '/looking-back',
  summary: 'Early endings of one’s own that chance drew to be looked at again',
  responses: answers(
    lookingBackSchema.meta({ id: 'LookingBack' }),
    'Told to nobody else, but for what was told of all as one',
  ),
})

const sum = createRoute({
  method: 'get',
  path: '/looking-back/overshoot',
  summary: 'Did letting go early overshoot? The share that bought elsewhere',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(
    overshootSchema.meta({ id: 'Overshoot' }),
    'From five deals of three owners on, by whole months, the same for everybody',
  ),
})

const found = createRoute({
  method: 'post',
  path: '/opportunities/{id}/looked-back',
  summary: 'Says what became of an early ending of one’s own: did they buy elsewhere?',
  request: {
    params: z.object({ id: z.string().min(1).max(500) }),
    body: bodyOf(lookedBackAsked),
  },
  responses: {
    201: {
      description: 'Kept for its author alone; said otherwise, it takes the place of what was said',
      content: { 'application/json': { schema: lookedBackSchema.meta({ id: 'LookedBack' }) } },
    },
    default: declines,
  },
})

/** The operations of looking back at early endings. */
export function lookingBackRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(own, async (c) => answer(c, await lookingBack(...whoAsks(c))))
  routes.openapi(sum, async (c) =>
    answer(c, await overshootTold(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(found, async (c) => {
    const body = await bodyAsked(c, lookedBackAsked, HOW_TO_SAY)
    const { id } = c.req.valid('param')
    const made = isRefusal(body) ? body : await lookBack(...whoAsks(c), id, body.asked.found)
    return told<LookedBack, 201>(c, 201, made)
  })
  return routes
}

const HOW_TO_SAY =
  'Send { "found": "didNotBuy" }, or "boughtElsewhere", "boughtFromUs", "couldNotFindOut", "skipped".'
