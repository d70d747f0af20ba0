import { type Refusal, TREND_OUTCOMES, watchPageSchema, watchSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal } from '../../work/refusals.ts'
import { endWatch } from '../../work/watches/end-watch.ts'
import { watchSegment } from '../../work/watches/watch-segment.ts'
import { watches } from '../../work/watches/watches.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { bodyAsked } from './body-asked.ts'
import { watchAsked } from './segments-asked.ts'

const list = createRoute({
  method: 'get',
  path: '/trends/watches',
  summary: 'What was frozen, and what the deals created since say',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(watchPageSchema.meta({ id: 'Watches' }), 'The oldest first'),
})

const text = { type: 'string' as const }

/** Read by `askedIn`, so that what cannot be read is declined in words. */
const asked = {
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        required: ['outcome', 'where', 'direction'],
        properties: {
          outcome: { ...text, enum: [...TREND_OUTCOMES] },
          where: {
            type: 'array' as const,
            minItems: 1,
            maxItems: 3,
            items: {
              type: 'object' as const,
              required: ['attribute', 'value'],
              properties: { attribute: text, value: text },
            },
          },
          direction: { ...text, enum: ['more', 'less'] },
        },
      },
    },
  },
  required: true,
}

const kept = createRoute({
  method: 'post',
  path: '/trends/watches',
  summary: 'Freezes a segment, to be told by deals created from now on; again gives the same',
  request: { body: asked },
  responses: {
    201: {
      description: 'The watch',
      content: { 'application/json': { schema: watchSchema.meta({ id: 'Watch' }) } },
    },
    default: declines,
  },
})

const ended = createRoute({
  method: 'delete',
  path: '/trends/watches/{id}',
  summary: 'Follows it no further',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: NOTHING_MORE,
})

export function watchRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(list, async (c) =>
    answer(c, await watches(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(kept, async (c) => {
    const watch = await askedIn(c)
    return told(c, 201, isRefusal(watch) ? watch : await watchSegment(...whoAsks(c), watch))
  })
  routes.openapi(ended, async (c) =>
    nothingMore(c, await endWatch(...whoAsks(c), c.req.valid('param').id)),
  )
  return routes
}

async function askedIn(c: Context): Promise<z.output<typeof watchAsked> | Refusal> {
  const read = await bodyAsked(c, watchAsked, SEND_WATCH)
  return isRefusal(read) ? read : read.asked
}

const SEND_WATCH =
  'Send { "outcome": …, "where": [{ "attribute": …, "value": … }], "direction": "more" }.'
