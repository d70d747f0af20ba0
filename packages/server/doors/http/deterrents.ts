import {
  DETERRENT_QUESTIONS,
  deterrentQuestionsSchema,
  deterrentsSchema,
  type Refusal,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type DeterrentsBrought, findDeterrents } from '../../work/deterrents.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { readBody } from './body-asked.ts'
import { ANSWERS, deterrentsAsked } from './deterrents-asked.ts'
import { refused } from './problems.ts'
import { jsonIn, shortBody } from './short-body.ts'

const questions = createRoute({
  method: 'get',
  path: '/deterrents/questions',
  summary: 'Ten questions about what no file tells',
  responses: answers(
    deterrentQuestionsSchema.meta({ id: 'DeterrentQuestions' }),
    'To be answered with yes, no or unknown',
  ),
})

const text = { type: 'string' as const }

/** Read by `askedIn`, so that what cannot be read is declined in words. */
const asked = {
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        properties: {
          files: {
            type: 'array' as const,
            items: {
              type: 'object' as const,
              required: ['name'],
              properties: { name: text, text, base64: text },
            },
          },
          text,
          answers: {
            type: 'object' as const,
            properties: Object.fromEntries(
              DETERRENT_QUESTIONS.map(({ id }) => [id, { ...text, enum: [...ANSWERS] }]),
            ),
          },
        },
      },
    },
  },
  required: true,
}

const found = createRoute({
  method: 'post',
  path: '/deterrents',
  summary: 'What of files, a text and answers punishes losing; nothing is stored',
  request: { body: asked },
  responses: answers(
    deterrentsSchema.meta({ id: 'Deterrents' }),
    'What was found, and what instead',
  ),
})

/** The operations of the page that finds what punishes losing. */
export function deterrentRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  const told = {
    questions: DETERRENT_QUESTIONS.map(({ id, text, hint }) => ({ id, text, hint })),
  }
  routes.openapi(questions, async (c) => answer(c, told))
  routes.openapi(found, async (c) => {
    const brought = await askedIn(c)
    if (isRefusal(brought)) return refused(c, brought) as never
    return answer(c, await findDeterrents(...whoAsks(c), brought))
  })
  return routes
}

const LONGEST_ASKED = 5 * 1024 * 1024

async function askedIn(c: Context): Promise<DeterrentsBrought | Refusal> {
  const body = await shortBody(c, LONGEST_ASKED)
  if (body === undefined) return TOO_MUCH
  const read = readBody(deterrentsAsked, jsonIn(body), SEND_DETERRENTS)
  return isRefusal(read) ? read : read.asked
}

const SEND_DETERRENTS =
  'Send { "files": [{ "name": …, "text": … }], "text": …, "answers": { … } }, or a part of it.'

const TOO_MUCH: Refusal = {
  kind: 'not-asked-well',
  text: 'This is more than 5 MB, and more than is looked at in one go.',
  mend: 'Bring in the folders workflows, flows, objects and reports alone, or one after the other.',
}
