import { gainsSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { gains } from '../../work/gains.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'

const route = createRoute({
  method: 'get',
  path: '/gains',
  summary: 'What losses gave: lessons, time, and whether they came in time',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(
    gainsSchema.meta({ id: 'Gains' }),
    'Figures with their doubt and how each is computed; the reader’s own for the reader alone',
  ),
})

export function gainRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(route, async (c) =>
    answer(c, await gains(...whoAsks(c), c.req.valid('query').asOf)),
  )
  return routes
}
