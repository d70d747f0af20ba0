import {
  type CheckTold,
  checkAnew,
  checkAsked,
  checksSchema,
  checkTold,
  retireAsked,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { checks } from '../../work/playbook/checks.ts'
import { addCheck, changeCheck, retireCheck } from '../../work/playbook/write-check.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const ofCheck = z.object({ id: z.string().min(1).max(100) })
const check = checkTold.meta({ id: 'QualificationCheck' })

const list = createRoute({
  method: 'get',
  path: '/checks',
  summary: 'What is asked early, tried on past deals and on those since',
  request: { query: z.object({ lesson: z.uuid('must be the id of a lesson').optional() }) },
  responses: answers(
    checksSchema.meta({ id: 'QualificationChecks' }),
    'Those that retired last; with a lesson those made from it',
  ),
})

const added = createRoute({
  method: 'post',
  path: '/checks',
  summary: 'Writes a check for everybody; its author is not kept',
  request: { body: bodyOf(checkAsked) },
  responses: {
    201: {
      description: 'The check with its back-test',
      content: { 'application/json': { schema: check } },
    },
    default: declines,
  },
})

const changed = createRoute({
  method: 'put',
  path: '/checks/{id}',
  summary: 'Writes a new version of a check; the earlier ones are kept',
  request: { params: ofCheck, body: bodyOf(checkAnew) },
  responses: answers(check, 'The check with its back-test'),
})

const retired = createRoute({
  method: 'post',
  path: '/checks/{id}/retire',
  summary: 'Retires a check, or takes it up again',
  request: { params: ofCheck, body: bodyOf(retireAsked) },
  responses: answers(check, 'The check'),
})

/** The operations of qualification checks. */
export function withChecks(routes: OpenAPIHono): void {
  routes.openapi(list, async (c) =>
    answer(c, await checks(...whoAsks(c), c.req.valid('query').lesson)),
  )
  routes.openapi(added, async (c) => {
    const body = await bodyAsked(c, checkAsked, HOW_TO_WRITE)
    const check = isRefusal(body) ? body : await addCheck(...whoAsks(c), body.asked)
    return told<CheckTold, 201>(c, 201, check)
  })
  routes.openapi(changed, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, checkAnew, HOW_TO_CHANGE)
    return answer(c, isRefusal(body) ? body : await changeCheck(...whoAsks(c), id, body.asked))
  })
  routes.openapi(retired, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, retireAsked, HOW_TO_RETIRE)
    return answer(
      c,
      isRefusal(body) ? body : await retireCheck(...whoAsks(c), id, body.asked.retired),
    )
  })
}

const HOW_TO_WRITE = 'Send { "question": …, "disqualifies": …, "fromStage": …, "where": […] }.'
const HOW_TO_CHANGE = 'Send the whole check, and as "version" that of the one it was made from.'
const HOW_TO_RETIRE = 'Send { "retired": true }.'
