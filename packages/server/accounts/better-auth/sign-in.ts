import type { Refusal } from '@closed-learned/deals'
import type { Accounts, SignInAsked } from '../port.ts'
import { sayBrowser } from '../say-browser.ts'
import type { SignIns } from '../sign-ins.ts'
import type { SlowDown } from '../slow-down.ts'
import { declined, WRONG } from './declined.ts'
import type { Auth } from './make-auth.ts'
import { PROVIDER, type ProviderSettings, providerTrouble } from './single-sign-on.ts'

type Ways = Pick<
  Accounts,
  'signIn' | 'answerSecondFactor' | 'signOut' | 'startSingleSignOn' | 'endSessionsOf'
>

/** The ways in and out. */
export function signInWays(
  auth: Auth,
  slowDown: SlowDown,
  signIns: SignIns,
  provider: ProviderSettings | undefined,
): Ways {
  return {
    signIn: (asked) => signIn(auth, slowDown, signIns, asked),
    answerSecondFactor: (asked) => answerSecondFactor(auth, slowDown, asked),
    async signOut(headers) {
      const { headers: said } = await auth.api.signOut({ headers, returnHeaders: true })
      return said.getSetCookie()
    },
    startSingleSignOn: (asked) => startSingleSignOn(auth, provider, asked),
    async endSessionsOf(userId) {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteUserSessions(userId)
    },
  }
}

async function signIn(
  auth: Auth,
  slowDown: SlowDown,
  signIns: SignIns,
  { email, password, address, headers }: SignInAsked,
): ReturnType<Ways['signIn']> {
  const wait = await slowDown.begin(email, address)
  if (wait > 0) return slower(wait)
  const browser = sayBrowser(headers.get('user-agent'))
  try {
    const { headers: said, response } = await auth.api.signInEmail({
      body: { email, password },
      headers: withoutSession(headers),
      returnHeaders: true,
    })
    await slowDown.forget(email, address)
    const cookies = said.getSetCookie()
    // With a second factor the library answers with that question instead of a user.
    if ('user' in response) return { userId: response.user.id, cookies }
    signIns.codeAsked(email, browser)
    return { secondFactor: true, cookies }
  } catch (trouble) {
    const refusal = declined(trouble)
    if (refusal === WRONG) signIns.wrongPassword(email, browser)
    return refusal
  }
}

/** A code of the app has six digits; what was written down looks otherwise. */
async function answerSecondFactor(
  auth: Auth,
  slowDown: SlowDown,
  { code, address, headers }: Parameters<Ways['answerSecondFactor']>[0],
): ReturnType<Ways['answerSecondFactor']> {
  const who = `second factor ${headers.get('cookie') ?? ''}`
  const wait = await slowDown.begin(who, address)
  if (wait > 0) return slower(wait)
  const asked = { headers: withoutSession(headers), returnHeaders: true } as const
  try {
    const plain = code.replaceAll(' ', '')
    const { headers: said, response } = /^\d{6}$/.test(plain)
      ? await auth.api.verifyTOTP({ ...asked, body: { code: plain } })
      : await auth.api.verifyBackupCode({ ...asked, body: { code: plain } })
    await slowDown.forget(who, address)
    return { userId: response.user.id, cookies: said.getSetCookie() }
  } catch (trouble) {
    return declined(trouble)
  }
}

async function startSingleSignOn(
  auth: Auth,
  provider: ProviderSettings | undefined,
  { next, headers }: Parameters<Ways['startSingleSignOn']>[0],
): ReturnType<Ways['startSingleSignOn']> {
  if (provider === undefined) return NO_PROVIDER
  const trouble = await providerTrouble(provider.issuer, provider.allowPrivate)
  if (trouble) return trouble
  try {
    const { headers: said, response } = await auth.api.signInSSO({
      body: { providerId: PROVIDER, callbackURL: localPath(next), errorCallbackURL: '/sign-in' },
      headers: withoutSession(headers),
      returnHeaders: true,
    })
    return { url: response.url, cookies: said.getSetCookie() }
  } catch (error) {
    return declined(error)
  }
}

/** A path of ours; anything that a browser could read as another site is the first page. */
export function localPath(next: string): string {
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) ? next : '/'
}

/** Whoever signs in does so anew: a session that the browser brought along has no say in it. */
function withoutSession(headers: Headers): Headers {
  const kept = new Headers()
  const agent = headers.get('user-agent')
  if (agent) kept.set('user-agent', agent)
  const cookies = (headers.get('cookie') ?? '')
    .split(/; */)
    .filter((cookie) => cookie !== '' && !/\.session_(token|data)=/.test(cookie))
  if (cookies.length > 0) kept.set('cookie', cookies.join('; '))
  return kept
}

function slower(seconds: number): Refusal {
  return {
    kind: 'too-many',
    text: 'There were several tries in a row from here.',
    mend: `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`,
  }
}

const NO_PROVIDER: Refusal = {
  kind: 'not-found',
  text: 'Single sign-on is not set up here.',
  mend: 'Sign in with e-mail and password.',
}
