import { beforeAll, expect, test } from 'vitest'
import { Authenticator } from '../../accounts/testing/authenticator.ts'
import { type Person, peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'

const { house, person, url, said } = await peopleProgram(await testHouse())
const origin = url.replace('127.0.0.1', 'localhost')
const PASSWORD = 'four quiet herons wade'
const root = person(origin)
const device = new Authenticator(origin, 'localhost')

const ask = (who: Person, method: string, path: string, body?: object) =>
  who.askFrom(method === 'GET' ? undefined : origin, method, `/api/auth/passkey${path}`, body)

async function register(who: Person, with_: Authenticator) {
  const { told } = await ask(who, 'GET', '/generate-register-options')
  const made = { response: with_.register(told), name: 'Laptop' }
  return ask(who, 'POST', '/verify-registration', made)
}
async function comeBy(who: Person, with_: Authenticator) {
  const { told } = await ask(who, 'GET', '/generate-authenticate-options')
  return ask(who, 'POST', '/verify-authentication', { response: with_.use(told) })
}

beforeAll(async () => {
  const { token = '' } = (await firstLink(house)) ?? {}
  await root.ask('POST', `/first-admin/${token}`, {
    ...{ email: 'root@example.com', name: 'Root', password: PASSWORD },
  })
})

test('a passkey is made by who is signed in, and signs them in', async () => {
  expect((await ask(person(origin), 'GET', '/generate-register-options')).status).toBe(401)
  expect((await register(root, device)).status).toBe(200)
  const me = (await root.ask('GET', '/me')).told
  expect(me.protection.passkeys).toMatchObject([{ name: 'Laptop' }])
  const later = person(origin)
  expect((await comeBy(later, device)).status).toBe(200)
  expect((await later.ask('GET', '/me')).told.member.email).toBe('root@example.com')
})

test('what was answered once does not answer again', async () => {
  const who = person(origin)
  const { told } = await ask(who, 'GET', '/generate-authenticate-options')
  const response = device.use(told)
  expect((await ask(who, 'POST', '/verify-authentication', { response })).status).toBe(200)
  const again = person(origin)
  const other = await ask(again, 'GET', '/generate-authenticate-options')
  expect(other.status).toBe(200)
  expect((await ask(again, 'POST', '/verify-authentication', { response })).status).not.toBe(200)
  expect((await again.ask('GET', '/me')).status).toBe(401)
})

test('an unknown device, another site’s answer and one that verified nobody are not let in', async () => {
  for (const wrong of [
    new Authenticator(origin, 'localhost'),
    new Authenticator('https://evil.example', 'evil.example'),
  ]) {
    const who = person(origin)
    expect((await comeBy(who, wrong)).status).toBeGreaterThanOrEqual(400)
    expect((await who.ask('GET', '/me')).status).toBe(401)
  }
  const blind = new Authenticator(origin, 'localhost', false)
  expect((await register(root, blind)).status).toBe(200)
  const who = person(origin)
  expect((await comeBy(who, blind)).status).toBe(401)
  expect((await who.ask('GET', '/me')).status).toBe(401)
})

test('it can be taken away by its owner alone', async () => {
  const { id } = (await root.ask('GET', '/me')).told.protection.passkeys[0]
  expect((await ask(person(origin), 'POST', '/delete-passkey', { id })).status).toBe(401)
  expect((await ask(root, 'POST', '/delete-passkey', { id })).status).toBe(200)
  const who = person(origin)
  await comeBy(who, device)
  expect((await who.ask('GET', '/me')).status).toBe(401)
  expect(said.filter((text) => !/passkey|registration|authentication/i.test(text))).toEqual([])
})
