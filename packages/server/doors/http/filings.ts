import {
  audienceToldSchema,
  carryOverSchema,
  type Filed,
  type FilingTold,
  filedSchema,
  filingTold,
  inboxSchema,
  myFilingsSchema,
  previewAsked,
  replyAsked,
  saidAsked,
  toAnswerSchema,
  wordedSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { carryOver } from '../../work/filings/carry-over.ts'
import { fileFilings } from '../../work/filings/file-filings.ts'
import { filing, inbox, myFilings } from '../../work/filings/filings.ts'
import { previewAudience } from '../../work/filings/preview-audience.ts'
import { reply } from '../../work/filings/reply.ts'
import { toAnswer } from '../../work/filings/to-answer.ts'
import { worded } from '../../work/filings/worded.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { sentAs } from './sent-as.ts'

const MOST_DEALS = 200

const filingsAsked = z.object({
  deals: z
    .array(z.string().min(1).max(500))
    .min(1, 'must name a deal')
    .max(MOST_DEALS, `must name ${MOST_DEALS} deals at most`),
  said: saidAsked,
  /** Lets go anew, with another ending, what was let go already. */
  instead: z.boolean().optional(),
})

const oneTold = filingTold.meta({ id: 'Filing' })
const made = <S extends z.ZodType>(schema: S, description: string) => ({
  201: { description, content: { 'application/json': { schema } } },
  default: declines,
})
const byId = z.object({ id: z.string().min(1).max(100) })

const words = createRoute({
  method: 'get',
  path: '/filings/words',
  summary: 'Texts to begin from, and the menu of causes',
  responses: answers(wordedSchema.meta({ id: 'Worded' }), 'To choose from and to change'),
})

const flags = createRoute({
  method: 'get',
  path: '/flags/mine',
  summary: 'Flags on one’s own deals that wait for an answer',
  responses: answers(toAnswerSchema.meta({ id: 'ToAnswer' }), 'Told to their owner alone'),
})

const preview = createRoute({
  method: 'post',
  path: '/filings/preview',
  summary: 'Who will see a filing of this kind, and from when',
  request: { body: bodyOf(previewAsked) },
  responses: answers(audienceToldSchema.meta({ id: 'AudienceTold' }), 'The exact audience'),
})

const filed = createRoute({
  method: 'post',
  path: '/filings',
  summary: 'Lets deals go, says that they live, goes on, asks for help or gives a heads-up',
  request: { body: bodyOf(filingsAsked) },
  responses: made(filedSchema.meta({ id: 'Filed' }), 'All of them, each with a receipt'),
})

const mine = createRoute({
  method: 'get',
  path: '/filings',
  summary: 'What one has filed',
  responses: answers(myFilingsSchema.meta({ id: 'MyFilings' }), 'The newest first'),
})

const one = createRoute({
  method: 'get',
  path: '/filings/{id}',
  summary: 'One filing',
  request: { params: byId },
  responses: answers(oneTold, 'As far as it is the reader’s to see'),
})

const replied = createRoute({
  method: 'post',
  path: '/filings/{id}/replies',
  summary: 'Answers a call for help or a heads-up: help, a joint call, a stop rule or thanks',
  request: { params: byId, body: bodyOf(replyAsked) },
  responses: made(oneTold, 'The filing with its replies'),
})

const asked = createRoute({
  method: 'get',
  path: '/inbox',
  summary: 'What a direct manager was asked and told',
  responses: answers(inboxSchema.meta({ id: 'Inbox' }), 'What waits first'),
})

const toCarry = createRoute({
  method: 'get',
  path: '/carry-over',
  summary: 'Deals that were let go here and that the CRM shows open still',
  responses: answers(carryOverSchema.meta({ id: 'CarryOver' }), 'One’s own'),
})

/** The operations of what owners file, and of what their managers answer. */
export function filingRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(words, async (c) => answer(c, worded()))
  routes.openapi(flags, async (c) => answer(c, await toAnswer(...whoAsks(c))))
  routes.openapi(mine, async (c) => answer(c, await myFilings(...whoAsks(c))))
  routes.openapi(asked, async (c) => answer(c, await inbox(...whoAsks(c))))
  routes.openapi(toCarry, async (c) => answer(c, await carryOver(...whoAsks(c))))
  routes.openapi(one, async (c) => answer(c, await filing(...whoAsks(c), c.req.valid('param').id)))
  routes.openapi(preview, async (c) => {
    const body = await bodyAsked(
      c,
      previewAsked,
      'Send { "kind": "letGo" }, or another kind, and if you like the "deal".',
    )
    return answer(c, isRefusal(body) ? body : await previewAudience(...whoAsks(c), body.asked))
  })
  routes.openapi(filed, async (c) => {
    const body = await bodyAsked(c, filingsAsked, HOW_TO_FILE)
    return told<Filed, 201>(
      c,
      201,
      isRefusal(body) ? body : await fileFilings(...whoAsks(c), { ...body.asked, ...sentAs(c) }),
    )
  })
  routes.openapi(replied, async (c) => {
    const body = await bodyAsked(c, replyAsked, 'Send { "kind": "thanks", "text": … }.')
    const { id } = c.req.valid('param')
    return told<FilingTold, 201>(
      c,
      201,
      isRefusal(body) ? body : await reply(...whoAsks(c), id, body.asked),
    )
  })
  return routes
}

const HOW_TO_FILE =
  'Send { "deals": [ids], "said": { "kind": "letGo", "as": "noDecision", … } }, or another kind.'
