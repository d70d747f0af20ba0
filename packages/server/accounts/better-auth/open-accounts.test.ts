import { performance } from 'node:perf_hooks'
import type { WorkspaceId } from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../store/database/connections.ts'
import { testDatabase } from '../../testing/test-database.ts'
import type { CameIn } from '../port.ts'
import { Jar } from '../testing/browser-of.ts'
import { totp } from '../testing/totp.ts'
import { openAccounts } from './open-accounts.ts'
import { localPath } from './sign-in.ts'
import { providerTrouble } from './single-sign-on.ts'

const database = await testDatabase()
const said: string[] = []
const accounts = await openAccounts({
  app: database.app,
  baseUrl: 'http://127.0.0.1:4630',
  secret: 'a secret of the tests, long enough for it',
  arrivals: { expects: async () => false, arrived: async () => undefined },
  isMember: async () => false,
  needsSecondFactor: async () => false,
  directorySpoke: async () => undefined,
  isLastAdmin: async () => false,
  say: (text) => said.push(text),
})
afterAll(() => accounts.close())

const PASSWORD = 'four quiet herons wade'
const workspace = '00000000-0000-4000-8000-000000000001' as WorkspaceId
const run = <Row extends object>(text: string) =>
  withClient(database.app, async (client) => (await client.query<Row>(text)).rows)
let n = 0
const signIn = (email: string, password = PASSWORD, address = `10.0.0.${n++}`, jar = new Jar()) =>
  accounts.signIn({ email, password, address, headers: jar.headers() })
async function made(email: string): Promise<string> {
  const user = await accounts.createUser({ email, name: 'Jo Park', password: PASSWORD })
  if (!('userId' in user)) throw new Error(user.text)
  return user.userId
}
async function cameIn(email: string, password = PASSWORD): Promise<CameIn> {
  const answer = await signIn(email, password)
  if (!('userId' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

describe('passwords and sessions', () => {
  test('who was made comes in, with a cookie that scripts cannot read, and goes out', async () => {
    const userId = await made('jo@example.com')
    const { cookies, userId: who } = await cameIn('JO@example.com')
    expect(who).toBe(userId)
    expect(cookies.join()).toMatch(/HttpOnly.*SameSite=Lax/i)
    const jar = new Jar().take(cookies)
    expect(await accounts.sessionOf(jar.headers())).toMatchObject({ userId })
    await accounts.signOut(jar.headers())
    expect(await accounts.sessionOf(jar.headers())).toBeUndefined()
  })

  test('a session that is ended is unknown at the next request', async () => {
    const userId = await made('ended@example.com')
    const one = new Jar().take((await cameIn('ended@example.com')).cookies)
    const two = new Jar().take((await cameIn('ended@example.com')).cookies)
    expect(await accounts.sessionOf(one.headers())).toBeDefined()
    await accounts.endSessionsOf(userId)
    expect(await accounts.sessionOf(one.headers())).toBeUndefined()
    expect(await accounts.sessionOf(two.headers())).toBeUndefined()
  })

  test('a session that was planted before is not the one that is signed in', async () => {
    await made('fixed@example.com')
    const mallory = await made('mallory@example.com')
    const planted = new Jar().take((await cameIn('mallory@example.com')).cookies)
    const answer = await signIn('fixed@example.com', PASSWORD, 'x', planted)
    if (!('userId' in answer)) throw new Error('not in')
    const before = await accounts.sessionOf(planted.headers())
    const after = await accounts.sessionOf(new Jar().take(answer.cookies).headers())
    expect(before?.userId).toBe(mallory)
    expect(after?.userId).toBe(answer.userId)
    expect(after?.sessionId).not.toBe(before?.sessionId)
  })

  test('what lies in the database opens nothing', async () => {
    await cameIn('jo@example.com')
    const [session] = await run<{ token: string }>('SELECT token FROM auth_session LIMIT 1')
    const jar = new Jar().take([`closed-learned.session_token=${session?.token}`])
    expect(await accounts.sessionOf(jar.headers())).toBeUndefined()
    const forged = new Jar().take([`closed-learned.session_token=${session?.token}.AAAA`])
    expect(await accounts.sessionOf(forged.headers())).toBeUndefined()
    const [row] = await run<{ password: string }>('SELECT password FROM auth_login LIMIT 1')
    expect(row?.password).not.toContain('herons')
  })

  test('passwords that anybody would try are declined', async () => {
    const weak = await accounts.createUser({
      email: 'w@example.com',
      name: 'W',
      password: 'Password123!',
    })
    expect(weak).toMatchObject({ kind: 'not-asked-well' })
    const twice = await accounts.createUser({
      email: 'jo@example.com',
      name: 'J',
      password: PASSWORD,
    })
    expect(twice).toMatchObject({ kind: 'not-allowed' })
  })

  test('of two who make the same account at once, one is told that it is there', async () => {
    const asked = { email: 'once@example.com', name: 'O', password: PASSWORD }
    const both = await Promise.all([accounts.createUser(asked), accounts.createUser(asked)])
    expect(both.filter((answer) => 'userId' in answer)).toHaveLength(1)
    expect(both.filter((answer) => 'kind' in answer)).toHaveLength(1)
    await cameIn('once@example.com')
  })

  test('an unknown e-mail and a wrong password are answered alike, and as fast', async () => {
    const time = async (email: string) => {
      const begun = performance.now()
      expect(await signIn(email, 'not the right one')).toEqual(
        await signIn('jo@example.com', 'not the right one'),
      )
      return performance.now() - begun
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < 9; i++) {
      known.push(await time('jo@example.com'))
      unknown.push(await time(`nobody${i}@example.com`))
    }
    const middle = (values: number[]) => values.sort((a, b) => a - b)[4] ?? 0
    const ratio = middle(unknown) / middle(known)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })
})

describe('tries in vain', () => {
  test('slow down one address, and never somebody else’s', async () => {
    await made('slow@example.com')
    const tries = Array.from({ length: 20 }, () =>
      signIn('slow@example.com', 'wrong one here', 'evil'),
    )
    const kinds = (await Promise.all(tries)).map((answer) => ('kind' in answer ? answer.kind : ''))
    const letThrough = kinds.filter((kind) => kind === 'not-signed-in').length
    // Six, and one more for each wait that a busy machine lets pass.
    expect(letThrough).toBeLessThanOrEqual(8)
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(20 - letThrough)
    await run(`UPDATE sign_in_try SET tries = 12, last_at = now() WHERE tries >= 6`)
    expect(await signIn('slow@example.com', PASSWORD, 'evil')).toMatchObject({ kind: 'too-many' })
    expect(await signIn('slow@example.com', PASSWORD, 'home')).toMatchObject({
      cookies: expect.anything(),
    })
  })

  test('the wait grows, ends, and is forgotten after the right password', async () => {
    await run(`UPDATE sign_in_try SET last_at = now() - interval '16 minutes'`)
    expect(await signIn('slow@example.com', 'wrong one here', 'evil')).toMatchObject({
      kind: 'not-signed-in',
    })
    await run(`UPDATE sign_in_try SET last_at = now() WHERE tries > 12`)
    expect(await signIn('slow@example.com', PASSWORD, 'evil')).toMatchObject({ kind: 'too-many' })
    await run(`UPDATE sign_in_try SET last_at = now() - interval '16 minutes'`)
    expect(await signIn('slow@example.com', PASSWORD, 'evil')).toHaveProperty('userId')
    expect(await signIn('slow@example.com', 'wrong one here', 'evil')).toMatchObject({
      kind: 'not-signed-in',
    })
  })
})

describe('a new password', () => {
  test('by a link: once, and every session ends', async () => {
    const userId = await made('reset@example.com')
    const jar = new Jar().take((await cameIn('reset@example.com')).cookies)
    const { token, expiresAt } = await accounts.resetToken(userId)
    expect(expiresAt - Date.now()).toBeLessThanOrEqual(3_600_000)
    const [kept] = await run<{ all: string }>(
      `SELECT string_agg(identifier || value, ' ') AS all FROM auth_verification`,
    )
    expect(kept?.all).not.toContain(token)
    expect(await accounts.resetPassword({ token, password: 'Jo Park 2026!' })).toMatchObject({
      kind: 'not-asked-well',
    })
    const password = 'a different kettle sings'
    expect(await accounts.resetPassword({ token, password })).toBeUndefined()
    expect(await accounts.sessionOf(jar.headers())).toBeUndefined()
    expect(await accounts.resetPassword({ token, password })).toMatchObject({ kind: 'not-found' })
    expect(await signIn('reset@example.com')).toMatchObject({ kind: 'not-signed-in' })
    await cameIn('reset@example.com', password)
  })

  test('by oneself: the old one is asked for, and the other sessions end', async () => {
    await made('change@example.com')
    const here = new Jar().take((await cameIn('change@example.com')).cookies)
    const there = new Jar().take((await cameIn('change@example.com')).cookies)
    const password = 'a different kettle sings'
    const asked = { password, headers: here.headers() }
    expect(await accounts.changePassword({ ...asked, current: 'guess of a thief' })).toMatchObject({
      kind: 'not-asked-well',
    })
    const changed = await accounts.changePassword({ ...asked, current: PASSWORD })
    if ('kind' in changed) throw new Error(changed.text)
    expect(await accounts.sessionOf(there.headers())).toBeUndefined()
    expect(await accounts.sessionOf(here.take(changed.cookies).headers())).toBeDefined()
  })
})

describe('a second factor', () => {
  test('is asked for once it is confirmed; a code written down works once', async () => {
    const userId = await made('two@example.com')
    const jar = new Jar().take((await cameIn('two@example.com')).cookies)
    const begun = await accounts.beginSecondFactor({ password: PASSWORD, headers: jar.headers() })
    if ('kind' in begun) throw new Error(begun.text)
    await cameIn('two@example.com')
    const wrong = { code: '000000', headers: jar.headers() }
    expect(await accounts.confirmSecondFactor(wrong)).toMatchObject({ kind: 'not-signed-in' })
    const code = () => totp(begun.uri, Date.now())
    const confirmed = await accounts.confirmSecondFactor({ code: code(), headers: jar.headers() })
    if ('kind' in confirmed) throw new Error(confirmed.text)
    jar.take(confirmed.cookies)
    expect((await accounts.protectionOf(userId)).secondFactor).toBe(true)

    const asked = await signIn('two@example.com')
    if (!('secondFactor' in asked)) throw new Error('no second factor')
    const half = new Jar().take(asked.cookies)
    expect(await accounts.sessionOf(half.headers())).toBeUndefined()
    const answer = (given: string, from: Jar) =>
      accounts.answerSecondFactor({ code: given, address: 'a', headers: from.headers() })
    expect(await answer('123456', half)).toMatchObject({ kind: 'not-signed-in' })
    const inside = await answer(code(), half)
    expect(inside).toMatchObject({ userId })

    const again = await signIn('two@example.com')
    if (!('secondFactor' in again)) throw new Error('no second factor')
    const [written = ''] = begun.codes
    expect(await answer(written, new Jar().take(again.cookies))).toMatchObject({ userId })
    const third = await signIn('two@example.com')
    if (!('secondFactor' in third)) throw new Error('no second factor')
    expect(await answer(written, new Jar().take(third.cookies))).toMatchObject({
      kind: 'not-signed-in',
    })
    const [row] = await run<{ all: string }>(
      `SELECT secret || "backupCodes" AS all FROM auth_two_factor`,
    )
    expect(row?.all).not.toContain(new URL(begun.uri).searchParams.get('secret'))
    expect(row?.all).not.toContain(begun.codes[1])
    const ended = await accounts.endSecondFactor({ password: PASSWORD, headers: jar.headers() })
    expect(ended).toHaveProperty('cookies')
    await cameIn('two@example.com')
  })
})

describe('keys', () => {
  test('are of one user in one workspace, with what they may; revoked they are unknown at once', async () => {
    const userId = await made('keys@example.com')
    const of = { userId, workspace }
    const { key, ...told } = await accounts.createKey({
      ...of,
      name: 'reports',
      scopes: ['read'],
      expiresAt: Date.now() + 86_400_000,
    })
    expect(await accounts.keyOf(key)).toMatchObject({ ...of, scopes: ['read'] })
    expect(await accounts.keyOf(`${key}x`)).toBeUndefined()
    expect(await accounts.keyOf('')).toBeUndefined()
    const [listed] = await accounts.listKeys(of)
    expect(listed).toMatchObject({ id: told.id, name: 'reports', start: key.slice(0, 8) })
    expect(await accounts.listKeys({ userId: 'other', workspace })).toEqual([])
    const elsewhere = '00000000-0000-4000-8000-000000000002' as WorkspaceId
    expect(await accounts.revokeKey({ userId, workspace: elsewhere, id: told.id })).toBe(false)
    const [row] = await run<{ key: string }>('SELECT key FROM auth_key')
    expect(row?.key).not.toBe(key)
    expect(await accounts.revokeKey({ ...of, id: told.id })).toBe(true)
    expect(await accounts.keyOf(key)).toBeUndefined()
  })

  test('some of them go with a role, all of them with their owner', async () => {
    const of = { userId: await made('leaver@example.com'), workspace }
    const expiresAt = Date.now() + 86_400_000
    const read = await accounts.createKey({ ...of, name: 'r', scopes: ['read'], expiresAt })
    const scim = await accounts.createKey({ ...of, name: 's', scopes: ['scim'], expiresAt })
    await accounts.revokeKeysOf({ ...of, scopes: ['admin', 'scim'] })
    expect(await accounts.keyOf(scim.key)).toBeUndefined()
    expect(await accounts.keyOf(read.key)).toBeDefined()
    await accounts.revokeKeysOf(of)
    expect(await accounts.keyOf(read.key)).toBeUndefined()
  })

  test('end by themselves', async () => {
    const of = { userId: await made('expiry@example.com'), workspace }
    const { key } = await accounts.createKey({
      ...of,
      name: 'r',
      scopes: ['read'],
      expiresAt: Date.now() + 1_000,
    })
    await run(`UPDATE auth_key SET "expiresAt" = now() - interval '1 second' WHERE name = 'r'`)
    expect(await accounts.keyOf(key)).toBeUndefined()
  })
})

describe('addresses', () => {
  const ask = (path: string, init: RequestInit = {}) =>
    accounts.handle(new Request(`http://127.0.0.1:4630/api/auth${path}`, init))
  beforeAll(() => made('open@example.com'))

  test.each([
    ['POST', '/sign-in/email'],
    ['POST', '/sign-up/email'],
    ['GET', '/get-session'],
    ['POST', '/api-key/create'],
    ['POST', '/sso/register'],
    ['POST', '/request-password-reset'],
    ['POST', '/sign-in/sso'],
    ['GET', '/error'],
    ['GET', '/reset-password/x?callbackURL=https://evil.example'],
    ['POST', '//sign-in/email'],
  ])('%s %s of the library is not open', async (method, path) => {
    const body = JSON.stringify({ email: 'open@example.com', password: PASSWORD, name: 'x' })
    const headers = { 'content-type': 'application/json', origin: 'http://127.0.0.1:4630' }
    const answer = await ask(path, method === 'GET' ? {} : { method, body, headers })
    expect(answer.status).toBe(404)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('a passkey is asked for without telling who has one', async () => {
    const answer = await ask('/passkey/generate-authenticate-options')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ rpId: 'localhost', challenge: expect.any(String) })
  })

  test('the way after single sign-on leads to our own pages only', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'x',
      '/\n/evil',
      '',
    ])
      expect(localPath(next)).toBe('/')
    expect(localPath('/truth?asOf=2026-01-01')).toBe('/truth?asOf=2026-01-01')
  })

  test('an identity provider inside the network is not asked unless the configuration says so', async () => {
    for (const issuer of [
      'http://idp.example.com',
      'https://127.0.0.1',
      'https://localhost',
      'https://10.0.0.8',
      'https://169.254.169.254/latest',
      'https://[::1]',
      'https://[::ffff:10.0.0.1]',
      'https://metadata.google.internal',
      'file:///etc/passwd',
      'nonsense',
    ])
      expect(await providerTrouble(issuer, false), issuer).toBeDefined()
    expect(await providerTrouble('http://10.0.0.8', true)).toBeDefined()
    expect(await providerTrouble('http://127.0.0.1:3000', true)).toBeUndefined()
    expect(await providerTrouble('https://10.0.0.8', true)).toBeUndefined()
  })

  test('nothing went wrong in the library', () => expect(said).toEqual([]))
})
