import { apiKey } from '@better-auth/api-key'
import { isLoopbackHost } from '@better-auth/core/utils/host'
import { passkey } from '@better-auth/passkey'
import { scim } from '@better-auth/scim'
import { sso } from '@better-auth/sso'
import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { LEAST_LETTERS, MOST_LETTERS } from '../password-rule.ts'
import { LONGEST_S } from '../session-limits.ts'
import type { SignIns } from '../sign-ins.ts'
import { type DirectoryRules, directoryOf } from './directory.ts'
import { sessionMade } from './session-made.ts'
import { type Arrivals, type ProviderSettings, singleSignOn } from './single-sign-on.ts'

/** Where the library's own addresses lie. */
export const AUTH_PATH = '/api/auth'
const HOUR = 3_600

export interface AuthSettings {
  readonly pool: pg.Pool
  /** Where people open the product, such as https://closed-learned.example. */
  readonly baseUrl: string
  /** Signs cookies and seals second factors; it is not in the database. */
  readonly secret: string
  readonly provider: ProviderSettings | undefined
  readonly arrivals: Arrivals
  readonly directory: DirectoryRules
  readonly signIns: SignIns
  readonly say: (text: string) => void
}

export type Auth = ReturnType<typeof makeAuth>

/** The library, set up on our tables. Only `openAccounts` makes one. */
export function makeAuth(settings: AuthSettings) {
  const { pool, baseUrl, secret, provider, say } = settings
  return betterAuth({
    appName: 'Closed Learned',
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins: (request) => trustedOrigins(provider, baseUrl, request),
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
      type: 'postgres',
      transaction: true,
    },
    telemetry: { enabled: false },
    onAPIError: { errorURL: `${baseUrl}/sign-in` },
    logger: { level: 'error', log: (_level, text) => say(`accounts: ${text}`) },
    // Tries are slowed down by ours, requests limited by the door.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'closed-learned',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    user: { modelName: 'auth_user' },
    session: {
      modelName: 'auth_session',
      // So long the cookie lives; the session ends earlier where it is not used (`sessionMade`).
      expiresIn: LONGEST_S,
      disableSessionRefresh: true,
      additionalFields: { way: { type: 'string', required: false, input: false } },
      freshAge: 12 * HOUR,
      // A session that was ended must be unknown at the next request.
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'auth_login',
      encryptOAuthTokens: true,
      storeAccountCookie: false,
      accountLinking: { enabled: true, disableImplicitLinking: true },
    },
    verification: { modelName: 'auth_verification', storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: LEAST_LETTERS,
      maxPasswordLength: MOST_LETTERS,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      session: { create: sessionMade(settings.signIns) },
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    plugins: plugIns(settings),
  })
}

function plugIns({ baseUrl, provider, arrivals, directory: rules }: AuthSettings) {
  const { hostname: host, origin } = new URL(baseUrl)
  return [
    twoFactor({
      issuer: 'Closed Learned',
      schema: { twoFactor: { modelName: 'auth_two_factor' } },
    }),
    passkey({
      // A number is no name that a passkey can be for.
      rpID: isLoopbackHost(host) ? 'localhost' : host,
      rpName: 'Closed Learned',
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      origin: isLoopbackHost(host) ? null : origin,
      schema: { passkey: { modelName: 'auth_passkey' } },
    }),
    apiKey({
      schema: { apikey: { modelName: 'auth_key' } },
      enableMetadata: true,
      defaultPrefix: 'cl_',
      maximumNameLength: 100,
      rateLimit: { enabled: false },
      keyExpiration: { minExpiresIn: 0, maxExpiresIn: 3_660 },
      startingCharactersConfig: { shouldStore: true, charactersLength: 8 },
    }),
    sso(singleSignOn(provider, arrivals)),
    directory(rules),
  ]
}

/**
 * The identity provider, since the plug-in asks no other (`providerTrouble` looks where it leads); and
 * on this machine whatever port the pages came from, which the door has looked at.
 */
function trustedOrigins(
  provider: ProviderSettings | undefined,
  baseUrl: string,
  request: Request | undefined,
): string[] {
  const asked =
    request && isLoopbackHost(new URL(baseUrl).hostname) ? new URL(request.url) : undefined
  const own = asked && isLoopbackHost(asked.hostname) ? [asked.origin] : []
  return [...own, ...(provider ? [new URL(provider.issuer).origin] : [])]
}

/** Who somebody is, is all that a provider is asked for: what would open more is not kept. */
async function withoutTokens<T extends object>(account: T) {
  const none = { accessToken: null, refreshToken: null, idToken: null }
  return { data: { ...account, ...none } }
}

/** Its types and ours differ in whether what is optional may be undefined. */
function directory(rules: DirectoryRules): BetterAuthPlugin {
  return scim(directoryOf(rules)) as unknown as BetterAuthPlugin
}
