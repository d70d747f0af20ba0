import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { withClient } from '../../store/database/connections.ts'
import { testDatabase } from '../../testing/test-database.ts'
import { Jar } from '../testing/browser-of.ts'
import { totp } from '../testing/totp.ts'
import { openAccounts } from './open-accounts.ts'

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
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0'
const run = <Row extends object>(text: string, values: readonly unknown[] = []) =>
  withClient(database.app, async (client) => (await client.query<Row>(text, [...values])).rows)

/** Somebody with an account of their own. */
async function somebody() {
  const email = `${randomUUID()}@example.com`
  const user = await accounts.createUser({ email, name: 'Jo Park', password: PASSWORD })
  if (!('userId' in user)) throw new Error(user.text)
  const headers = new Headers({ 'user-agent': FIREFOX })
  const signIn = (password = PASSWORD) =>
    accounts.signIn({ email, password, address: randomUUID(), headers })
  const cameIn = async () => {
    const came = await signIn()
    if (!('userId' in came)) throw new Error('not in')
    return new Jar().take(came.cookies)
  }
  /** Sets a second factor up; gives the codes of the app, from then on, and the new cookies. */
  const factor = async (jar: Jar) => {
    const begun = await accounts.beginSecondFactor({ password: PASSWORD, headers: jar.headers() })
    if ('kind' in begun) throw new Error(begun.text)
    const code = () => totp(begun.uri, Date.now())
    const done = await accounts.confirmSecondFactor({ code: code(), headers: jar.headers() })
    if ('kind' in done) throw new Error(done.text)
    jar.take(done.cookies)
    return code
  }
  return { email, userId: user.userId, signIn, cameIn, factor }
}
const idOf = async (jar: Jar) => (await accounts.sessionOf(jar.headers()))?.sessionId ?? ''

describe('sessions', () => {
  test('are listed to whose they are, and end one by one or all but one', async () => {
    const { userId, cameIn } = await somebody()
    const [here, there, third] = [await cameIn(), await cameIn(), await cameIn()]
    const listed = await accounts.sessionsOf(userId)
    expect(listed).toHaveLength(3)
    expect(listed[0]).toMatchObject({ browser: 'Firefox on Windows', way: 'password' })
    expect(Math.abs(Date.now() - (listed[0]?.seenAt ?? 0))).toBeLessThan(60_000)
    const stranger = await somebody()
    const of = { userId: stranger.userId, id: await idOf(there) }
    expect(await accounts.endSession(of)).toBe(false)
    expect(await accounts.sessionOf(there.headers())).toBeDefined()
    expect(await accounts.endSession({ ...of, userId })).toBe(true)
    expect(await accounts.sessionOf(there.headers())).toBeUndefined()
    const strangers = await stranger.cameIn()
    await accounts.endOtherSessions({ userId, sessionId: await idOf(here) })
    expect(await accounts.sessionOf(third.headers())).toBeUndefined()
    expect(await accounts.sessionOf(here.headers())).toBeDefined()
    expect(await accounts.sessionOf(strangers.headers())).toBeDefined()
  })

  test('what a browser says of itself is kept in no words but ours', async () => {
    const { userId, cameIn } = await somebody()
    await cameIn()
    const [row] = await run<{ agent: string }>(
      'SELECT "userAgent" AS agent FROM auth_session WHERE "userId" = $1',
      [userId],
    )
    expect(row?.agent).toBe('Firefox on Windows')
  })

  test('end when nobody uses them for twelve hours, and not while somebody does', async () => {
    const { cameIn } = await somebody()
    const [idle, used] = [await cameIn(), await cameIn()]
    const later = async (jar: Jar, hours: number) =>
      run(
        `UPDATE auth_session SET "seenAt" = "seenAt" - make_interval(hours => $2),
           "expiresAt" = "expiresAt" - make_interval(hours => $2),
           "createdAt" = "createdAt" - make_interval(hours => $2) WHERE id = $1`,
        [await idOf(jar), hours],
      )
    await later(used, 11)
    expect(await accounts.sessionOf(used.headers())).toBeDefined()
    await later(used, 11)
    expect(await accounts.sessionOf(used.headers())).toBeDefined()
    await later(idle, 13)
    expect(await accounts.sessionOf(idle.headers())).toBeUndefined()
    // The library, which looks for itself where an account is changed, finds none either.
    const asked = { current: PASSWORD, password: 'a different kettle sings' }
    expect(await accounts.changePassword({ ...asked, headers: idle.headers() })).toMatchObject({
      kind: 'not-signed-in',
    })
  })

  test('end a fortnight after signing in, however much they are used', async () => {
    const { cameIn } = await somebody()
    const jar = await cameIn()
    const id = await idOf(jar)
    const made = (days: number) =>
      run(
        `UPDATE auth_session SET "createdAt" = now() - make_interval(days => $2, hours => 23),
           "seenAt" = now() - interval '1 hour' WHERE id = $1`,
        [id, days],
      )
    await made(13)
    expect(await accounts.sessionOf(jar.headers())).toBeDefined()
    const [row] = await run<{ hours: number }>(
      `SELECT extract(epoch FROM "expiresAt" - now()) / 3600 AS hours FROM auth_session WHERE id = $1`,
      [id],
    )
    expect(Number(row?.hours)).toBeLessThanOrEqual(1)
    await run(`UPDATE auth_session SET "expiresAt" = now() WHERE id = $1`, [id])
    expect(await accounts.sessionOf(jar.headers())).toBeUndefined()
  })

  test('have a second factor once it is set up, and then the others end', async () => {
    const { cameIn, factor, userId } = await somebody()
    const [here, there] = [await cameIn(), await cameIn()]
    expect(await accounts.sessionOf(here.headers())).toMatchObject({ hasSecondFactor: false })
    const code = await factor(here)
    expect(await accounts.sessionOf(there.headers())).toBeUndefined()
    expect(await accounts.sessionOf(here.headers())).toMatchObject({ hasSecondFactor: true })
    expect(await accounts.sessionsOf(userId)).toHaveLength(1)
    expect(code()).toMatch(/^\d{6}$/)
  })
})

describe('sign-ins', () => {
  const told = async (userId: string) =>
    (await accounts.signInsOf(userId)).map(({ way, declined }) => [way, declined])

  test('are told with their way and browser, tries in vain by the day', async () => {
    const { userId, signIn, cameIn } = await somebody()
    await cameIn()
    for (let i = 0; i < 3; i++) await signIn('not the right one')
    expect(await told(userId)).toEqual([
      ['password', 3],
      ['password', 0],
    ])
    const [tries] = await accounts.signInsOf(userId)
    expect(tries).toMatchObject({ browser: 'Firefox on Windows' })
    expect(Math.abs(Date.now() - (tries?.at ?? 0))).toBeLessThan(60_000)
    expect(await accounts.signInsOf((await somebody()).userId)).toEqual([])
  })

  test('a right password without the code is told; with it, it is a sign-in', async () => {
    const { userId, signIn, cameIn, factor } = await somebody()
    const code = await factor(await cameIn())
    await signIn()
    expect(await told(userId)).toEqual([
      ['app', 1],
      ['password', 0],
    ])
    const asked = await signIn()
    const headers = new Jar().take(asked && 'cookies' in asked ? asked.cookies : []).headers()
    const answered = await accounts.answerSecondFactor({ code: code(), address: 'a', headers })
    expect(answered).toMatchObject({ userId })
    expect((await told(userId)).sort()).toEqual([
      ['app', 0],
      ['app', 1],
      ['password', 0],
    ])
    const changed = await accounts.changePassword({
      ...{ current: PASSWORD, password: 'a different kettle sings' },
      headers: new Jar().take('cookies' in answered ? answered.cookies : []).headers(),
    })
    expect(changed).toHaveProperty('cookies')
    // A session that takes the place of another is no sign-in, and keeps its way.
    expect(await told(userId)).toHaveLength(3)
    expect((await accounts.sessionsOf(userId)).map(({ way }) => way)).toEqual(['app'])
  })

  test('are forgotten after 90 days, whoever comes in next', async () => {
    const { userId, cameIn } = await somebody()
    await cameIn()
    await accounts.signInsOf(userId)
    await run(`UPDATE sign_in SET at = at - interval '90 days' WHERE user_id = $1`, [userId])
    expect(await accounts.signInsOf(userId)).toEqual([])
    const other = await somebody()
    await other.cameIn()
    await accounts.signInsOf(other.userId)
    expect(await run('SELECT FROM sign_in WHERE user_id = $1', [userId])).toEqual([])
  })

  test('whoever tries on and on fills nothing', async () => {
    const { userId, signIn } = await somebody()
    await Promise.all(Array.from({ length: 12 }, () => signIn('not the right one')))
    expect(await told(userId)).toEqual([['password', 12]])
    expect(await run('SELECT FROM sign_in WHERE user_id = $1', [userId])).toHaveLength(1)
    const before = await run('SELECT FROM sign_in')
    const headers = new Headers()
    const nobody = { email: 'nobody@example.com', password: PASSWORD, address: 'x', headers }
    await accounts.signIn(nobody)
    await accounts.signInsOf(userId)
    expect(await run('SELECT FROM sign_in')).toHaveLength(before.length)
  })

  test('nothing went wrong in the library', () => expect(said).toEqual([]))
})
