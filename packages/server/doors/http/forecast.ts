import { flowSchema, forecastPageSchema, programmeSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { forecast } from '../../work/forecast/forecast.ts'
import { forecastFlow } from '../../work/forecast/forecast-flow.ts'
import { programme } from '../../work/forecast/programme.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { periodAsked } from './forecast-asked.ts'

const page = createRoute({
  method: 'get',
  path: '/forecast',
  summary: 'What will close in a week, month or quarter, and how sure is that?',
  request: { query: z.object({ asOf: asOfAsked, period: periodAsked }) },
  responses: answers(
    forecastPageSchema.meta({ id: 'Forecast' }),
    'With its interval, beside run rate, stages and what was said then; one’s own deals one by one',
  ),
})

const overTime = createRoute({
  method: 'get',
  path: '/forecast/programme',
  summary: 'Forecast accuracy over time, and what is before and after the programme’s start',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(
    programmeSchema.meta({ id: 'Programme' }),
    'Each step with its interval, or not enough to tell',
  ),
})

const flow = createRoute({
  method: 'get',
  path: '/forecast/flow',
  summary: 'What changed in the pipeline between two days, to the cent',
  request: {
    query: z.object({ asOf: asOfAsked, since: asOfAsked, period: periodAsked }),
  },
  responses: answers(
    flowSchema.meta({ id: 'ForecastFlow' }),
    'Opening and parts are closing; of a period, or of the whole open pipeline',
  ),
})

/** The operations of the forecast. */
export function forecastRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(page, async (c) => {
    const { asOf, period } = c.req.valid('query')
    return answer(c, await forecast(...whoAsks(c), asOf, period))
  })
  routes.openapi(overTime, async (c) =>
    answer(c, await programme(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(flow, async (c) => {
    const { asOf, since, period = null } = c.req.valid('query')
    return answer(c, await forecastFlow(...whoAsks(c), { day: asOf, since, period }))
  })
  return routes
}
