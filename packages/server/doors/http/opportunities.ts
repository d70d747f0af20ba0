import { OPERATOR, opportunityReportSchema, searchSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { House } from '../../work/house.ts'
import { findDeals, opportunity } from '../../work/opportunity.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, countAsked, emptyRoutes } from './asked.ts'

const one = createRoute({
  method: 'get',
  path: '/opportunities/{id}',
  summary: 'What happened to this deal?',
  request: {
    params: z.object({ id: z.string().min(1).max(500) }),
    query: z.object({ asOf: asOfAsked }),
  },
  responses: answers(opportunityReportSchema.meta({ id: 'Opportunity' }), 'Its whole story'),
})

const some = createRoute({
  method: 'get',
  path: '/opportunities',
  summary: 'Deals by name, account or id',
  request: {
    query: z.object({
      asOf: asOfAsked,
      text: z.string().max(200),
      limit: countAsked(1, 50, 8),
    }),
  },
  responses: answers(searchSchema.meta({ id: 'Search' }), 'The nearest first'),
})

export function opportunityRoutes(house: House): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(some, async (c) => {
    const { asOf, text, limit } = c.req.valid('query')
    return answer(c, await findDeals(house, OPERATOR, asOf, { text, limit }))
  })
  routes.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return answer(c, await opportunity(house, OPERATOR, c.req.valid('query').asOf, id))
  })
  return routes
}
