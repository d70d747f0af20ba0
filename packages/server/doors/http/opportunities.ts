import { opportunityReportSchema, searchSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ledgerPosition } from '../../work/ledger-position.ts'
import { findDeals, opportunity } from '../../work/opportunity.ts'
import { isRefusal } from '../../work/refusals.ts'
import { scopeOf, whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, countAsked, emptyRoutes } from './asked.ts'
import {
  cursorAsked,
  LIST_MOVED,
  nextCursor,
  questionOf,
  refusalOf,
  writeCursor,
} from './cursor.ts'

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

const searched = z.object({
  asOf: asOfAsked,
  text: z.string().max(200),
  limit: countAsked(1, 50, 8),
  cursor: cursorAsked,
})

const some = createRoute({
  method: 'get',
  path: '/opportunities',
  summary: 'Deals by name, account or id',
  request: {
    query: searched,
  },
  responses: answers(
    searchSchema.extend({ nextCursor }).meta({ id: 'Search' }),
    'The nearest first, at most 500',
  ),
})

export function opportunityRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(some, async (c) => answer(c, await searchIn(c, c.req.valid('query'))))
  routes.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return answer(c, await opportunity(...whoAsks(c), c.req.valid('query').asOf, id))
  })
  return routes
}

/** Who has not found a deal among so many asks for another text. */
const MOST_HITS = 500

async function searchIn(c: Context, { asOf, text, limit, cursor }: z.output<typeof searched>) {
  const position = await ledgerPosition(scopeOf(c).house)
  const question = questionOf(c)
  const refusal = refusalOf(cursor, question, position)
  if (refusal) return refusal
  const offset = cursor?.offset ?? 0
  const until = Math.min(MOST_HITS, offset + limit)
  const told = await findDeals(...whoAsks(c), asOf, { text, limit: until + 1 })
  if (isRefusal(told)) return told
  const idAt = (row: number) => told.hits[row]?.opportunity.id ?? ''
  if (cursor && idAt(offset - 1) !== cursor.after) return LIST_MOVED
  const isMore = told.hits.length > until && until < MOST_HITS
  const next = { question, position, offset: until, after: idAt(until - 1) }
  const hits = told.hits.slice(offset, until)
  return { ...told, hits, nextCursor: isMore ? writeCursor(next) : null }
}
