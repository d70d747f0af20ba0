import { type TruthAsked, type TruthList, truthListSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ledgerPosition } from '../../work/ledger-position.ts'
import { pipelineTruth, pipelineTruthRows } from '../../work/pipeline-truth.ts'
import { isRefusal } from '../../work/refusals.ts'
import { scopeOf, whoAsks } from './admit.ts'
import { answer, answers, declines } from './answer.ts'
import { asOfAsked, countAsked, emptyRoutes } from './asked.ts'
import { csvStream } from './csv-stream.ts'
import {
  cursorAsked,
  LIST_MOVED,
  nextCursor,
  questionOf,
  refusalOf,
  writeCursor,
} from './cursor.ts'
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
  cursor: cursorAsked,
})
type Windowed = z.output<typeof windowed>

const list = createRoute({
  method: 'get',
  path: '/truth',
  summary: 'Which open deals are already lost?',
  request: { query: windowed },
  responses: answers(
    truthListSchema.extend({ nextCursor }).meta({ id: 'Truth' }),
    'One window of the open deals',
  ),
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

export function truthRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) => answer(c, await windowOf(c, c.req.valid('query'))))
  routes.openapi(exported, async (c) => {
    const { asOf, ...asked } = c.req.valid('query')
    const all = given({ ...asked, offset: 0, limit: Number.MAX_SAFE_INTEGER })
    const rows = await pipelineTruthRows(...whoAsks(c), asOf, all)
    return isRefusal(rows) ? refused(c, rows) : csvStream(c, rows, 'pipeline-truth.csv')
  })
  return routes
}

/** One window of the list, by its offset or from where a cursor stands. */
async function windowOf(c: Context, { asOf, cursor, ...asked }: Windowed) {
  const position = await ledgerPosition(scopeOf(c).house)
  const question = questionOf(c)
  const refusal = refusalOf(cursor, question, position)
  if (refusal) return refusal
  const offset = cursor?.offset ?? asked.offset
  // From a cursor the row before comes along, to be sure that the list still is what it was.
  const before = cursor ? 1 : 0
  const limit = asked.limit + before
  const window = given({ ...asked, offset: offset - before, limit })
  const told = await pipelineTruth(...whoAsks(c), asOf, window)
  if (isRefusal(told)) return told
  if (cursor && told.rows[0]?.opportunity.id !== cursor.after) return LIST_MOVED
  const rows = told.rows.slice(before)
  const next = { question, position, offset: offset + rows.length, after: lastId(rows) }
  const isMore = rows.length > 0 && next.offset < told.found.deals
  return { ...told, offset, rows, nextCursor: isMore ? writeCursor(next) : null }
}

const lastId = (rows: TruthList['rows']) => rows.at(-1)?.opportunity.id ?? ''

/** The filters that were given; those that were not are left out. */
function given(asked: Omit<Windowed, 'asOf' | 'cursor'>): TruthAsked {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as TruthAsked
}
