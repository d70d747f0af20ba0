import { myChangesSchema, peopleChangesSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { myChanges, peopleChanges } from '../../work/people/people-changes.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'

const mine = createRoute({
  method: 'get',
  path: '/me/changes',
  summary: 'What was changed about whoever asks in the last 90 days',
  responses: answers(myChangesSchema.meta({ id: 'MyChanges' }), 'The newest first'),
})
const all = createRoute({
  method: 'get',
  path: '/people/changes',
  summary: 'Who sees whose deals, and what was changed about it in the last 90 days',
  responses: answers(peopleChangesSchema.meta({ id: 'PeopleChanges' }), 'The same for everybody'),
})

/** What was changed about who sees what, so that nothing of it goes unseen. */
export function peopleChangesRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(mine, async (c) => answer(c, await myChanges(...whoAsks(c))))
  routes.openapi(all, async (c) => answer(c, await peopleChanges(...whoAsks(c))))
  return routes
}
