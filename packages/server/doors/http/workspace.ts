import { workspaceStateSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { isRefusal } from '../../work/refusals.ts'
import { workspaceState } from '../../work/workspace-state.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'

const route = createRoute({
  method: 'get',
  path: '/workspace',
  summary: 'What is here, and until when the sources tell',
  responses: answers(workspaceStateSchema.meta({ id: 'Workspace' }), 'The state of the workspace'),
})

export function workspaceRoutes(version: string): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(route, async (c) => {
    const state = await workspaceState(...whoAsks(c))
    return answer(c, isRefusal(state) ? state : { ...state, listens: 'loopback' as const, version })
  })
  return routes
}
