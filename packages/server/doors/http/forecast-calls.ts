import { type Called, callAsked, calledSchema, forecastCallsSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { callForecast } from '../../work/forecast/call.ts'
import { ownForecastCalls } from '../../work/forecast/forecast-calls.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { sentAs } from './sent-as.ts'

const list = createRoute({
  method: 'get',
  path: '/forecast/calls',
  summary: 'One’s own forecast calls beside what came, and those of a team as one',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(forecastCallsSchema.meta({ id: 'ForecastCalls' }), 'Its author’s alone'),
})

const said = createRoute({
  method: 'post',
  path: '/forecast/calls',
  summary: 'Says what will be won in a period: an amount, how many deals, or both',
  request: { body: bodyOf(callAsked) },
  responses: {
    201: {
      description: 'Frozen from now on, and its author’s alone',
      content: { 'application/json': { schema: calledSchema.meta({ id: 'Called' }) } },
    },
    default: declines,
  },
})

/** The operations of forecast calls. */
export function forecastCallRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) =>
    answer(c, await ownForecastCalls(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(said, async (c) => {
    const body = await bodyAsked(c, callAsked, HOW_TO_CALL)
    const made = isRefusal(body) ? body : await callForecast(...whoAsks(c), body.asked, sentAs(c))
    return told<Called, 201>(c, 201, made)
  })
  return routes
}

const HOW_TO_CALL = 'Send { "period": "2026Q4", "amount": 250000, "low": 200000, "high": 300000 }.'
