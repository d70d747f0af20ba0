import type { GenericEndpointContext } from '@better-auth/core'
import { WAYS_IN, type WayIn } from '@closed-learned/deals'
import { sayBrowser } from '../say-browser.ts'
import { IDLE_S } from '../session-limits.ts'
import type { SignIns } from '../sign-ins.ts'

type Context = GenericEndpointContext | null

interface Made {
  readonly userId: string
  readonly userAgent?: string | null | undefined
}

/**
 * What the library does with each session that it makes: by which way somebody came in stays with it,
 * the browser is said simply, and it ends where it is not used. A session that takes the place of
 * another (after a new password, say) keeps that one's way.
 */
export function sessionMade(signIns: SignIns) {
  return {
    before: async (session: Made & Record<string, unknown>, context: Context) => ({
      data: {
        ...session,
        way: comesBy(context) ?? formerWay(context) ?? 'password',
        userAgent: sayBrowser(context?.headers?.get('user-agent')),
        expiresAt: new Date(Date.now() + IDLE_S * 1_000),
      },
    }),
    after: async ({ userId, userAgent }: Made, context: Context) => {
      const way = comesBy(context)
      if (way === undefined) return
      // With a second factor the library makes a session first, and ends it until that is answered.
      const user = await context?.context.internalAdapter.findUserById(userId)
      const waits = user && 'twoFactorEnabled' in user && user.twoFactorEnabled === true
      if (way === 'password' && waits) return
      signIns.cameIn(userId, way, userAgent ?? '')
    },
  }
}

/** Where somebody comes in, whoever was signed in there before. */
const IN: readonly (readonly [path: RegExp, way: WayIn])[] = [
  [/^\/sign-in\/email$/, 'password'],
  [/^\/passkey\/verify-authentication$/, 'passkey'],
  [/^\/sso\/callback(\/|$)/, 'singleSignOn'],
]

/** Where a code answers for a second factor; or, of somebody who is in, confirms it. */
const BY_CODE: readonly (readonly [path: RegExp, way: WayIn])[] = [
  [/^\/two-factor\/verify-totp$/, 'app'],
  [/^\/two-factor\/verify-backup-code$/, 'writtenCode'],
]

/** By which way somebody comes in at this moment; undefined where they are in. */
function comesBy(context: Context): WayIn | undefined {
  const ways = context?.context.session ? IN : [...IN, ...BY_CODE]
  return ways.find(([path]) => path.test(context?.path ?? ''))?.[1]
}

function formerWay(context: Context): WayIn | undefined {
  const former: object | undefined = context?.context.session?.session
  const way = former && 'way' in former ? former.way : undefined
  return WAYS_IN.find((each) => each === way)
}
