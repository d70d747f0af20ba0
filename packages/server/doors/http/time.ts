import { timeBySchema, timePageSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { time, timeByAttribute } from '../../work/time.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'

const whole = createRoute({
  method: 'get',
  path: '/time',
  summary: 'How long does it take to lose?',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(timePageSchema.meta({ id: 'Time' }), 'Time to lose beside time to win'),
})

const byAttribute = createRoute({
  method: 'get',
  path: '/time/by',
  summary: 'How long does it take to lose, by the values of one attribute?',
  request: { query: z.object({ asOf: asOfAsked, attribute: z.string().min(1).max(200) }) },
  responses: answers(timeBySchema.meta({ id: 'TimeBy' }), 'The values with most deals'),
})

export function timeRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(whole, async (c) =>
    answer(c, await time(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(byAttribute, async (c) => {
    const { asOf, attribute } = c.req.valid('query')
    return answer(c, await timeByAttribute(...whoAsks(c), asOf, attribute))
  })
  return routes
}
