import { invitationSchema, signedInSchema, signOnSchema, waysInSchema } from '@closed-learned/deals'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { acceptInvitation, lookAtInvitation } from '../../work/people/accept-invitation.ts'
import { becomeFirstAdmin, lookAtFirstLink } from '../../work/people/first-admin.ts'
import { forgotten } from '../../work/people/new-password.ts'
import { isRefusal } from '../../work/refusals.ts'
import { emailAsked, nameAsked, passwordAsked, secondFactorCode } from './account-asked.ts'
import { answer, answers, NOTHING_MORE, nothingMore } from './answer.ts'
import { emptyRoutes } from './asked.ts'
import { bodyAsked, bodyOf } from './body-asked.ts'
import { cameIn, whence } from './came-in.ts'
import { giveCookies, type PeopleDoor, tellOnce } from './people-door.ts'
import { refused } from './problems.ts'
import { workspaceCookie } from './workspace-cookie.ts'

const signInAsked = z.object({ email: emailAsked, password: passwordAsked })
const codeAsked = z.object({ code: secondFactorCode })
const nextAsked = z.object({ next: z.string().max(2_000).optional() })
const firstAsked = z.object({ email: emailAsked, name: nameAsked, password: passwordAsked })
const acceptAsked = z.object({ name: nameAsked.optional(), password: passwordAsked })
const forgottenAsked = z.object({ email: emailAsked })
const resetAsked = z.object({ token: z.string().min(1).max(200), password: passwordAsked })
const byToken = z.object({ token: z.string().min(1).max(200) })

const signedIn = () => answers(signedInSchema.meta({ id: 'SignedIn' }), 'In, or what is asked next')
const invited = () => answers(invitationSchema.meta({ id: 'Invitation' }), 'What the link is for')

const ways = createRoute({
  method: 'get',
  path: '/sign-in/ways',
  summary: 'How one can sign in here',
  responses: answers(waysInSchema.meta({ id: 'WaysIn' }), 'Passwords always; these beside them'),
})
const signIn = createRoute({
  method: 'post',
  path: '/sign-in',
  summary: 'Signs in with e-mail and password',
  request: { body: bodyOf(signInAsked) },
  responses: signedIn(),
})
const second = createRoute({
  method: 'post',
  path: '/sign-in/second-factor',
  summary: 'The second step: a code of the app, or one that was written down',
  request: { body: bodyOf(codeAsked) },
  responses: signedIn(),
})
const signOn = createRoute({
  method: 'post',
  path: '/sign-in/single-sign-on',
  summary: 'Begins single sign-on at the company’s identity provider',
  request: { body: bodyOf(nextAsked) },
  responses: answers(signOnSchema.meta({ id: 'SignOn' }), 'Where the browser goes on'),
})
const signOut = createRoute({
  method: 'post',
  path: '/sign-out',
  summary: 'Ends this session',
  responses: NOTHING_MORE,
})
const first = createRoute({
  method: 'get',
  path: '/first-admin/{token}',
  summary: 'The link by which the first admin comes in',
  request: { params: byToken },
  responses: invited(),
})
const becomeFirst = createRoute({
  method: 'post',
  path: '/first-admin/{token}',
  summary: 'Makes the first admin, once',
  request: { params: byToken, body: bodyOf(firstAsked) },
  responses: signedIn(),
})
const invitation = createRoute({
  method: 'get',
  path: '/invitations/{token}',
  summary: 'An invitation, to whoever holds its link',
  request: { params: byToken },
  responses: invited(),
})
const accept = createRoute({
  method: 'post',
  path: '/invitations/{token}',
  summary: 'Takes the place, once',
  request: { params: byToken, body: bodyOf(acceptAsked) },
  responses: signedIn(),
})
const forgot = createRoute({
  method: 'post',
  path: '/password/forgotten',
  summary: 'Asks for a link to set a new password; tells nobody whether there is such an account',
  request: { body: bodyOf(forgottenAsked) },
  responses: NOTHING_MORE,
})
const reset = createRoute({
  method: 'post',
  path: '/password/reset',
  summary: 'Sets a new password by such a link; every session of the account ends',
  request: { body: bodyOf(resetAsked) },
  responses: NOTHING_MORE,
})

/** How people come in and go out. Nobody has to be signed in for these. */
export function signInRoutes(door: PeopleDoor): OpenAPIHono {
  const routes = emptyRoutes()
  comingIn(routes, door)
  byLink(routes, door)
  newPassword(routes, door)
  return routes
}

function comingIn(routes: OpenAPIHono, { reach }: PeopleDoor): void {
  const { accounts, messages } = reach
  routes.openapi(ways, async (c) =>
    answer(c, { singleSignOn: accounts.singleSignOn, mail: messages.delivers }),
  )
  routes.openapi(signIn, async (c) => {
    const body = await bodyAsked(c, signInAsked, SEND_SIGN_IN)
    if (isRefusal(body)) return refused(c, body) as never
    return tellOnce(c, cameIn(c, await accounts.signIn({ ...body.asked, ...whence(c) })))
  })
  routes.openapi(second, async (c) => {
    const body = await bodyAsked(c, codeAsked, 'Send { "code": … }.')
    if (isRefusal(body)) return refused(c, body) as never
    return tellOnce(
      c,
      cameIn(c, await accounts.answerSecondFactor({ ...body.asked, ...whence(c) })),
    )
  })
  routes.openapi(signOn, async (c) => {
    const body = await bodyAsked(c, nextAsked, 'Send { "next": "/a/path" }, or {}.')
    if (isRefusal(body)) return refused(c, body) as never
    const next = body.asked.next ?? '/'
    const begun = await accounts.startSingleSignOn({ next, headers: c.req.raw.headers })
    if (isRefusal(begun)) return refused(c, begun) as never
    giveCookies(c, begun.cookies)
    return tellOnce(c, { url: begun.url })
  })
  routes.openapi(signOut, async (c) => {
    giveCookies(c, await accounts.signOut(c.req.raw.headers))
    // What the browser kept of documents is of one person, and the next one here may be another.
    c.header('clear-site-data', '"cache"')
    return nothingMore(c, undefined)
  })
}

function byLink(routes: OpenAPIHono, { houses, reach }: PeopleDoor): void {
  routes.openapi(first, async (c) =>
    answer(c, await lookAtFirstLink(houses, c.req.valid('param').token)),
  )
  routes.openapi(becomeFirst, async (c) => {
    const body = await bodyAsked(c, firstAsked, SEND_FIRST)
    if (isRefusal(body)) return refused(c, body) as never
    const { token } = c.req.valid('param')
    const asked = { ...body.asked, ...whence(c) }
    return tellOnce(c, cameIn(c, await becomeFirstAdmin(houses, reach, token, asked)))
  })
  routes.openapi(invitation, async (c) =>
    answer(c, await lookAtInvitation(houses, reach, c.req.valid('param').token)),
  )
  routes.openapi(accept, async (c) => {
    const body = await bodyAsked(c, acceptAsked, 'Send { "name": …, "password": … }.')
    if (isRefusal(body)) return refused(c, body) as never
    const { token } = c.req.valid('param')
    const asked = { name: undefined, ...body.asked, ...whence(c) }
    const coming = await acceptInvitation(houses, reach, token, asked)
    if (!isRefusal(coming)) giveCookies(c, [workspaceCookie(coming.workspace, reach.url)])
    return tellOnce(c, cameIn(c, coming))
  })
}

function newPassword(routes: OpenAPIHono, { houses, reach }: PeopleDoor): void {
  routes.openapi(forgot, async (c) => {
    const body = await bodyAsked(c, forgottenAsked, 'Send { "email": … }.')
    if (isRefusal(body)) return refused(c, body)
    forgotten(houses, reach, body.asked.email)
    return nothingMore(c, undefined)
  })
  routes.openapi(reset, async (c) => {
    const body = await bodyAsked(c, resetAsked, 'Send { "token": …, "password": … }.')
    if (isRefusal(body)) return refused(c, body)
    return nothingMore(c, await reach.accounts.resetPassword(body.asked))
  })
}

const SEND_SIGN_IN = 'Send { "email": …, "password": … }.'
const SEND_FIRST = 'Send { "email": …, "name": …, "password": … }.'
