import { overviewSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { overview } from '../../work/overview.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'

const route = createRoute({
  method: 'get',
  path: '/overview',
  summary: 'How are we doing?',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(
    overviewSchema.meta({ id: 'Overview' }),
    'The three numbers, the pipeline, the week',
  ),
})

export function overviewRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(route, async (c) =>
    answer(c, await overview(...whoAsks(c), c.req.valid('query').asOf)),
  )
  return routes
}
