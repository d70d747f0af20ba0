import { beforeAll, describe, expect, test } from 'vitest'
import { Jar } from '../../accounts/testing/browser-of.ts'
import { totp } from '../../accounts/testing/totp.ts'
import { withClient } from '../../store/database/connections.ts'
import { identityProvider } from '../../testing/identity-provider.ts'
import { type Person, peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'

const bare = await testHouse()
let idp: Awaited<ReturnType<typeof identityProvider>> | undefined
const { house, person, accounts, url, said } = await peopleProgram(bare, {
  provider: async (at) => {
    idp = await identityProvider(at)
    return idp.settings
  },
})
const PASSWORD = 'four quiet herons wade'
const admin = person()

/** Goes to the provider and back, as a browser does; gives where it ends. */
async function comeBy(who: Person, next = '/truth'): Promise<URL> {
  const begun = await who.ask('POST', '/sign-in/single-sign-on', { next })
  expect(begun.status, JSON.stringify(begun.told)).toBe(200)
  const back = await through(begun.told.url)
  const { headers } = await who.ask('GET', `${back.pathname}${back.search}`)
  return new URL(headers.get('location') ?? '', url)
}

/** The provider's own pages, with its own cookies, until it sends the browser back. */
async function through(address: string): Promise<URL> {
  const jar = new Jar()
  for (let at = new URL(address), steps = 0; steps < 10; steps++) {
    if (at.origin === url) return at
    const answer = await fetch(at, { headers: jar.headers(), redirect: 'manual' })
    jar.take(answer.headers.getSetCookie())
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`)
    at = new URL(location, at)
  }
  throw new Error('the provider goes in circles')
}
const as = (sub: string, email: string, verified = true) =>
  Object.assign(idp?.claims ?? {}, { sub, email, email_verified: verified, name: sub })

beforeAll(async () => {
  const { token = '' } = (await firstLink(house)) ?? {}
  await admin.ask('POST', `/first-admin/${token}`, {
    ...{ email: 'root@example.com', name: 'Root', password: PASSWORD },
  })
  await admin.ask('POST', '/people', { email: 'kim@example.com', name: 'Kim', roles: ['rep'] })
})

describe('single sign-on', () => {
  test('is told as a way in', async () => {
    expect((await person().ask('GET', '/sign-in/ways')).told).toEqual({
      singleSignOn: 'Okta',
      mail: false,
    })
  })

  test('lets in who is invited, to the page that they asked for, and again', async () => {
    as('kim', 'Kim@Example.com')
    const kim = person()
    expect((await comeBy(kim)).href).toBe(`${url}/truth`)
    expect((await kim.ask('GET', '/me')).told).toMatchObject({
      member: { email: 'kim@example.com' },
    })
    const again = person()
    await comeBy(again)
    expect((await again.ask('GET', '/me')).status).toBe(200)
  })

  test('lets nobody in who is not, and makes no account', async () => {
    as('eve', 'eve@example.com')
    const eve = person()
    const end = await comeBy(eve)
    expect(end.pathname).toBe('/sign-in')
    expect(end.searchParams.get('error')).toBe('not_invited')
    expect((await eve.ask('GET', '/me')).status).toBe(401)
    expect(await accounts.userOfEmail('eve@example.com')).toBeUndefined()
  })

  test('believes an e-mail only where the provider verified it', async () => {
    as('mallory', 'root@example.com', false)
    const mallory = person()
    expect((await comeBy(mallory)).searchParams.get('error')).toBe('email_not_verified')
    expect((await mallory.ask('GET', '/me')).status).toBe(401)
    as('root', 'root@example.com', true)
    const root = person()
    await comeBy(root)
    expect((await root.ask('GET', '/me')).told.member.roles).toEqual(['admin'])
  })

  test('who was linked stays who they are, whatever e-mail the provider says later', async () => {
    as('kim', 'root@example.com')
    const kim = person()
    await comeBy(kim)
    expect((await kim.ask('GET', '/me')).told.member.email).toBe('kim@example.com')
  })

  test('leads to our own pages only', async () => {
    as('kim', 'kim@example.com')
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example'])
      expect((await comeBy(person(), next)).href).toBe(`${url}/`)
  })

  test('the way back works in the browser that began it, once, and with its state', async () => {
    as('kim', 'kim@example.com')
    const kim = person()
    const begun = await kim.ask('POST', '/sign-in/single-sign-on', {})
    const back = await through(begun.told.url)
    const path = `${back.pathname}${back.search}`
    const thief = person()
    const sent = await thief.ask('GET', path)
    expect(new URL(sent.headers.get('location') ?? '', url).pathname).toBe('/sign-in')
    expect((await thief.ask('GET', '/me')).status).toBe(401)
    const forged = new URL(back)
    forged.searchParams.set('state', 'x'.repeat(32))
    await kim.ask('GET', `${forged.pathname}${forged.search}`)
    expect((await kim.ask('GET', '/me')).status).toBe(401)
  })

  test('is trusted where everybody needs a second factor, and told as a way in', async () => {
    const begun = await admin.ask('POST', '/me/second-factor', { password: PASSWORD })
    const code = totp(begun.told.uri, Date.now())
    await admin.ask('POST', '/me/second-factor/confirm', { code })
    const asked = await admin.ask('PATCH', '/settings', { needsSecondFactor: true })
    expect(asked.status).toBe(200)
    as('kim', 'kim@example.com')
    const kim = person()
    await comeBy(kim)
    expect((await kim.ask('GET', '/me')).told).toMatchObject({ needsSecondFactor: false })
    const { told } = await kim.ask('GET', '/me/sign-ins')
    expect(told.signIns[0]).toMatchObject({ way: 'singleSignOn', declined: 0 })
    expect((await kim.ask('GET', '/me/sessions')).told.sessions[0].way).toBe('singleSignOn')
    const made = await kim.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })
    expect((await kim.withKey(made.told.key).ask('GET', '/filings')).status).toBe(200)
    await admin.ask('PATCH', '/settings', { needsSecondFactor: false })
  })

  test('who left is not let in again', async () => {
    const { told } = await admin.ask('GET', '/people')
    const { id } = told.people.find((one: { email: string }) => one.email === 'kim@example.com')
    await admin.ask('DELETE', `/people/${id}`)
    as('kim', 'kim@example.com')
    const kim = person()
    await comeBy(kim)
    expect((await kim.ask('GET', '/me')).status).toBe(401)
  })

  test('neither the provider’s secret nor its tokens lie in the database', async () => {
    const { rows } = await withClient(bare.database.app, (client) =>
      client.query<{ all: string | null }>(
        `SELECT string_agg(l::text, ' ') AS all FROM auth_login l WHERE "providerId" = 'company'`,
      ),
    )
    expect(rows[0]?.all).toContain('kim')
    expect(rows[0]?.all).not.toMatch(/eyJ|a secret of the provider/)
    const tokens = await withClient(bare.database.app, (client) =>
      client.query(
        `SELECT FROM auth_login WHERE "providerId" = 'company'
           AND ("accessToken" IS NOT NULL OR "idToken" IS NOT NULL OR "refreshToken" IS NOT NULL)`,
      ),
    )
    expect(tokens.rows).toEqual([])
    // Of the two that came back without the state of their own.
    expect(new Set(said)).toEqual(new Set(['accounts: Failed to parse state']))
  })
})
