import { type Refusal, receiptSchema, type WorkspaceId } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { receiptOfFiling } from '../../work/filings/filings.ts'
import type { Houses } from '../../work/houses.ts'
import { publicKey } from '../../work/receipts/public-key.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { refused } from './problems.ts'

const receipt = createRoute({
  method: 'get',
  path: '/filings/{id}/receipt',
  summary: 'The signed receipt of one’s own filing, as a file',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: answers(
    receiptSchema.meta({ id: 'Receipt' }),
    'To be kept; closed-learned verify checks it without us',
  ),
})

const key = createRoute({
  method: 'get',
  path: '/receipts/key',
  summary: 'The public key of receipts; for anybody',
  request: {
    query: z.object({ workspace: z.uuid('must be the id of a workspace').optional() }),
  },
  responses: answers(
    z.object({ id: z.string(), public: z.string() }).meta({ id: 'ReceiptKey' }),
    'Its id, and the key as base64 of DER',
  ),
})

/** The operations of receipts. `houses`: the key is asked for by people who are not signed in. */
export function receiptRoutes(houses: Houses): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(key, async (c) => {
    const { workspace } = c.req.valid('query')
    const { store, sealing } = houses.first
    const asked = workspace === undefined ? store : store.of(workspace as WorkspaceId)
    return answer(c, await publicKey({ store: asked, sealing }))
  })
  routes.openapi(receipt, async (c) => {
    const { id } = c.req.valid('param')
    const told = await receiptOfFiling(...whoAsks(c), id)
    if (isRefusal(told)) return refused(c, told satisfies Refusal) as never
    const text = `${JSON.stringify(told, null, 2)}\n`
    return c.body(text, 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="receipt-${told.filing}.json"`,
      'cache-control': 'private, no-store',
    }) as never
  })
  return routes
}
