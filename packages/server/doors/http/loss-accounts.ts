import {
  type AccountFiled,
  accountAsked,
  accountDraftSchema,
  accountFiledSchema,
  accountInvitationsSchema,
  accountPreviewSchema,
  accountsSchema,
  colleaguesSchema,
  draftAsked,
  lossCausesSchema,
  membersAsked,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { accountInvitations } from '../../work/loss-accounts/account-invitations.ts'
import {
  accountDraft,
  keepDraft,
  lossAccounts,
  waiveAccount,
} from '../../work/loss-accounts/accounts.ts'
import { fileAccount, previewAccount } from '../../work/loss-accounts/file-account.ts'
import { lossCauses } from '../../work/loss-accounts/loss-causes.ts'
import { colleagues, inviteToWrite, shareAccount } from '../../work/loss-accounts/share-account.ts'
import { isRefusal } from '../../work/refusals.ts'
import { whoAsks } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'

const ofDeal = z.object({ id: z.string().min(1).max(500) })
const ofAccount = z.object({ id: z.string().min(1).max(100) })
const madeAccount = {
  201: {
    description: 'The account, as its author sees it',
    content: {
      'application/json': { schema: accountFiledSchema.meta({ id: 'AccountFiled' }) },
    },
  },
  default: declines,
}

const list = createRoute({
  method: 'get',
  path: '/opportunities/{id}/accounts',
  summary: 'How a loss is told by those who were there, as far as the reader may read it',
  request: { params: ofDeal },
  responses: answers(accountsSchema.meta({ id: 'LossAccounts' }), 'The oldest first'),
})

const draft = createRoute({
  method: 'get',
  path: '/opportunities/{id}/account-draft',
  summary: 'What one has begun to write about a loss; its author’s alone',
  request: { params: ofDeal },
  responses: answers(accountDraftSchema.meta({ id: 'AccountDraft' }), 'Empty where none was begun'),
})

const kept = createRoute({
  method: 'put',
  path: '/opportunities/{id}/account-draft',
  summary: 'Keeps what one has begun to write',
  request: { params: ofDeal, body: bodyOf(draftAsked) },
  responses: NOTHING_MORE,
})

const preview = createRoute({
  method: 'post',
  path: '/opportunities/{id}/accounts/preview',
  summary: 'Who will see an account, and what others get of it',
  request: { params: ofDeal, body: bodyOf(accountAsked) },
  responses: answers(accountPreviewSchema.meta({ id: 'AccountPreview' }), 'Before it is filed'),
})

const filed = createRoute({
  method: 'post',
  path: '/opportunities/{id}/accounts',
  summary: 'Files one’s account of a loss',
  request: { params: ofDeal, body: bodyOf(accountAsked) },
  responses: madeAccount,
})

const waived = createRoute({
  method: 'post',
  path: '/opportunities/{id}/accounts/waive',
  summary: 'Gives no account of a loss: what others gave opens, and one given later says so',
  request: { params: ofDeal },
  responses: NOTHING_MORE,
})

const invited = createRoute({
  method: 'post',
  path: '/opportunities/{id}/invitations',
  summary: 'Lets colleagues write about a loss of one’s own',
  request: { params: ofDeal, body: bodyOf(membersAsked) },
  responses: NOTHING_MORE,
})

const invitations = createRoute({
  method: 'get',
  path: '/loss-accounts/invitations',
  summary: 'Losses that one was invited to write about',
  responses: answers(accountInvitationsSchema.meta({ id: 'AccountInvitations' }), 'By whom'),
})

const shared = createRoute({
  method: 'post',
  path: '/loss-accounts/{id}/share',
  summary: 'Shares an account of one’s own with more people',
  request: { params: ofAccount, body: bodyOf(membersAsked) },
  responses: madeAccount,
})

const people = createRoute({
  method: 'get',
  path: '/colleagues',
  summary: 'Whom one can invite, or share with',
  responses: answers(colleaguesSchema.meta({ id: 'Colleagues' }), 'By name'),
})

const causes = createRoute({
  method: 'get',
  path: '/loss-causes',
  summary: 'Causes that came up among enough losses, without author, deal or amount',
  responses: answers(lossCausesSchema.meta({ id: 'LossCauses' }), 'By whole months'),
})

/** The operations of accounts of losses. */
export function lossAccountRoutes(): OpenAPIHono {
  const routes = emptyRoutes()
  routes.openapi(invitations, async (c) => answer(c, await accountInvitations(...whoAsks(c))))
  routes.openapi(people, async (c) => answer(c, await colleagues(...whoAsks(c))))
  routes.openapi(causes, async (c) => answer(c, await lossCauses(...whoAsks(c))))
  routes.openapi(list, async (c) =>
    answer(c, await lossAccounts(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(draft, async (c) =>
    answer(c, await accountDraft(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(kept, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, draftAsked, HOW_TO_DRAFT, LONGEST_DEBRIEF)
    return nothingMore(c, isRefusal(body) ? body : await keepDraft(...whoAsks(c), id, body.asked))
  })
  routes.openapi(preview, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, accountAsked, HOW_TO_TELL, LONGEST_DEBRIEF)
    return answer(c, isRefusal(body) ? body : await previewAccount(...whoAsks(c), id, body.asked))
  })
  withWrites(routes)
  return routes
}

function withWrites(routes: OpenAPIHono): void {
  routes.openapi(filed, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, accountAsked, HOW_TO_TELL, LONGEST_DEBRIEF)
    const account = isRefusal(body) ? body : await fileAccount(...whoAsks(c), id, body.asked)
    return told<AccountFiled, 201>(c, 201, account)
  })
  routes.openapi(waived, async (c) =>
    nothingMore(c, await waiveAccount(...whoAsks(c), c.req.valid('param').id)),
  )
  routes.openapi(invited, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, membersAsked, HOW_TO_NAME)
    if (isRefusal(body)) return nothingMore(c, body)
    return nothingMore(c, await inviteToWrite(...whoAsks(c), id, body.asked.members))
  })
  routes.openapi(shared, async (c) => {
    const { id } = c.req.valid('param')
    const body = await bodyAsked(c, membersAsked, HOW_TO_NAME)
    const account = isRefusal(body)
      ? body
      : await shareAccount(...whoAsks(c), id, body.asked.members)
    return told<AccountFiled, 201>(c, 201, account)
  })
}

/** Bytes: every field of a debrief at its longest, in any script. */
const LONGEST_DEBRIEF = 2_000_000
const HOW_TO_DRAFT = 'Send { "text": …, "causes": […], "debrief": {…} }.'
const HOW_TO_TELL =
  'Send { "text": …, "causes": […], "debrief": {…}, "holdCausesBack": false, "inConfidence": false }.'
const HOW_TO_NAME = 'Send { "members": [ids] }; GET /colleagues names them.'
