import type { WorkspaceId } from '@closed-learned/deals'
import { beforeAll, describe, expect, test } from 'vitest'
import { totp } from '../../accounts/testing/totp.ts'
import {
  becomeAdmin,
  invitesOf,
  PASSWORD,
  peopleProgram,
  tokenOf,
} from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'

const program = await peopleProgram(await testHouse())
const { house, accounts, person, said } = program
const admin = person()
const { joined, invited } = invitesOf(program, admin)

beforeAll(() => becomeAdmin(program, admin))

describe('an account', () => {
  test('a key never changes it, and does no more than its scopes', async () => {
    const { who } = await joined('keyed@example.com', ['rep'])
    expect((await who.ask('POST', '/me/keys', { name: 'k', scopes: ['admin'] })).status).toBe(403)
    const { told, headers } = await who.ask('POST', '/me/keys', {
      name: 'k',
      scopes: ['read', 'write'],
    })
    expect(headers.get('cache-control')).toBe('no-store')
    const key = who.withKey(told.key)
    for (const [method, path, body] of [
      ['POST', '/me/keys', { name: 'more', scopes: ['read'] }],
      ['DELETE', `/me/keys/${told.id}`, undefined],
      ['POST', '/me/password', { current: PASSWORD, password: 'another kettle sings' }],
      ['POST', '/me/second-factor', { password: PASSWORD }],
    ] as const)
      expect((await key.ask(method, path, body)).status, path).toBe(403)
    expect(JSON.stringify((await who.ask('GET', '/me/keys')).told)).not.toContain(told.key)
    expect((await who.ask('DELETE', `/me/keys/${told.id}`)).status).toBe(204)
    expect((await key.ask('GET', '/me')).status).toBe(401)
  })

  test('an admin’s key opens no account: no link for a password, no former place, no admin', async () => {
    const { id } = await joined('held@example.com', ['rep'])
    const gone = await joined('left@example.com', ['rep'])
    expect((await admin.ask('DELETE', `/people/${gone.id}`)).status).toBe(204)
    const awaited = await invited('awaited@example.com', ['rep'])
    const own = (await admin.ask('GET', '/people')).told.people.find(
      (one: { email: string }) => one.email === 'root@example.com',
    )
    const made = await admin.ask('POST', '/me/keys', {
      name: 'a',
      scopes: ['read', 'write', 'admin'],
    })
    const key = admin.withKey(made.told.key)
    const invite = (email: string, roles: string[]) =>
      key.ask('POST', '/people', { email, name: 'Jo Park', roles })
    for (const answer of [
      await key.ask('POST', `/people/${own.id}/reset-link`),
      await key.ask('POST', `/people/${id}/reset-link`),
      await key.ask('POST', `/people/${awaited.id}/invitation`),
      await invite('left@example.com', ['rep']),
      await invite('awaited@example.com', ['rep']),
      await invite('second-root@example.com', ['admin']),
      await key.ask('PATCH', `/people/${id}`, { roles: ['rep', 'admin'] }),
    ]) {
      expect({ status: answer.status, link: answer.told.link }).toEqual({ status: 403 })
      expect(answer.told.title).toMatch(/ key\.$/)
    }
    expect((await invite('new@example.com', ['rep'])).status).toBe(201)
    expect((await key.ask('PATCH', `/people/${id}`, { name: 'Jo' })).status).toBe(200)
    expect((await admin.ask('POST', `/people/${id}/reset-link`)).status).toBe(201)
  })

  test('a second factor is set up, asked for at the next sign-in, and ended', async () => {
    const { who } = await joined('factor@example.com', ['rep'])
    expect(
      (await who.ask('POST', '/me/second-factor', { password: 'not mine at all' })).status,
    ).toBe(400)
    const begun = await who.ask('POST', '/me/second-factor', { password: PASSWORD })
    expect(begun.headers.get('cache-control')).toBe('no-store')
    const code = () => totp(begun.told.uri, Date.now())
    expect((await who.ask('POST', '/me/second-factor/confirm', { code: '000000' })).status).toBe(
      401,
    )
    expect((await who.ask('POST', '/me/second-factor/confirm', { code: code() })).status).toBe(204)
    expect((await who.ask('GET', '/me')).told.protection.secondFactor).toBe(true)
    const later = person()
    const asked = { email: 'factor@example.com', password: PASSWORD }
    expect((await later.ask('POST', '/sign-in', asked)).told).toEqual({ next: 'secondFactor' })
    expect((await later.ask('GET', '/me')).status).toBe(401)
    const answered = await later.ask('POST', '/sign-in/second-factor', { code: code() })
    expect(answered.told).toEqual({ next: 'in' })
    expect((await later.ask('GET', '/me')).status).toBe(200)
    expect((await later.ask('POST', '/me/second-factor/end', { password: PASSWORD })).status).toBe(
      204,
    )
    expect((await later.ask('POST', '/sign-out')).status).toBe(204)
    expect((await later.ask('GET', '/me')).status).toBe(401)
  })

  test('a page of another site can neither sign in nor do anything', async () => {
    const { who } = await joined('csrf@example.com', ['rep'])
    const origin = 'https://evil.example'
    for (const [path, body] of [
      ['/sign-in', { email: 'csrf@example.com', password: PASSWORD }],
      ['/sign-out', {}],
      ['/me/keys', { name: 'k', scopes: ['read'] }],
    ] as const) {
      const answer = await who.askFrom(origin, 'POST', path, body)
      expect(answer.status, path).toBe(403)
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect((await who.ask('GET', '/me')).status).toBe(200)
  })

  test('where no mail goes out, the admin is shown the link for a new password', async () => {
    const { who, id } = await joined('lost@example.com', ['rep'])
    expect(
      (await person().ask('POST', '/password/forgotten', { email: 'lost@example.com' })).status,
    ).toBe(204)
    const { told } = await admin.ask('POST', `/people/${id}/reset-link`)
    expect(told).toMatchObject({ sentTo: null })
    const token = tokenOf(told.link)
    const password = 'another kettle sings'
    expect((await person().ask('POST', '/password/reset', { token, password })).status).toBe(204)
    expect((await who.ask('GET', '/me')).status).toBe(401)
    expect(
      (await who.ask('POST', '/sign-in', { email: 'lost@example.com', password })).told,
    ).toEqual({
      next: 'in',
    })
  })

  test('an account with a place elsewhere is not an admin’s to open', async () => {
    const { id } = await joined('both@example.com', ['rep'])
    const user = await accounts.userOfEmail('both@example.com')
    const other = house.store.of((await house.store.add('Elsewhere')) as WorkspaceId)
    await other.inWorkspace((session) =>
      session.run(
        `INSERT INTO member (workspace_id, member_id, user_id, name, email, roles, added_at, joined_at)
         VALUES (current_setting('app.workspace')::uuid, gen_random_uuid(), $1, 'B', 'b@e.f', '{rep}', now(), now())`,
        [user?.userId],
      ),
    )
    expect((await admin.ask('POST', `/people/${id}/reset-link`)).status).toBe(403)
  })
})

test('nothing went wrong in the program, and what was done is written down', async () => {
  expect(said).toEqual([])
  const rows = await house.store.inWorkspace((session) =>
    session.run<{ kind: string }>('SELECT DISTINCT kind FROM people_event ORDER BY 1'),
  )
  expect(rows.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['keyMade', 'keyRevoked', 'resetLink']),
  )
})
