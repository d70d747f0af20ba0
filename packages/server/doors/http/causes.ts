import {
  type CausesPage,
  causePartAsked,
  causePartChange,
  causesSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { addCausePart, causes, changeCause } from '../../work/debriefs/causes.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const page = causesSchema.meta({ id: 'Causes' })

const list = createRoute({
  method: 'get',
  path: '/causes',
  summary: 'Causes on three levels: drivers, and the attributes and aspects that are curated here',
  responses: answers(page, 'The drivers in the order of the menu'),
})

const added = createRoute({
  method: 'post',
  path: '/causes',
  summary: 'Adds an attribute to a driver, or an aspect to an attribute',
  request: { body: bodyOf(causePartAsked) },
  responses: {
    201: { description: 'All of them', content: { 'application/json': { schema: page } } },
    default: declines,
  },
})

const changed = createRoute({
  method: 'patch',
  path: '/causes/{id}',
  summary: 'Renames an attribute or aspect, retires it or takes it up again',
  request: {
    params: z.object({ id: z.string().min(1).max(100) }),
    body: bodyOf(causePartChange),
  },
  responses: answers(page, 'All of them; what was told with it keeps its name of then'),
})

/** The operations of the curated causes. */
export function causeRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) => answer(c, await causes(...whoAsks(c))))
  routes.openapi(added, async (c) => {
    const body = await bodyAsked(c, causePartAsked, HOW_TO_ADD)
    const all = isRefusal(body) ? body : await addCausePart(...whoAsks(c), body.asked)
    return told<CausesPage, 201>(c, 201, all)
  })
  routes.openapi(changed, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, causePartChange, HOW_TO_CHANGE)
    return answer(c, isRefusal(body) ? body : await changeCause(...whoAsks(c), id, body.asked))
  })
  return routes
}

const HOW_TO_ADD = 'Send { "cause": …, "parent": id or null, "name": … }; GET /causes names both.'
const HOW_TO_CHANGE = 'Send { "name": … } or { "isRetired": true }.'
