import { OPERATOR } from '@closed-learned/deals'
import { beforeAll, describe, expect, test } from 'vitest'
import { noMessages } from '../../messages/none/no-messages.ts'
import {
  becomeAdmin,
  invitesOf,
  PASSWORD,
  type Person,
  peopleProgram,
  tokenOf,
} from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { invite } from '../../work/people/invite.ts'
import { isRefusal } from '../../work/refusals.ts'

const program = await peopleProgram(await testHouse())
const { house, houses, accounts, person, said } = program
const admin = person()
const { joined } = invitesOf(program, admin)

beforeAll(() => becomeAdmin(program, admin))

async function signedIn(email: string): Promise<Person> {
  const who = person()
  expect((await who.ask('POST', '/sign-in', { email, password: PASSWORD })).status).toBe(200)
  return who
}
const sessionsOf = async (who: Person) =>
  (await who.ask('GET', '/me/sessions')).told.sessions as { id: string; isThis: boolean }[]

describe('one’s own sessions', () => {
  test('are listed, end one by one, and all others at once', async () => {
    const { who } = await joined('many@example.com', ['rep'])
    const [second, third] = [await signedIn('many@example.com'), await signedIn('many@example.com')]
    const listed = await sessionsOf(who)
    expect(listed).toHaveLength(3)
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
    const theirs = (await sessionsOf(second)).find(({ isThis }) => isThis)?.id
    expect((await who.ask('DELETE', `/me/sessions/${theirs}`)).status).toBe(204)
    expect((await second.ask('GET', '/me')).status).toBe(401)
    expect((await who.ask('DELETE', `/me/sessions/${theirs}`)).status).toBe(404)
    expect((await who.ask('DELETE', '/me/sessions')).status).toBe(204)
    expect((await third.ask('GET', '/me')).status).toBe(401)
    expect(await sessionsOf(who)).toHaveLength(1)
  })

  test('are nobody else’s to see or to end, not an admin’s, and not a key’s', async () => {
    const { who } = await joined('private@example.com', ['rep'])
    const [mine] = await sessionsOf(who)
    expect((await admin.ask('DELETE', `/me/sessions/${mine?.id}`)).status).toBe(404)
    expect((await who.ask('GET', '/me')).status).toBe(200)
    const made = await who.ask('POST', '/me/keys', { name: 'k', scopes: ['read', 'write'] })
    const key = who.withKey(made.told.key)
    for (const [method, path] of [
      ['GET', '/me/sessions'],
      ['GET', '/me/sign-ins'],
      ['DELETE', '/me/sessions'],
      ['DELETE', `/me/sessions/${mine?.id}`],
    ] as const)
      expect([path, (await key.ask(method, path)).status]).toEqual([path, 403])
    expect(JSON.stringify((await who.ask('GET', '/me/sessions')).told)).not.toMatch(/token/i)
  })

  test('how one came in is told to oneself, with the tries of others, and to no admin', async () => {
    const { who } = await joined('watched@example.com', ['rep'])
    const wrong = { email: 'Watched@example.com', password: 'a guess of somebody' }
    for (let i = 0; i < 2; i++) await person().ask('POST', '/sign-in', wrong)
    const { told } = await who.ask('GET', '/me/sign-ins')
    expect(told.signIns).toMatchObject([
      { way: 'password', declined: 2 },
      { way: 'password', declined: 0 },
    ])
    for (const path of ['/me/sign-ins', '/people', '/settings', '/me'])
      expect(JSON.stringify((await admin.ask('GET', path)).told)).not.toMatch(/"declined":[1-9]/)
    const events = await house.store.inWorkspace((session) =>
      session.run(`SELECT FROM people_event WHERE kind ILIKE '%sign%' OR kind ILIKE '%session%'`),
    )
    expect(events).toEqual([])
  })
})

describe('places in several workspaces', () => {
  test('are named, and the one that was chosen is where one is', async () => {
    const { who } = await joined('both@example.com', ['rep'])
    const other = houses.of(await house.store.add('Elsewhere'))
    const asked = { email: 'both@example.com', name: 'B', roles: ['rep'], team: null } as const
    const reach = { accounts, messages: noMessages(), url: program.url, say: () => undefined }
    const invited = await invite(other, OPERATOR, reach, asked)
    if (isRefusal(invited)) throw new Error(invited.text)
    expect((await who.ask('GET', '/me')).told.places).toHaveLength(1)
    const token = tokenOf(invited.link ?? '')
    const came = person()
    const { headers } = await came.ask('POST', `/invitations/${token}`, { password: PASSWORD })
    expect(headers.getSetCookie().join()).toContain(`workspace=${other.store.workspace}`)
    // Who takes an invitation is where they were invited to.
    expect((await came.ask('GET', '/me')).told.workspace.name).toBe('Elsewhere')
    const { told } = await who.ask('GET', '/me')
    const names: string[] = told.places.map(({ name }: { name: string }) => name)
    expect(names.sort()).toEqual(['Elsewhere', 'Ours'])
    for (const { id, name } of told.places) {
      who.jar.take([`workspace=${id}`])
      expect((await who.ask('GET', '/me')).told.workspace.name).toBe(name)
    }
    who.jar.take([`workspace=${other.store.workspace}`])
    // A key is of one workspace, and tells of no other.
    const made = await who.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })
    const byKey = await who.withKey(made.told.key).ask('GET', '/me')
    expect(byKey.told.places).toEqual([{ id: other.store.workspace, name: 'Elsewhere' }])
    // Where one has no place, choosing it counts for nothing.
    admin.jar.take([`workspace=${other.store.workspace}`])
    expect((await admin.ask('GET', '/me')).told.workspace.name).toBe('Ours')
  })
})

test('nothing went wrong in the program', () => expect(said).toEqual([]))
