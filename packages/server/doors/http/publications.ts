import { publicationsPageSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { publications } from '../../work/publications/publications.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'

const route = createRoute({
  method: 'get',
  path: '/publications',
  summary: 'What is told of all teams, once a month',
  responses: answers(
    publicationsPageSchema.meta({ id: 'Publications' }),
    'Rounded shares, the newest month first',
  ),
})

export function publicationRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(route, async (c) => answer(c, await publications(...whoAsks(c))))
  return routes
}
