import { isoOfDay, OPERATOR } from '@closed-learned/deals'
import { OpenAPIHono } from '@hono/zod-openapi'
import { dataState } from '../../work/data-state.ts'
import type { House } from '../../work/house.ts'
import type { OpenSource } from '../../work/import-files.ts'
import { type Guarded, keepToItself, ownPagesOnly } from './guard.ts'
import { importRoutes } from './imports.ts'
import { opportunityRoutes } from './opportunities.ts'
import { overviewRoutes } from './overview.ts'
import { refused, troubled } from './problems.ts'
import { saidAhead } from './said-ahead.ts'
import { timeRoutes } from './time.ts'
import { trendRoutes } from './trends.ts'
import { truthRoutes } from './truth.ts'
import { watchRoutes } from './watches.ts'
import type { WebFiles } from './web-files.ts'
import { workspaceRoutes } from './workspace.ts'

/** What the HTTP door is handed. */
export interface Served {
  readonly house: House
  readonly openSource: OpenSource
  readonly web: WebFiles
  readonly version: string
  /** Tells the operator what went wrong in the program itself. */
  readonly say: (text: string) => void
}

/** Every address that is answered: the API, its description, the pages. */
export function httpApp({ house, openSource, web, version, say }: Served): OpenAPIHono<Guarded> {
  const app = new OpenAPIHono<Guarded>()
  app.use(keepToItself, ownPagesOnly)
  app.get('/health', async (c) => {
    const state = await dataState(house, OPERATOR)
    const asOf = state.asOf === null ? null : isoOfDay(state.asOf)
    return c.json({ status: 'ok', opportunities: state.opportunities, asOf })
  })
  const api = apiRoutes(house, openSource, version, say)
  app.route('/api/v1', api)
  app.get('/assets/*', async (c) => (await web.answer(c, c.req.path)) ?? refused(c, NO_SUCH))
  app.get('*', async (c) => {
    const file = await web.answer(c, c.req.path)
    return file ?? web.page(c, await saidAhead(house, api, version, new URL(c.req.url)))
  })
  app.notFound((c) => refused(c, NO_SUCH))
  app.onError((trouble, c) => troubled(trouble, c, say))
  return app
}

/** The API: every operation of the pages, and its description beside it. */
export function apiRoutes(
  house: House,
  openSource: OpenSource,
  version: string,
  say: (text: string) => void,
): OpenAPIHono {
  const api = new OpenAPIHono()
  api.route('/', workspaceRoutes(house, version))
  api.route('/', overviewRoutes(house))
  api.route('/', truthRoutes(house))
  api.route('/', opportunityRoutes(house))
  api.route('/', timeRoutes(house))
  api.route('/', trendRoutes(house))
  api.route('/', watchRoutes(house))
  api.route('/', importRoutes(house, openSource, say))
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Closed Learned', version, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/api/v1' }],
  })
  api.all('*', (c) => refused(c, NO_SUCH))
  return api
}

const NO_SUCH = {
  kind: 'not-found',
  text: 'There is nothing at this address.',
  mend: 'Begin at the first page.',
} as const
