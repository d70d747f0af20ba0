import { lookup } from 'node:dns/promises'
import { isLoopbackHost, isPublicRoutableHost } from '@better-auth/core/utils/host'
import type { SSOOptions } from '@better-auth/sso'
import type { Refusal } from '@closed-learned/deals'

/** The name by which the company's identity provider is known here. */
export const PROVIDER = 'company'

/** The company's identity provider, from the configuration; its secret is never in the database. */
export interface ProviderSettings {
  /** As people know it, such as "Okta". */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Believe its e-mails although it does not say that they were verified. */
  readonly trustEmail: boolean
  /** It lies in a private network, or on this machine (there also without TLS). */
  readonly allowPrivate: boolean
}

/** What the rest of the product decides about somebody who comes by single sign-on. */
export interface Arrivals {
  /** Whether somebody without an account is awaited under this e-mail. */
  expects(email: string): Promise<boolean>
  /** They are in; whoever awaited them may be told. */
  arrived(who: { userId: string; email: string }): Promise<void>
}

/** The settings of the plug-in: one provider, no way to register another. */
export function singleSignOn(
  provider: ProviderSettings | undefined,
  arrivals: Arrivals,
): SSOOptions {
  if (provider === undefined) return { providersLimit: 0 }
  const { issuer, clientId, clientSecret } = provider
  return {
    providersLimit: 0,
    trustEmailVerified: true,
    provisionUserOnEveryLogin: true,
    provisionUser: ({ user }) => arrivals.arrived({ userId: user.id, email: user.email }),
    resolveUser: (input, { database }) => whoComes(provider, arrivals, input, database),
    defaultSSO: [
      {
        providerId: PROVIDER,
        domain: new URL(issuer).hostname,
        oidcConfig: {
          ...{ issuer, clientId, clientSecret, pkce: true },
          discoveryEndpoint: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          scopes: ['openid', 'email', 'profile'],
        },
      },
    ],
  }
}

type ResolveUser = NonNullable<SSOOptions['resolveUser']>
type Input = Parameters<ResolveUser>[0]
type Database = Parameters<ResolveUser>[1]['database']

/** An account that is linked already, else that of a verified e-mail, else somebody who is awaited. */
async function whoComes(
  { trustEmail }: ProviderSettings,
  arrivals: Arrivals,
  input: Input,
  database: Database,
): Promise<Awaited<ReturnType<ResolveUser>>> {
  if (input.protocol !== 'oidc') return { action: 'reject', code: 'not_openid' }
  const linked = await database.findOne<{ userId: string }>({
    model: 'account',
    where: [
      { field: 'providerId', value: input.providerId },
      { field: 'accountId', value: input.accountKey.accountId },
    ],
  })
  if (linked) return { action: 'link', userId: linked.userId, profile: 'preserve' }
  const saysVerified = [input.verifiedIdTokenClaims, input.providerClaims].some(
    (claims) => claims.email_verified === true || claims.email_verified === 'true',
  )
  if (!trustEmail && !saysVerified) return { action: 'reject', code: 'email_not_verified' }
  const email = input.providerUser.email.toLowerCase()
  const known = await database.findOne<{ id: string }>({
    model: 'user',
    where: [{ field: 'email', value: email }],
  })
  if (known) return { action: 'link', userId: known.id, profile: 'preserve' }
  return (await arrivals.expects(email))
    ? { action: 'continue' }
    : { action: 'reject', code: 'not_invited' }
}

/**
 * Why an identity provider may not be asked: no TLS, or an address inside the network although the
 * configuration does not say so. Looked at each time, since a name may come to mean another address.
 */
export async function providerTrouble(
  issuer: string,
  allowPrivate: boolean,
): Promise<Refusal | undefined> {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined
  if (url === undefined) return unfit('is no address')
  const onThisMachine = allowPrivate && isLoopbackHost(url.hostname)
  if (url.protocol !== 'https:' && !(onThisMachine && url.protocol === 'http:'))
    return unfit('does not begin with https://')
  if (allowPrivate) return undefined
  if (!isPublicRoutableHost(url.hostname)) return unfit('lies inside a private network')
  const found = await lookup(url.hostname, { all: true }).catch(() => [])
  return found.every(({ address }) => isPublicRoutableHost(address))
    ? undefined
    : unfit('leads into a private network')
}

function unfit(why: string): Refusal {
  return {
    kind: 'not-allowed-here',
    text: `The address of the identity provider ${why}.`,
    mend: 'Let the operator look at the settings of single sign-on.',
  }
}
