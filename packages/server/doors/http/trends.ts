import {
  explorePageSchema,
  findingPageSchema,
  findingsPageSchema,
  reasonsPageSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal } from '../../work/refusals.ts'
import { explore } from '../../work/trends/explore.ts'
import { findings, findingsTable, profileText } from '../../work/trends/findings.ts'
import { reasons } from '../../work/trends/reasons.ts'
import { segment } from '../../work/trends/segment.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { csvLines, textFile } from './csv-stream.ts'
import { refused } from './problems.ts'
import { attributesAsked, outcomeAsked, whereAsked } from './segments-asked.ts'

const book = z.object({ asOf: asOfAsked, outcome: outcomeAsked })

const found = createRoute({
  method: 'get',
  path: '/trends/findings',
  summary: 'Where and why do we lose?',
  request: { query: book },
  responses: answers(
    findingsPageSchema.meta({ id: 'Findings' }),
    'What stands out, and how surely',
  ),
})

const file = (path: string, type: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query: book },
    responses: {
      200: { description: 'A file', content: { [type]: { schema: z.string() } } },
      default: declines,
    },
  })

const table = file('/trends/findings.csv', 'text/csv', 'The findings as a table')
const profile = file('/trends/profile.txt', 'text/plain', 'Which deals are not our match, as rules')

const opened = createRoute({
  method: 'get',
  path: '/trends/segment',
  summary: 'One segment opened',
  request: { query: book.extend({ where: whereAsked }) },
  responses: answers(
    findingPageSchema.meta({ id: 'Segment' }),
    'Its finding, its times, its deals',
  ),
})

const explored = createRoute({
  method: 'get',
  path: '/trends/explore',
  summary: 'How often do we lose, by one to three attributes?',
  request: { query: book.extend({ by: attributesAsked }) },
  responses: answers(
    explorePageSchema.meta({ id: 'Explore' }),
    'Every combination of their values',
  ),
})

const why = createRoute({
  method: 'get',
  path: '/trends/reasons',
  summary: 'What is said to be the reason, over time',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(reasonsPageSchema.meta({ id: 'Reasons' }), 'Reasons, outcomes, warning signs'),
})

export function trendRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(found, async (c) => {
    const { asOf, outcome } = c.req.valid('query')
    return answer(c, await findings(...whoAsks(c), asOf, outcome))
  })
  fileRoutes(routes)
  routes.openapi(opened, async (c) => {
    const { asOf, ...asked } = c.req.valid('query')
    return answer(c, await segment(...whoAsks(c), asOf, asked))
  })
  routes.openapi(explored, async (c) => {
    const { asOf, outcome, by } = c.req.valid('query')
    return answer(c, await explore(...whoAsks(c), asOf, { outcome, attributes: by }))
  })
  routes.openapi(why, async (c) =>
    answer(c, await reasons(...whoAsks(c), c.req.valid('query').asOf)),
  )
  return routes
}

function fileRoutes(routes: OpenAPIHono): void {
  const send = (
    make: typeof findingsTable,
    write: (c: Context, lines: Iterable<string>, name: string) => Response,
    name: (outcome: string) => string,
  ) => {
    return async (c: Context, asked: z.output<typeof book>) => {
      const told = await make(...whoAsks(c), asked.asOf, asked.outcome)
      return isRefusal(told) ? refused(c, told) : write(c, told.lines, name(asked.outcome))
    }
  }
  const sendTable = send(findingsTable, csvLines, (outcome) => `findings-${outcome}.csv`)
  const sendProfile = send(profileText, textFile, (outcome) => `profile-${outcome}.txt`)
  routes.openapi(table, (c) => sendTable(c, c.req.valid('query')))
  routes.openapi(profile, (c) => sendProfile(c, c.req.valid('query')))
}
