import { costSoFarSchema, stopOrContinueSchema, teamKeptGoingSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { costSoFar } from '../../work/stopping/cost-so-far.ts'
import { stopOrContinue } from '../../work/stopping/stop-or-continue.ts'
import { teamKeptGoing } from '../../work/stopping/team-kept-going.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })

const choice = createRoute({
  method: 'get',
  path: '/opportunities/{id}/stop-or-continue',
  summary:
    'What going on with an open deal of one’s own is likely to take, and what else the time could do',
  request: { params: ofDeal },
  responses: answers(
    stopOrContinueSchema.meta({ id: 'StopOrContinue' }),
    'Its owner’s alone; what it has cost so far is not in it',
  ),
})

const behind = createRoute({
  method: 'get',
  path: '/opportunities/{id}/cost-so-far',
  summary: 'What an open deal of one’s own has cost so far',
  request: { params: ofDeal },
  responses: answers(
    costSoFarSchema.meta({ id: 'CostSoFar' }),
    'Told where it is asked for, and nowhere else',
  ),
})

const team = createRoute({
  method: 'get',
  path: '/kept-going/team',
  summary: 'What a team is told of the deals that it kept going, as one',
  responses: answers(
    teamKeptGoingSchema.meta({ id: 'TeamKeptGoing' }),
    'From five ended deals of three people on, by whole months, once',
  ),
})

/** The operations of stopping or continuing. */
export function stoppingRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(choice, async (c) =>
    answer(c, await stopOrContinue(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(behind, async (c) =>
    answer(c, await costSoFar(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(team, async (c) => answer(c, await teamKeptGoing(...whoAsks(c))))
  return routes
}
