import {
  checkAnswerAsked,
  type DealPlaybook,
  dealPlaybookSchema,
  dealStepAsked,
  fitChecksSchema,
  processAsked,
  processSchema,
  whatToExpectSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answerCheck } from '../../work/playbook/answer-check.ts'
import { dealPlaybook } from '../../work/playbook/deal-playbook.ts'
import { fitChecksDue } from '../../work/playbook/fit-checks-due.ts'
import { changeProcess, noteDealStep, processTold } from '../../work/playbook/process.ts'
import { expectations } from '../../work/playbook/what-to-expect.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { withChecks } from './checks.ts'
import { withTalkTracks } from './talk-tracks.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })
const dealTold = dealPlaybookSchema.meta({ id: 'DealPlaybook' })
const processMade = processSchema.meta({ id: 'Process' })
const kept = {
  201: {
    description: 'The playbook of the deal; its author’s alone',
    content: { 'application/json': { schema: dealTold } },
  },
  default: declines,
}

const due = createRoute({
  method: 'get',
  path: '/fit-checks/due',
  summary: 'New deals of one’s own that wait for a first look',
  responses: answers(
    fitChecksSchema.meta({ id: 'FitChecks' }),
    'In the first five working days of each, with its opening words',
  ),
})

const process = createRoute({
  method: 'get',
  path: '/process',
  summary: 'The steps of a deal, and how much of them is kept, for everybody together',
  responses: answers(
    processMade,
    'Told from five closed deals of three people on, by whole months',
  ),
})

const changed = createRoute({
  method: 'put',
  path: '/process',
  summary: 'Writes the steps of a deal anew',
  request: { body: bodyOf(processAsked) },
  responses: answers(processMade, 'The steps as they stand now'),
})

const expected = createRoute({
  method: 'get',
  path: '/what-to-expect',
  summary: 'What a buyer may expect: the steps, how long it takes, what it comes to',
  request: { query: z.object({ deal: z.string().min(1).max(500, 'must be shorter').optional() }) },
  responses: answers(
    whatToExpectSchema.meta({ id: 'WhatToExpect' }),
    'It names nobody; with a deal of one’s own it is of the deals most like it',
  ),
})

const ofOne = createRoute({
  method: 'get',
  path: '/opportunities/{id}/playbook',
  summary: 'Words, checks and steps of a deal of one’s own',
  request: { params: ofDeal },
  responses: answers(dealTold, 'What was answered and noted is its author’s alone'),
})

const answered = createRoute({
  method: 'post',
  path: '/opportunities/{id}/check-answers',
  summary: 'Answers a check, or whether a deal fits at all',
  request: { params: ofDeal, body: bodyOf(checkAnswerAsked) },
  responses: kept,
})

const noted = createRoute({
  method: 'post',
  path: '/opportunities/{id}/steps',
  summary: 'Notes a step of a deal with its day, or takes it back',
  request: { params: ofDeal, body: bodyOf(dealStepAsked) },
  responses: kept,
})

/** The operations of the playbook. */
export function playbookRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  withTalkTracks(routes)
  withChecks(routes)
  routes.openapi(due, async (c) => answer(c, await fitChecksDue(...whoAsks(c))))
  routes.openapi(process, async (c) => answer(c, await processTold(...whoAsks(c))))
  routes.openapi(changed, async (c) => {
    const body = await bodyAsked(c, processAsked, HOW_TO_WRITE)
    return answer(c, isRefusal(body) ? body : await changeProcess(...whoAsks(c), body.asked))
  })
  routes.openapi(expected, async (c) =>
    answer(c, await expectations(...whoAsks(c), c.req.valid('query').deal)),
  )
  routes.openapi(ofOne, async (c) =>
    answer(c, await dealPlaybook(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(answered, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, checkAnswerAsked, HOW_TO_ANSWER)
    const made = isRefusal(body) ? body : await answerCheck(...whoAsks(c), id, body.asked)
    return told<DealPlaybook, 201>(c, 201, made)
  })
  routes.openapi(noted, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, dealStepAsked, HOW_TO_NOTE)
    const made = isRefusal(body) ? body : await noteDealStep(...whoAsks(c), id, body.asked)
    return told<DealPlaybook, 201>(c, 201, made)
  })
  return routes
}

const HOW_TO_WRITE =
  'Send { "steps": [{ "id": id or null, "name": … }], "version": … }, in their order, with the version that GET /process gave.'
const HOW_TO_ANSWER = 'Send { "check": id or null, "answer": "fits", "note": "" }.'
const HOW_TO_NOTE =
  'Send { "kind": "priceFirstDiscussed", "on": "2026-03-31" } or { "kind": "step", "step": id, "on": … }.'
