import {
  enoughSchema,
  putAsideAsked,
  targetAsked,
  targetPreviewSchema,
  targetsSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { enough } from '../../work/enough/enough.ts'
import {
  endTarget,
  previewTarget,
  putWarningAside,
  setTarget,
  targets,
} from '../../work/enough/targets.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { asOfAsked, emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const targetsTold = () =>
  answers(
    targetsSchema.meta({ id: 'Targets' }),
    'What stands, with what stands beside it, and since when',
  )

const page = createRoute({
  method: 'get',
  path: '/enough',
  summary: 'How much pipeline is enough, and what there is',
  request: { query: z.object({ asOf: asOfAsked }) },
  responses: answers(
    enoughSchema.meta({ id: 'Enough' }),
    'Coverage needed and there, two pipelines compared, and the targets that stand',
  ),
})
const list = createRoute({
  method: 'get',
  path: '/targets',
  summary: 'What the team aims at, with the warnings that stand beside it',
  responses: targetsTold(),
})
const preview = createRoute({
  method: 'post',
  path: '/targets/preview',
  summary: 'What a target would do to behaviour, and the number that the data support',
  request: { body: bodyOf(targetAsked) },
  responses: answers(targetPreviewSchema.meta({ id: 'TargetPreview' }), 'Nothing is written'),
})
const set = createRoute({
  method: 'post',
  path: '/targets',
  summary: 'Sets a target; held until its warning was read',
  request: { body: bodyOf(targetAsked) },
  responses: targetsTold(),
})
// Which kinds there are is said in a sentence, after what the body is wrong in.
const ofKind = z.object({ kind: z.string().min(1).max(100) })
const end = createRoute({
  method: 'post',
  path: '/targets/{kind}/end',
  summary: 'Ends a target; that it stood stays written',
  request: { params: ofKind },
  responses: targetsTold(),
})
const aside = createRoute({
  method: 'post',
  path: '/targets/{kind}/put-aside',
  summary:
    'Puts the warning beside a target aside for this quarter, for a reason that everybody reads',
  request: { params: ofKind, body: bodyOf(putAsideAsked) },
  responses: targetsTold(),
})

/** How much is enough, and what the team aims at. */
export function coverageRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(page, async (c) =>
    answer(c, await enough(...whoAsks(c), c.req.valid('query').asOf)),
  )
  routes.openapi(list, async (c) => answer(c, await targets(...whoAsks(c))))
  routes.openapi(preview, async (c) => {
    const read = await bodyAsked(c, targetAsked, SEND_TARGET)
    return answer(c, isRefusal(read) ? read : await previewTarget(...whoAsks(c), read.asked))
  })
  routes.openapi(set, async (c) => {
    const read = await bodyAsked(c, targetAsked, SEND_TARGET)
    return answer(c, isRefusal(read) ? read : await setTarget(...whoAsks(c), read.asked))
  })
  routes.openapi(end, async (c) =>
    answer(c, await endTarget(...whoAsks(c), c.req.valid('param').kind)),
  )
  routes.openapi(aside, async (c) => {
    const read = await bodyAsked(c, putAsideAsked, 'Send { "reason": … }: everybody reads it.')
    const { kind } = c.req.valid('param')
    return answer(
      c,
      isRefusal(read) ? read : await putWarningAside(...whoAsks(c), kind, read.asked),
    )
  })
  return routes
}

const SEND_TARGET =
  'Send { "kind": "revenue", "amount": 1000000, "currency": "EUR" }, { "kind": "coverage", "times": 2 } or { "kind": "volume", "deals": 40 }.'
