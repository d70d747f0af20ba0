import { myDealsSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { carryOverRows } from '../../work/filings/carry-over-rows.ts'
import { myDeals } from '../../work/my-deals/my-deals.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { csvStream } from './csv-stream.ts'
import { refused } from './problems.ts'

const mine = createRoute({
  method: 'get',
  path: '/my-deals',
  summary: 'What needs me, and my own open deals',
  responses: answers(myDealsSchema.meta({ id: 'MyDeals' }), 'Its reader’s own, and nobody else’s'),
})

const toCarry = createRoute({
  method: 'get',
  path: '/carry-over.csv',
  summary: 'Deals that were let go here and that the CRM shows open still, as a table',
  responses: {
    200: { description: 'One’s own', content: { 'text/csv': { schema: z.string() } } },
    default: declines,
  },
})

/** The operations of one's own deals. */
export function myDealsRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(mine, async (c) => answer(c, await myDeals(...whoAsks(c))))
  routes.openapi(toCarry, async (c) => {
    const rows = await carryOverRows(...whoAsks(c))
    return isRefusal(rows) ? refused(c, rows) : csvStream(c, rows, 'carry-over.csv')
  })
  return routes
}
