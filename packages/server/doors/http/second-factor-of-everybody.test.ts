import { beforeAll, describe, expect, test } from 'vitest'
import { Authenticator } from '../../accounts/testing/authenticator.ts'
import { totp } from '../../accounts/testing/totp.ts'
import {
  becomeAdmin,
  invitesOf,
  PASSWORD,
  type Person,
  peopleProgram,
} from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { admitKey } from '../../work/gate.ts'
import { isRefusal } from '../../work/refusals.ts'
import { OPERATIONS } from './operations.ts'

const program = await peopleProgram(await testHouse())
const { house, houses, accounts, person, said, url } = program
const admin = person()
const { joined, invited } = invitesOf(program, admin)

/** Sets a second factor up; gives the codes of the app. */
async function protect(who: Person) {
  const begun = await who.ask('POST', '/me/second-factor', { password: PASSWORD })
  const code = () => totp(begun.told.uri, Date.now())
  const { status } = await who.ask('POST', '/me/second-factor/confirm', { code: code() })
  expect(status).toBe(204)
  return code
}
const demand = (needsSecondFactor: boolean) =>
  admin.ask('PATCH', '/settings', { needsSecondFactor })

let rep: Person
let key: Person
let secret: string
let secondAdmin: Person
let directory: Person

beforeAll(async () => {
  await becomeAdmin(program, admin)
  rep = (await joined('rep@example.com', ['rep'])).who
  const made = await rep.ask('POST', '/me/keys', { name: 'k', scopes: ['read', 'write'] })
  secret = made.told.key
  key = rep.withKey(secret)
  secondAdmin = (await joined('second@example.com', ['admin'])).who
  const scim = await secondAdmin.ask('POST', '/me/keys', { name: 'd', scopes: ['scim'] })
  directory = secondAdmin.withKey(scim.told.key)
})

describe('a second factor of everybody', () => {
  test('is asked for by an admin who has one, and only then', async () => {
    expect((await admin.ask('GET', '/settings')).told.needsSecondFactor).toBe(false)
    const early = await demand(true)
    expect([early.status, early.told.title]).toEqual([
      403,
      'You came in without a second factor yourself.',
    ])
    expect((await admin.ask('GET', '/settings')).told.needsSecondFactor).toBe(false)
    expect((await rep.ask('PATCH', '/settings', { needsSecondFactor: true })).status).toBe(403)
    await protect(admin)
    expect((await demand(true)).told.needsSecondFactor).toBe(true)
    expect((await admin.ask('GET', '/people')).status).toBe(200)
  })

  test('until there is one, nothing is told but who one is, and nothing written', async () => {
    expect((await rep.ask('GET', '/me')).told).toMatchObject({ needsSecondFactor: true })
    const open = ['/me', '/me/second-factor', '/me/second-factor/confirm', '/me/second-factor/end']
    for (const [name, { may }] of Object.entries(OPERATIONS)) {
      const [method = '', path = ''] = name.split(' ')
      if (may === 'everybody' || open.includes(path)) continue
      const answer = await rep.ask(method, path.replace(/\{[^}]+\}/g, '1'), undefined)
      expect([name, answer.status]).toEqual([name, 403])
      expect(answer.told.title).toContain('Everybody needs a second factor here')
    }
    const page = await (await fetch(`${url}/`, { headers: rep.jar.headers() })).text()
    expect(page).not.toContain('"answer"')
  })

  test('a key of theirs does nothing, at the command line neither', async () => {
    for (const path of ['/me', '/overview', '/opportunities'])
      expect([path, (await key.ask('GET', path)).status]).toEqual([path, 403])
    const scope = await admitKey(houses, async () => accounts, secret)
    expect(isRefusal(scope) && scope.kind).toBe('not-allowed')
  })

  test('nor does one by which a directory speaks', async () => {
    expect((await directory.ask('GET', '/api/auth/scim/v2/Users')).status).toBe(401)
    await protect(secondAdmin)
    expect((await directory.ask('GET', '/api/auth/scim/v2/Users')).status).toBe(200)
  })

  test('with one, everything is there again, and the key works', async () => {
    await protect(rep)
    expect((await rep.ask('GET', '/me')).told).toMatchObject({ needsSecondFactor: false })
    expect((await rep.ask('GET', '/filings')).status).toBe(200)
    expect((await key.ask('GET', '/filings')).status).toBe(200)
    const { status } = await rep.ask('POST', '/me/second-factor/end', { password: PASSWORD })
    expect(status).toBe(204)
    expect((await rep.ask('GET', '/filings')).status).toBe(403)
    expect((await key.ask('GET', '/filings')).status).toBe(403)
    await protect(rep)
  })

  test('a passkey is one where it was used, and not beside a password alone', async () => {
    const { token } = await invited('passkey@example.com', ['rep'])
    // A passkey is for a name, and none for a number.
    const origin = url.replace('127.0.0.1', 'localhost')
    const device = new Authenticator(origin, 'localhost')
    const [who, later] = [person(origin), person(origin)]
    const passkey = '/api/auth/passkey'
    await who.ask('POST', `/invitations/${token}`, { password: PASSWORD })
    const making = await who.ask('GET', `${passkey}/generate-register-options`)
    const made = { response: device.register(making.told), name: 'Laptop' }
    const added = await who.askFrom(origin, 'POST', `${passkey}/verify-registration`, made)
    expect(added.status).toBe(200)
    expect((await who.ask('GET', '/filings')).status).toBe(403)
    const coming = await later.ask('GET', `${passkey}/generate-authenticate-options`)
    const response = device.use(coming.told)
    await later.askFrom(origin, 'POST', `${passkey}/verify-authentication`, { response })
    expect((await later.ask('GET', '/filings')).status).toBe(200)
    const { told } = await later.ask('GET', '/me/sign-ins')
    expect(told.signIns.map(({ way }: { way: string }) => way)).toContain('passkey')
  })

  test('who was invited and has none yet has not come in: no time of theirs begins', async () => {
    const { id, who } = await joined('late@example.com', ['rep'])
    await who.ask('GET', '/me')
    const came = async () =>
      house.store.inWorkspace(async (session) => {
        const text = 'SELECT came_at IS NOT NULL AS came FROM member WHERE member_id = $1'
        return (await session.run<{ came: boolean }>(text, [id]))[0]?.came
      })
    expect(await came()).toBe(false)
    await protect(who)
    await who.ask('GET', '/filings')
    expect(await came()).toBe(true)
  })

  test('can be asked for no longer', async () => {
    const { who } = await joined('freed@example.com', ['rep'])
    expect((await who.ask('GET', '/filings')).status).toBe(403)
    expect((await demand(false)).told.needsSecondFactor).toBe(false)
    expect((await who.ask('GET', '/filings')).status).toBe(200)
  })
})

test('nothing went wrong in the program', () => expect(said).toEqual([]))
