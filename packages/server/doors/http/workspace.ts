import { OPERATOR, workspaceStateSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { House } from '../../work/house.ts'
import { isRefusal } from '../../work/refusals.ts'
import { workspaceState } from '../../work/workspace-state.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'

const route = createRoute({
  method: 'get',
  path: '/workspace',
  summary: 'What is here, and until when the sources tell',
  responses: answers(workspaceStateSchema.meta({ id: 'Workspace' }), 'The state of the workspace'),
})

export function workspaceRoutes(house: House, version: string): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(route, async (c) => {
    const state = await workspaceState(house, OPERATOR)
    return answer(c, isRefusal(state) ? state : { ...state, listens: 'loopback' as const, version })
  })
  return routes
}
