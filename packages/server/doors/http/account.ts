import {
  keyMadeSchema,
  keysSchema,
  meSchema,
  secondFactorSchema,
  sessionsSchema,
  signInsSchema,
} from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { makeKey, myKeys, revokeKey } from '../../work/people/keys.ts'
import { me } from '../../work/people/me.ts'
import { endOtherSessions, endSession, mySessions, mySignIns } from '../../work/people/sessions.ts'
import { isRefusal } from '../../work/refusals.ts'
import { nameAsked, passwordAsked, secondFactorCode } from './account-asked.ts'
import { scopeOf } from './admit.ts'
import { answer, answers, declines, NOTHING_MORE, nothingMore, told } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import {
  giveCookies,
  oneself,
  type PeopleDoor,
  requireInPerson,
  showOnce,
  tellOnce,
} from './people-door.ts'
import { refused } from './problems.ts'

const changeAsked = z.object({ current: passwordAsked, password: passwordAsked })
const passwordAlone = z.object({ password: passwordAsked })
const codeAsked = z.object({ code: secondFactorCode })
const keyAsked = z.object({
  name: nameAsked.max(100, 'must be shorter'),
  scopes: z.array(z.enum(['read', 'write', 'admin', 'scim'])).min(1, 'must have at least one'),
  days: z.int().min(1).max(366).default(90),
})

const mine = createRoute({
  method: 'get',
  path: '/me',
  summary: 'Who is asking',
  responses: answers(meSchema.meta({ id: 'Me' }), 'By what it is known, and their place'),
})
const password = createRoute({
  method: 'post',
  path: '/me/password',
  summary: 'Sets another password; every other session ends',
  request: { body: bodyOf(changeAsked) },
  responses: NOTHING_MORE,
})
const begin = createRoute({
  method: 'post',
  path: '/me/second-factor',
  summary: 'Begins a second factor; it counts once it is confirmed',
  request: { body: bodyOf(passwordAlone) },
  responses: answers(secondFactorSchema.meta({ id: 'SecondFactor' }), 'Shown this once'),
})
const confirm = createRoute({
  method: 'post',
  path: '/me/second-factor/confirm',
  summary: 'Confirms it with a code of the app',
  request: { body: bodyOf(codeAsked) },
  responses: NOTHING_MORE,
})
const end = createRoute({
  method: 'post',
  path: '/me/second-factor/end',
  summary: 'Ends the second factor',
  request: { body: bodyOf(passwordAlone) },
  responses: NOTHING_MORE,
})
const keys = createRoute({
  method: 'get',
  path: '/me/keys',
  summary: 'One’s own keys, without the keys themselves',
  responses: answers(keysSchema.meta({ id: 'Keys' }), 'The newest first'),
})
const make = createRoute({
  method: 'post',
  path: '/me/keys',
  summary: 'Makes a key for this workspace, which can do at most what its owner can',
  request: { body: bodyOf(keyAsked) },
  responses: {
    201: {
      description: 'The key, shown this once',
      content: { 'application/json': { schema: keyMadeSchema.meta({ id: 'KeyMade' }) } },
    },
    default: declines,
  },
})
const revoke = createRoute({
  method: 'delete',
  path: '/me/keys/{id}',
  summary: 'Ends a key at once',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: NOTHING_MORE,
})

const sessions = createRoute({
  method: 'get',
  path: '/me/sessions',
  summary: 'Where one is signed in',
  responses: answers(sessionsSchema.meta({ id: 'Sessions' }), 'The one seen last first'),
})
const endOthers = createRoute({
  method: 'delete',
  path: '/me/sessions',
  summary: 'Ends every other session at once',
  responses: NOTHING_MORE,
})
const endOne = createRoute({
  method: 'delete',
  path: '/me/sessions/{id}',
  summary: 'Ends a session at once',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: NOTHING_MORE,
})
const signIns = createRoute({
  method: 'get',
  path: '/me/sign-ins',
  summary: 'How one came in of late, and tries that did not lead in',
  responses: answers(signInsSchema.meta({ id: 'SignIns' }), 'Of 90 days, the newest first'),
})

/** What everybody does with their own account. */
export function accountRoutes(door: PeopleDoor): OpenAPIHono {
  const routes = emptyRoutes()
  ofAccount(routes, door)
  ofSecondFactor(routes, door)
  ofKeys(routes, door)
  ofSessions(routes, door)
  return routes
}

function ofAccount(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(mine, async (c) => {
    const { house, by } = scopeOf(c)
    return answer(c, await me(house, oneself(c), by, reach))
  })
  routes.openapi(password, async (c) => {
    const body = requireInPerson(c) ?? (await bodyAsked(c, changeAsked, SEND_CHANGE))
    if (isRefusal(body)) return refused(c, body)
    const { headers } = c.req.raw
    const done = await reach.accounts.changePassword({ ...body.asked, headers })
    if (isRefusal(done)) return refused(c, done)
    giveCookies(c, done.cookies)
    return nothingMore(c, undefined)
  })
}

function ofSecondFactor(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  const { accounts } = reach
  routes.openapi(begin, async (c) => {
    const body = requireInPerson(c) ?? (await bodyAsked(c, passwordAlone, SEND_PASSWORD))
    if (isRefusal(body)) return refused(c, body) as never
    const { headers } = c.req.raw
    return tellOnce(c, await accounts.beginSecondFactor({ ...body.asked, headers }))
  })
  routes.openapi(confirm, async (c) => {
    const body = requireInPerson(c) ?? (await bodyAsked(c, codeAsked, 'Send { "code": … }.'))
    if (isRefusal(body)) return refused(c, body)
    const { headers } = c.req.raw
    const done = await accounts.confirmSecondFactor({ ...body.asked, headers })
    if (isRefusal(done)) return refused(c, done)
    giveCookies(c, done.cookies)
    return nothingMore(c, undefined)
  })
  routes.openapi(end, async (c) => {
    const body = requireInPerson(c) ?? (await bodyAsked(c, passwordAlone, SEND_PASSWORD))
    if (isRefusal(body)) return refused(c, body)
    const { headers } = c.req.raw
    const done = await accounts.endSecondFactor({ ...body.asked, headers })
    if (isRefusal(done)) return refused(c, done)
    giveCookies(c, done.cookies)
    return nothingMore(c, undefined)
  })
}

function ofKeys(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(keys, async (c) => answer(c, await myKeys(scopeOf(c).house, oneself(c), reach)))
  routes.openapi(make, async (c) => {
    const body = requireInPerson(c) ?? (await bodyAsked(c, keyAsked, SEND_KEY))
    if (isRefusal(body)) return refused(c, body) as never
    showOnce(c)
    return told(c, 201, await makeKey(scopeOf(c).house, oneself(c), reach, body.asked))
  })
  routes.openapi(revoke, async (c) => {
    const { house } = scopeOf(c)
    const { id } = c.req.valid('param')
    const refusal = requireInPerson(c) ?? (await revokeKey(house, oneself(c), reach, id))
    return nothingMore(c, refusal)
  })
}

/** To somebody in person alone: neither a key, nor an admin, nor anybody else is told. */
function ofSessions(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  routes.openapi(sessions, async (c) =>
    answer(c, requireInPerson(c) ?? (await mySessions(oneself(c), reach))),
  )
  routes.openapi(endOthers, async (c) =>
    nothingMore(c, requireInPerson(c) ?? (await endOtherSessions(oneself(c), reach))),
  )
  routes.openapi(endOne, async (c) => {
    const { id } = c.req.valid('param')
    return nothingMore(c, requireInPerson(c) ?? (await endSession(oneself(c), reach, id)))
  })
  routes.openapi(signIns, async (c) =>
    answer(c, requireInPerson(c) ?? (await mySignIns(oneself(c), reach))),
  )
}

const SEND_CHANGE = 'Send { "current": …, "password": … }.'
const SEND_PASSWORD = 'Send { "password": … }.'
const SEND_KEY = 'Send { "name": …, "scopes": ["read"], "days": 90 }.'
