import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'
import type { ProviderSettings } from '../accounts/better-auth/single-sign-on.ts'

/** What the provider says of the person who signs in there next. */
export interface Claims {
  sub: string
  email: string
  email_verified: boolean
  name: string
}

/** A real identity provider on this machine, for the product at `url`; it signs in whoever `claims` says. */
export async function identityProvider(url: string) {
  const claims: Claims = { sub: 'nobody', email: '', email_verified: true, name: 'Nobody' }
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { client_id: 'closed-learned', client_secret: 'a secret of the provider, long' }
  const provider = new Provider(issuer, {
    clients: [
      {
        ...client,
        redirect_uris: [`${url}/api/auth/sso/callback/company`],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_c, sub) => ({ accountId: sub, claims: () => ({ ...claims }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_c, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (c) => {
      const { client: asking, session } = c.oidc
      const grant = new c.oidc.provider.Grant({
        ...(asking ? { clientId: asking.clientId } : {}),
        ...(session?.accountId ? { accountId: session.accountId } : {}),
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) void answer(request, response)
    else
      void provider.interactionFinished(
        request,
        response,
        { login: { accountId: claims.sub } },
        { mergeWithLastSubmission: false },
      )
  })
  afterAll(() => closed(server))
  const settings: ProviderSettings = {
    ...{ name: 'Okta', issuer, clientId: client.client_id, clientSecret: client.client_secret },
    ...{ trustEmail: false, allowPrivate: true },
  }
  return { claims, settings, issuer }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
