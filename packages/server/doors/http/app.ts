import { isoOfDay, OPERATOR } from '@closed-learned/deals'
import { OpenAPIHono } from '@hono/zod-openapi'
import { dataState } from '../../work/data-state.ts'
import type { Gate } from '../../work/gate.ts'
import type { Houses } from '../../work/houses.ts'
import type { OpenSource } from '../../work/import-files.ts'
import type { Reach } from '../../work/people/reach.ts'
import { accountRoutes } from './account.ts'
import { type Address, isLocal, THIS_MACHINE } from './address.ts'
import { type Admitted, admit } from './admit.ts'
import { buyingSideRoutes } from './buying-sides.ts'
import { causeRoutes } from './causes.ts'
import { coverageRoutes } from './coverage.ts'
import { debriefRoutes } from './debriefs.ts'
import { describeApi } from './describe-api.ts'
import { describedPage } from './described-page.ts'
import { deterrentRoutes } from './deterrents.ts'
import { filingRoutes } from './filings.ts'
import { forecastRoutes } from './forecast.ts'
import { forecastCallRoutes } from './forecast-calls.ts'
import { gainRoutes } from './gains.ts'
import { type Guarded, keepToItself, ownPagesOnly } from './guard.ts'
import { headsUpRoutes } from './heads-ups.ts'
import { idempotent } from './idempotent.ts'
import { importRoutes } from './imports.ts'
import { knownParameters } from './known-parameters.ts'
import { lessonRoutes } from './lessons.ts'
import { libraryAnswer } from './library.ts'
import { type Limits, usualLimits } from './limits.ts'
import { logRequests } from './log-requests.ts'
import { lookingBackRoutes } from './looking-back.ts'
import { lossAccountRoutes } from './loss-accounts.ts'
import { myDealsRoutes } from './my-deals.ts'
import { opportunityRoutes } from './opportunities.ts'
import { overviewRoutes } from './overview.ts'
import { peopleRoutes } from './people.ts'
import { peopleChangesRoutes } from './people-changes.ts'
import { playbookRoutes } from './playbook.ts'
import { predictionRoutes } from './predictions.ts'
import { refused, troubled } from './problems.ts'
import { publicationRoutes } from './publications.ts'
import { receiptRoutes } from './receipts.ts'
import { saidAhead } from './said-ahead.ts'
import { shortRequests } from './short-requests.ts'
import { signInRoutes } from './sign-in.ts'
import { stoppingRoutes } from './stopping.ts'
import { timeRoutes } from './time.ts'
import { trendRoutes } from './trends.ts'
import { truthRoutes } from './truth.ts'
import { watchRoutes } from './watches.ts'
import type { WebFiles } from './web-files.ts'
import { workspaceRoutes } from './workspace.ts'

/** What the HTTP door is handed. */
export interface Served {
  readonly gate: Gate
  readonly houses: Houses
  readonly reach: Reach
  readonly openSource: OpenSource
  readonly web: WebFiles
  readonly version: string
  /** Where it is reached; unless told otherwise, on this machine only. */
  readonly address?: Address
  /** Tells the operator what went wrong in the program itself. */
  readonly say: (text: string) => void
  /** How often everybody may ask. */
  readonly limits?: Limits
}

/** Every address that is answered: the API, its description, the pages. */
export function httpApp(served: Served): OpenAPIHono<Guarded> {
  const { gate, houses, reach, web, version, say, address = THIS_MACHINE } = served
  const limits = served.limits ?? usualLimits()
  const app = new OpenAPIHono<Guarded>()
  if (address.logsRequests) app.use(logRequests(say))
  app.use(keepToItself(address), ownPagesOnly(address))
  app.get('/health', async (c) => {
    const state = await dataState(houses.first, OPERATOR)
    // How much there is, is nobody's business who is not let in.
    if (!isLocal(address)) return c.json({ status: 'ok' })
    const asOf = state.asOf === null ? null : isoOfDay(state.asOf)
    return c.json({ status: 'ok', opportunities: state.opportunities, asOf })
  })
  app.use('/api/*', limits.atTheDoor)
  app.all('/api/auth/*', (c) => libraryAnswer(c, reach.accounts))
  const api = apiRoutes({ ...served, limits })
  app.get('/api', (c) => describedPage(c, api, version, web.styles))
  app.route('/api/v1', api)
  app.get('/assets/*', async (c) => (await web.answer(c, c.req.path)) ?? refused(c, NO_SUCH))
  app.get('*', async (c) => {
    const file = await web.answer(c, c.req.path)
    return file ?? web.page(c, await saidAhead(gate, api, c.req.raw))
  })
  app.notFound((c) => refused(c, NO_SUCH))
  app.onError((trouble, c) => troubled(trouble, c, say))
  return app
}

/** The API: every operation of the pages, and its description beside it. */
export function apiRoutes(served: Omit<Served, 'web' | 'address'>): OpenAPIHono<Admitted> {
  const { gate, houses, reach, openSource, version, say, limits = usualLimits() } = served
  const api = new OpenAPIHono<Admitted>()
  api.use(admit(gate), limits.ofPerson)
  api.use(knownParameters(api), shortRequests(api), idempotent(api))
  api.route('/', workspaceRoutes(version))
  api.route('/', overviewRoutes())
  api.route('/', truthRoutes())
  api.route('/', opportunityRoutes())
  api.route('/', timeRoutes())
  api.route('/', trendRoutes())
  api.route('/', watchRoutes())
  api.route('/', publicationRoutes())
  api.route('/', gainRoutes())
  api.route('/', coverageRoutes())
  api.route('/', filingRoutes())
  api.route('/', myDealsRoutes())
  api.route('/', lossAccountRoutes())
  api.route('/', lessonRoutes())
  api.route('/', buyingSideRoutes())
  api.route('/', debriefRoutes())
  api.route('/', causeRoutes())
  api.route('/', predictionRoutes())
  api.route('/', forecastRoutes())
  api.route('/', forecastCallRoutes())
  api.route('/', stoppingRoutes())
  api.route('/', lookingBackRoutes())
  api.route('/', playbookRoutes())
  api.route('/', headsUpRoutes())
  api.route('/', receiptRoutes(houses))
  api.route('/', deterrentRoutes())
  api.route('/', signInRoutes({ houses, reach }))
  api.route('/', accountRoutes({ houses, reach }))
  api.route('/', peopleRoutes({ houses, reach }))
  api.route('/', peopleChangesRoutes())
  api.route('/', importRoutes(houses.first, openSource, say))
  api.get('/openapi.json', (c) => c.json(describeApi(api, version)))
  api.all('*', (c) => refused(c, NO_SUCH))
  return api
}

const NO_SUCH = {
  kind: 'not-found',
  text: 'There is nothing at this address.',
  mend: 'Begin at the first page.',
} as const
