import { buyingSideAsked, buyingSideSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { buyingSide, keepBuyingSide } from '../../work/buying-side.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })
const told = buyingSideSchema.meta({ id: 'BuyingSide' })

const known = createRoute({
  method: 'get',
  path: '/opportunities/{id}/buying-side',
  summary: 'What the owner knows of the buying side of a deal, beside what the CRM states',
  request: { params: ofDeal },
  responses: answers(told, 'Of a deal of one’s own'),
})

const kept = createRoute({
  method: 'put',
  path: '/opportunities/{id}/buying-side',
  summary:
    'Keeps what one knows of it: roles and how they stand to it, what is in place, what is needed',
  request: { params: ofDeal, body: bodyOf(buyingSideAsked) },
  responses: answers(told, 'As it stands now'),
})

/** The operations of what the owner of a deal knows of the buying side. */
export function buyingSideRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(known, async (c) =>
    answer(c, await buyingSide(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(kept, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, buyingSideAsked, HOW_TO_KEEP)
    return answer(c, isRefusal(body) ? body : await keepBuyingSide(...whoAsks(c), id, body.asked))
  })
  return routes
}

const HOW_TO_KEEP =
  'Send { "committee": [{ "role": …, "stance": … }], "incumbent": …, "otherSolutions": […], "prerequisites": [{ "text": …, "is": "met" }] }.'
