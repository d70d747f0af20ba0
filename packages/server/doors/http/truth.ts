import { OPERATOR, type TruthAsked, truthListSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { House } from '../../work/house.ts'
import { pipelineTruth, pipelineTruthRows } from '../../work/pipeline-truth.ts'
import { isRefusal } from '../../work/refusals.ts'
import { answer, answers, declines } from './answer.ts'
import { asOfAsked, countAsked, emptyRoutes } from './asked.ts'
import { csvStream } from './csv-stream.ts'
import { refused } from './problems.ts'

const STATES = ['live', 'longDated', 'stalled', 'buried'] as const
const SORTS = ['score', 'amount', 'age', 'closeDate', 'name'] as const

const filters = z.object({
  asOf: asOfAsked,
  /** Several, parted by commas. */
  states: z
    .string()
    .regex(
      /^(live|longDated|stalled|buried)(,(live|longDated|stalled|buried))*$/,
      'must be some of live, longDated, stalled, buried',
    )
    .transform((text) => STATES.filter((state) => text.split(',').includes(state)))
    .optional()
    .openapi({ type: 'string', example: 'buried,stalled' }),
  stage: z.string().min(1).max(500).optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(SORTS).optional(),
})

const windowed = filters.extend({
  offset: countAsked(0, 10_000_000, 0),
  limit: countAsked(1, 200, 100),
})

const list = createRoute({
  method: 'get',
  path: '/truth',
  summary: 'Which open deals are already lost?',
  request: { query: windowed },
  responses: answers(truthListSchema.meta({ id: 'Truth' }), 'One window of the open deals'),
})

const exported = createRoute({
  method: 'get',
  path: '/truth.csv',
  summary: 'The same deals as a file',
  request: { query: filters },
  responses: {
    200: {
      description: 'All that the filters leave',
      content: { 'text/csv': { schema: z.string() } },
    },
    default: declines,
  },
})

export function truthRoutes(house: House): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) => {
    const { asOf, ...asked } = c.req.valid('query')
    return answer(c, await pipelineTruth(house, OPERATOR, asOf, given(asked)))
  })
  routes.openapi(exported, async (c) => {
    const { asOf, ...asked } = c.req.valid('query')
    const all = given({ ...asked, offset: 0, limit: Number.MAX_SAFE_INTEGER })
    const rows = await pipelineTruthRows(house, OPERATOR, asOf, all)
    return isRefusal(rows) ? refused(c, rows) : csvStream(c, rows, 'pipeline-truth.csv')
  })
  return routes
}

/** The filters that were given; those that were not are left out. */
function given(
  asked: z.infer<typeof windowed> extends infer W ? Omit<W, 'asOf'> : never,
): TruthAsked {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as TruthAsked
}
