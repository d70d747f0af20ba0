import { mannWhitney } from '@closed-learned/analysis'
import { beforeAll, describe, expect, test } from 'vitest'
import { WRONG } from '../../accounts/better-auth/declined.ts'
import { totp } from '../../accounts/testing/totp.ts'
import { withClient } from '../../store/database/connections.ts'
import { PASSWORD } from '../../testing/people-program.ts'
import { PUBLIC_URL, publicProgram, type Visitor } from '../../testing/public-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { OPERATIONS } from './operations.ts'

/** What somebody would try who is not let in, against the program as it stands on a server. */
const house = await testHouse()
const { accounts, said, visitor, admin, begin, join } = await publicProgram(house)
beforeAll(() => begin())

const signIn = (who: Visitor, email: string, password = PASSWORD) =>
  who.ask('POST', '/sign-in', { email, password })
const isIn = async (who: Visitor) => (await who.ask('GET', '/me')).status === 200
const cookieOf = (who: Visitor) => who.jar.headers().get('cookie') ?? ''
const SESSION = '__Secure-closed-learned.session_token'

describe('a session', () => {
  test('that somebody else planted in a browser is not the one that is signed in', async () => {
    const { who: mallory } = await join('mallory@example.com')
    await join('victim@example.com')
    const planted = cookieOf(mallory)
    for (const cookie of [planted, `${SESSION}=chosen.by-a-thief`, `${SESSION}=`]) {
      const victim = visitor()
      victim.jar.take(cookie.split('; '))
      expect((await signIn(victim, 'victim@example.com')).told).toEqual({ next: 'in' })
      expect(cookieOf(victim)).not.toBe(cookie)
      expect((await victim.ask('GET', '/me')).told.member.email).toBe('victim@example.com')
      const thief = visitor()
      thief.jar.take(cookie.split('; '))
      const seen = await thief.ask('GET', '/me')
      if (cookie === planted) expect(seen.told.member.email).toBe('mallory@example.com')
      else expect(seen.status).toBe(401)
    }
  })

  test('ends within one request: signed out, another password, a reset, a place that ended', async () => {
    const { id, who: first } = await join('ends@example.com')
    const stolen = visitor()
    stolen.jar.take(cookieOf(first).split('; '))
    expect(await isIn(stolen)).toBe(true)
    await first.ask('POST', '/sign-out', {})
    expect(await isIn(stolen)).toBe(false)

    const [here, there] = [visitor(), visitor()]
    for (const each of [here, there]) await signIn(each, 'ends@example.com')
    const password = 'another kettle sings'
    await here.ask('POST', '/me/password', { current: PASSWORD, password })
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])

    const { told } = await admin.ask('POST', `/people/${id}/reset-link`, {})
    const token = String(told.link).split('/').at(-1)
    await visitor().ask('POST', '/password/reset', { token, password: 'a third spoon rests' })
    expect(await isIn(here)).toBe(false)

    await signIn(there, 'ends@example.com', 'a third spoon rests')
    const { told: made } = await there.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })
    const byKey = () =>
      visitor().ask('GET', '/me', undefined, { authorization: `Bearer ${made.key}` })
    expect((await byKey()).status).toBe(200)
    await admin.ask('DELETE', `/people/${id}`)
    expect([await isIn(there), (await byKey()).status]).toEqual([false, 401])
  })

  test('lies in cookies that no script reads, that cross no http, and that no other site sends', async () => {
    const { who } = await join('cookies@example.com')
    const begun = await who.ask('POST', '/me/second-factor', { password: PASSWORD })
    const code = totp(begun.told.uri, Date.now())
    const confirmed = await who.ask('POST', '/me/second-factor/confirm', { code })
    const later = visitor()
    const asked = await signIn(later, 'cookies@example.com')
    expect(asked.told).toEqual({ next: 'secondFactor' })
    const out = await who.ask('POST', '/sign-out', {})
    expect(out.headers.get('clear-site-data')).toBe('"cache"')
    const all = [...confirmed.cookies, ...asked.cookies, ...out.cookies]
    expect(all.length).toBeGreaterThan(2)
    for (const cookie of all) {
      expect(cookie).toMatch(/^__Secure-/)
      for (const flag of [/; HttpOnly/i, /; Secure/i, /; SameSite=(Lax|Strict)/i, /; Path=\//i])
        expect(cookie).toMatch(flag)
      expect(cookie).not.toMatch(/; Domain=/i)
    }
  })
})

describe('a page of another site', () => {
  const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']
  const FROM: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://learned.example.com' },
    { origin: 'https://sub.learned.example.com' },
    { origin: 'https://learned.example.com.evil.example' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  ]

  test('writes nothing by a form or a script, although the cookie comes along', async () => {
    const { who, id } = await join('csrf@example.com', ['rep', 'admin'])
    const before = cookieOf(who)
    for (const from of FROM)
      for (const type of FORMS)
        for (const [method, path, body] of [
          ['POST', '/me/keys', '{"name":"k","scopes":["read"]}'],
          ['POST', '/sign-in', `{"email":"csrf@example.com","password":"${PASSWORD}"}`],
          ['POST', '/sign-out', '{}'],
          ['POST', '/imports', ''],
          ['DELETE', `/people/${id}`, ''],
          ['POST', '/api/auth/passkey/delete-passkey', '{"id":"x"}'],
          ['POST', '/api/auth/scim/v2/Users', '{}'],
        ] as const) {
          const answer = await who.ask(method, path, body, { ...from, 'content-type': type })
          expect([from, method, path, answer.status]).toEqual([from, method, path, 403])
          expect(answer.cookies).toEqual([])
        }
    expect(cookieOf(who)).toBe(before)
    expect((await who.ask('GET', '/me/keys')).told).toEqual({ keys: [] })
  })

  test('reads nothing, is given no leave to, and a link of it still leads here', async () => {
    const { who } = await join('reads@example.com')
    for (const from of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const read = await who.ask('GET', '/me', undefined, from as Record<string, string>)
      expect(read.status).toBe(403)
      expect(read.text).not.toContain('reads@example.com')
    }
    const asks = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const preflight = await who.ask('OPTIONS', '/me/keys', undefined, asks)
    expect(preflight.status).toBe(403)
    const own = await who.ask('GET', '/me', undefined, { origin: PUBLIC_URL })
    for (const { headers } of [preflight, own])
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await who.ask('GET', '/page', undefined, link)).status).toBe(200)
  })

  test('frames nothing', async () => {
    for (const path of ['/page', '/api', '/api/v1/me', '/health', '/api/v1/nothing']) {
      const { headers } = await admin.ask('GET', path)
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })
})

describe('guessing a password', () => {
  test('from everywhere keeps nobody out who has it', async () => {
    const { id } = await join('wanted@example.com')
    for (let i = 0; i < 60; i++)
      await signIn(visitor(`198.51.100.${i % 6}`), 'wanted@example.com', `wrong one ${i}`)
    const guess = await signIn(visitor('198.51.100.1'), 'wanted@example.com')
    expect(guess.status).toBe(429)
    expect((await signIn(visitor('192.0.2.7'), 'wanted@example.com')).told).toEqual({ next: 'in' })
    expect(id).toBeTruthy()
  })

  test('is slowed down for a whole network of IPv6, and whatever the client says of itself', async () => {
    await join('network@example.com')
    const statuses = async (from: (i: number) => string) => {
      const all: number[] = []
      for (let i = 0; i < 12; i++)
        all.push((await signIn(visitor(from(i)), 'network@example.com', `wrong ${i}`)).status)
      return all.filter((status) => status === 429).length
    }
    expect(await statuses((i) => `2001:db8:1:2::${i + 1}`)).toBeGreaterThanOrEqual(4)
    expect(await statuses((i) => `10.0.0.${i}, 198.51.100.77`)).toBeGreaterThanOrEqual(4)
  })
})

describe('the time that a sign-in takes', () => {
  test('does not tell whether there is such an account, with a password or without', async () => {
    await join('timed@example.com')
    await accounts.createUser({ email: 'bare@example.com', name: 'B', password: PASSWORD })
    await withClient(house.database.app, (client) =>
      client.query(`DELETE FROM auth_login WHERE "userId" =
        (SELECT id FROM auth_user WHERE email = 'bare@example.com')`),
    )
    const emails = {
      wrong: 'timed@example.com',
      unknown: 'nobody@example.com',
      bare: 'bare@example.com',
    }
    const took: Record<keyof typeof emails, number[]> = { wrong: [], unknown: [], bare: [] }
    const kinds = Object.keys(emails) as (keyof typeof emails)[]
    // Taken in turn, so that whatever else the machine does falls on all of them.
    for (let i = 0; i < 40; i++)
      for (const kind of kinds) {
        const began = performance.now()
        const asked = { email: emails[kind], password: `wrong one ${i}`, address: `t${i}` }
        expect(await accounts.signIn({ ...asked, headers: new Headers() })).toMatchObject(WRONG)
        took[kind].push(performance.now() - began)
      }
    const middle = (times: number[]) => [...times].sort((a, b) => a - b)[times.length / 2] ?? 0
    for (const kind of ['unknown', 'bare'] as const) {
      const ratio = middle(took[kind]) / middle(took.wrong)
      // To hash nothing would take a tenth of it.
      expect(ratio, `${kind} ${ratio}`).toBeGreaterThan(0.8)
      expect(ratio, `${kind} ${ratio}`).toBeLessThan(1.25)
      // The faster of the two is hardly more often the one than the other.
      const { auc } = mannWhitney(took[kind], took.wrong)
      expect(auc, kind).toBeGreaterThan(0.2)
      expect(auc, kind).toBeLessThan(0.8)
    }
  })
})

describe('a second factor', () => {
  let code = () => ''
  const email = 'factor@example.com'
  const half = async () => {
    const who = visitor(`192.0.2.${Math.floor(Math.random() * 250)}`)
    expect((await signIn(who, email, password)).told).toEqual({ next: 'secondFactor' })
    return who
  }
  let password = PASSWORD
  let id = ''
  beforeAll(async () => {
    const joined = await join(email)
    id = joined.id
    const begun = await joined.who.ask('POST', '/me/second-factor', { password })
    code = () => totp(begun.told.uri, Date.now())
    await joined.who.ask('POST', '/me/second-factor/confirm', { code: code() })
  })

  test('is not walked around: the password alone opens no operation', async () => {
    const who = await half()
    for (const [name, { may }] of Object.entries(OPERATIONS)) {
      if (may === 'everybody') continue
      const [method = '', path = ''] = name.split(' ')
      const body = method === 'GET' ? undefined : {}
      const { status } = await who.ask(method, path.replace(/\{\w+\}/g, 'x'), body)
      expect([name, status]).toEqual([name, 401])
    }
  })

  test('of somebody else does not answer for it, nor does a question of one’s own', async () => {
    const { who: mallory } = await join('second-mallory@example.com')
    const begun = await mallory.ask('POST', '/me/second-factor', { password: PASSWORD })
    const own = () => totp(begun.told.uri, Date.now())
    await mallory.ask('POST', '/me/second-factor/confirm', { code: own() })
    const victim = await half()
    expect((await victim.ask('POST', '/sign-in/second-factor', { code: own() })).status).toBe(401)
    // With a session of their own beside the question of the other.
    for (const cookie of cookieOf(mallory).split('; ')) victim.jar.take([cookie])
    await victim.ask('POST', '/sign-in/second-factor', { code: own() })
    expect((await victim.ask('GET', '/me')).told.member.email).toBe('second-mallory@example.com')
  })

  test('stays through a new password, by whatever link', async () => {
    const { told } = await admin.ask('POST', `/people/${id}/reset-link`, {})
    password = 'a third spoon rests'
    const who = visitor()
    const token = String(told.link).split('/').at(-1)
    const reset = await who.ask('POST', '/password/reset', { token, password })
    expect(reset.status).toBe(204)
    expect(await isIn(who)).toBe(false)
    expect(await isIn(await half())).toBe(false)
  })

  test('cannot be guessed by asking for new questions, and who is in already stays in', async () => {
    const inside = await half()
    expect((await inside.ask('POST', '/sign-in/second-factor', { code: code() })).status).toBe(200)
    for (let i = 0; i < 12; i++) {
      const guess = String(100_000 + ((Number(code()) + 1 + i) % 900_000))
      await (await half()).ask('POST', '/sign-in/second-factor', { code: guess })
    }
    const right = await (await half()).ask('POST', '/sign-in/second-factor', { code: code() })
    expect(right.status).toBe(429)
    expect(await isIn(inside)).toBe(true)
  })
})

describe('a name of somebody else', () => {
  test('is no address of ours, and comes into no link', async () => {
    const hosts = ['evil.example', 'learned.example.com.evil.example', 'learned.example.com:81', '']
    for (const host of hosts)
      expect([host, (await admin.ask('GET', '/me', undefined, { host })).status]).toEqual([
        host,
        403,
      ])
    const evil = {
      ...{
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'http',
        'x-host': 'evil.example',
      },
      ...{ forwarded: 'host=evil.example', 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
    }
    const asked = { email: 'linked@example.com', name: 'L', roles: ['rep'] }
    const { told, text } = await admin.ask('POST', '/people', asked, evil)
    expect(told.link).toMatch(/^https:\/\/learned\.example\.com\/invitations\/[\w-]{64}$/)
    expect(text).not.toContain('evil')
  })

  test('nor is one sent on to: where to go after signing in is nothing that the server says', async () => {
    await join('next@example.com')
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '\r\nX: y']) {
      const query = `?next=${encodeURIComponent(next)}`
      const page = await visitor().ask('GET', `/page/sign-in${query}`)
      expect([page.status, page.headers.get('location')]).toEqual([200, null])
      const asked = { email: 'next@example.com', password: PASSWORD, next }
      const answer = await visitor().ask('POST', '/sign-in', asked)
      expect(answer.headers.get('location')).toBeNull()
      expect(answer.text).not.toContain('evil')
    }
  })
})

test('nothing that was tried was a bug, and the log names nobody and opens nothing', () => {
  expect(said.filter((line) => !/ \d{3} \d+ ms$/.test(line))).toEqual([])
  const log = said.join('\n')
  expect(log).not.toMatch(/[\w-]{64}/)
  expect(log).not.toContain('@')
})
