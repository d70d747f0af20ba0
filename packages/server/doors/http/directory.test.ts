import { beforeAll, describe, expect, test } from 'vitest'
import { type Person, peopleProgram } from '../../testing/people-program.ts'
import { testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'

/** A company's directory keeps the people: SCIM as the big identity providers speak it. */
const { house, person, said, url } = await peopleProgram(await testHouse())
const PASSWORD = 'four quiet herons wade'
const admin = person()
let directory: Person
let key: string

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const scim = (method: string, path: string, body?: object) =>
  directory.ask(method, `/api/auth/scim/v2${path}`, body)
async function user(email: string): Promise<string> {
  const [givenName, familyName] = ['Kim', 'Vogt']
  const { status, told } = await scim('POST', '/Users', {
    ...{ schemas: [USER], userName: email, externalId: `ext-${email}`, active: true },
    name: { givenName, familyName },
    emails: [{ value: email, primary: true, type: 'work' }],
  })
  expect(status, JSON.stringify(told)).toBe(201)
  return String(told.id)
}
const setActive = (id: string, value: boolean) =>
  scim('PATCH', `/Users/${id}`, {
    schemas: [PATCH],
    Operations: [{ op: 'replace', path: 'active', value }],
  })
const seen = async (email: string) =>
  (await admin.ask('GET', '/people')).told.people.find((p: { email: string }) => p.email === email)

beforeAll(async () => {
  const { token = '' } = (await firstLink(house)) ?? {}
  await admin.ask('POST', `/first-admin/${token}`, {
    ...{ email: 'root@example.com', name: 'Root', password: PASSWORD },
  })
  const { told } = await admin.ask('POST', '/me/keys', { name: 'directory', scopes: ['scim'] })
  key = told.key
  directory = person().withKey(key)
})

describe('a key for the directory', () => {
  test('opens nothing but the directory', async () => {
    for (const path of ['/overview', '/people', '/truth', '/settings'])
      expect((await directory.ask('GET', path)).status, path).toBe(403)
  })

  test('another key, or none, opens no directory', async () => {
    const { told } = await admin.ask('POST', '/me/keys', { name: 'r', scopes: ['read', 'admin'] })
    for (const who of [
      person(),
      person().withKey(told.key),
      person().withKey('cl_nonsense'),
      admin,
    ]) {
      const answer = await who.ask('GET', '/api/auth/scim/v2/Users')
      expect(answer.status).toBe(401)
    }
  })
})

describe('users', () => {
  test('who is active has a place as a rep, and no more rights', async () => {
    await user('kim@example.com')
    expect(await seen('kim@example.com')).toMatchObject({
      ...{ name: 'Kim Vogt', roles: ['rep'], state: 'here', fromDirectory: true },
    })
    const listed = await scim(
      'GET',
      `/Users?filter=${encodeURIComponent('userName eq "kim@example.com"')}`,
    )
    expect(listed.told).toMatchObject({ totalResults: 1 })
  })

  test('who is deactivated is out at once; back they are a rep, whatever they were', async () => {
    const id = await user('lee@example.com')
    const place = await seen('lee@example.com')
    await admin.ask('PATCH', `/people/${place.id}`, { roles: ['admin', 'leader'] })
    const { told } = await admin.ask('POST', `/people/${place.id}/reset-link`)
    const lee = person()
    await lee.ask('POST', '/password/reset', {
      token: told.link.split('/').at(-1),
      password: PASSWORD,
    })
    await lee.ask('POST', '/sign-in', { email: 'lee@example.com', password: PASSWORD })
    expect((await lee.ask('GET', '/me')).status).toBe(200)
    const key = (await lee.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })).told.key
    expect((await setActive(id, false)).status).toBe(200)
    expect((await lee.ask('GET', '/me')).status).toBe(401)
    expect((await lee.withKey(key).ask('GET', '/me')).status).toBe(401)
    expect(await seen('lee@example.com')).toMatchObject({ state: 'gone' })
    await setActive(id, true)
    expect(await seen('lee@example.com')).toMatchObject({ state: 'here', roles: ['rep'] })
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect(await seen('lee@example.com')).toMatchObject({ state: 'gone' })
  })

  test('somebody who is here already is taken over by their own account; a stranger’s is not', async () => {
    const { told } = await admin.ask('POST', '/people', {
      ...{ email: 'noa@example.com', name: 'Noa', roles: ['manager'] },
    })
    const noa = person()
    await noa.ask('POST', `/invitations/${told.link.split('/').at(-1)}`, { password: PASSWORD })
    const id = await user('noa@example.com')
    expect(await seen('noa@example.com')).toMatchObject({ roles: ['manager'], state: 'here' })
    expect((await noa.ask('GET', '/me')).status).toBe(200)
    await setActive(id, false)
    expect((await noa.ask('GET', '/me')).status).toBe(401)
    expect(await seen('noa@example.com')).toMatchObject({ state: 'gone' })
  })

  test('the last admin can come in again, whatever the directory says', async () => {
    const id = await user('root@example.com')
    await setActive(id, false)
    const back = { email: 'root@example.com', password: PASSWORD }
    expect((await admin.ask('POST', '/sign-in', back)).status).toBe(200)
    expect((await admin.ask('GET', '/me')).status).toBe(200)
    expect(await seen('root@example.com')).toMatchObject({ state: 'here', roles: ['admin'] })
  })

  test('the only admin is not deleted, and that is said', async () => {
    const filter = encodeURIComponent('userName eq "root@example.com"')
    const { told } = await scim('GET', `/Users?filter=${filter}`)
    const declined = await scim('DELETE', `/Users/${told.Resources[0].id}`)
    expect(declined).toMatchObject({
      status: 409,
      told: { detail: expect.stringContaining('only admin') },
    })
    expect(declined.headers.get('content-type')).toContain('application/scim+json')
    expect((await scim('GET', `/Users/${told.Resources[0].id}`)).status).toBe(200)
  })

  test('what was ended and given back is told to whose it is', async () => {
    const invited = await admin.ask('POST', '/people', {
      ...{ email: 'ida@example.com', name: 'Ida', roles: ['manager'] },
    })
    const ida = person()
    await ida.ask('POST', `/invitations/${invited.told.link.split('/').at(-1)}`, {
      password: PASSWORD,
    })
    const id = await user('ida@example.com')
    await setActive(id, false)
    await setActive(id, true)
    await ida.ask('POST', '/sign-in', { email: 'ida@example.com', password: PASSWORD })
    const { told } = await ida.ask('GET', '/me/changes')
    const texts = told.changes.map(({ text }: { text: string }) => text)
    expect(texts).toContain('The company’s directory ended your place here.')
    expect(texts).toContain('The company’s directory gave your place back, as a rep.')
  })

  test('words and addresses are ours, at whatever port', async () => {
    const twice = await scim('POST', '/Users', {
      ...{ schemas: [USER], userName: 'another-name', active: true },
      emails: [{ value: 'kim@example.com', primary: true, type: 'work' }],
    })
    expect(twice.status).toBe(409)
    expect(JSON.stringify(twice.told)).not.toMatch(/better.?auth/i)
    const port = new URL(url).port
    const local = person(`http://localhost:${port}`).withKey(key)
    const { told } = await local.ask('GET', '/api/auth/scim/v2/Users')
    for (const { meta } of told.Resources)
      expect(meta.location).toMatch(`http://localhost:${port}/api/auth/scim/v2/Users/`)
  })

  test('an invited person whom the directory names comes in with the roles of the invitation', async () => {
    await admin.ask('POST', '/people', {
      email: 'pat@example.com',
      name: 'Pat',
      roles: ['learner'],
    })
    await user('pat@example.com')
    expect(await seen('pat@example.com')).toMatchObject({ roles: ['learner'], state: 'here' })
  })
})

describe('groups', () => {
  test('are teams: made, renamed, filled, emptied, removed', async () => {
    const [one, two] = [await user('one@example.com'), await user('two@example.com')]
    const made = await scim('POST', '/Groups', {
      ...{ schemas: [GROUP], displayName: 'North', externalId: 'g1' },
      members: [{ value: one }],
    })
    expect(made.status).toBe(201)
    const group = String(made.told.id)
    expect((await seen('one@example.com')).team.name).toBe('North')
    await scim('PATCH', `/Groups/${group}`, {
      schemas: [PATCH],
      Operations: [
        { op: 'add', path: 'members', value: [{ value: two }] },
        { op: 'replace', path: 'displayName', value: 'Far North' },
      ],
    })
    expect((await seen('two@example.com')).team.name).toBe('Far North')
    await scim('PATCH', `/Groups/${group}`, {
      schemas: [PATCH],
      Operations: [{ op: 'remove', path: `members[value eq "${one}"]` }],
    })
    expect((await seen('one@example.com')).team).toBeNull()
    expect((await scim('DELETE', `/Groups/${group}`)).status).toBe(204)
    expect((await seen('two@example.com')).team).toBeNull()
    expect((await admin.ask('GET', '/teams')).told.teams).toEqual([])
  })

  test('a group takes over the team of its name that an admin made, with its managers', async () => {
    const made = await admin.ask('POST', '/teams', { name: 'South' })
    const south = made.told.teams.find((team: { name: string }) => team.name === 'South')
    const lead = await seen('pat@example.com')
    await admin.ask('PATCH', `/teams/${south.id}`, { managers: [lead.id] })
    const four = await user('four@example.com')
    const group = await scim('POST', '/Groups', {
      ...{ schemas: [GROUP], displayName: 'South', externalId: 'g2' },
      members: [{ value: four }],
    })
    expect(group.status).toBe(201)
    const { teams } = (await admin.ask('GET', '/teams')).told
    expect(teams.filter((team: { name: string }) => team.name === 'South')).toMatchObject([
      { id: south.id, managers: [expect.objectContaining({ id: lead.id })] },
    ])
    expect((await seen('four@example.com')).team.id).toBe(south.id)
    await scim('DELETE', `/Groups/${group.told.id}`)
  })

  test('a team that an admin made stays', async () => {
    const { told } = await admin.ask('POST', '/teams', { name: 'Ours' })
    const place = await seen('one@example.com')
    await admin.ask('PATCH', `/people/${place.id}`, { team: told.teams[0].id })
    await user('three@example.com')
    expect((await seen('one@example.com')).team.name).toBe('Ours')
  })
})

test('one directory never sees another’s people', async () => {
  const { told } = await scim('GET', '/Users')
  const rows = await house.store.inWorkspace((session) =>
    session.run<{ n: number }>(`SELECT count(*) AS n FROM "scimUser" WHERE "connectionId" <> $1`, [
      house.store.workspace,
    ]),
  )
  expect(rows[0]?.n).toBe(0)
  expect(told.totalResults).toBeGreaterThan(3)
})

test('what is too long is declined', async () => {
  const answer = await scim('POST', '/Users', { schemas: [USER], userName: 'x'.repeat(300_000) })
  expect(answer.status).toBe(400)
  expect(said).toEqual([])
})
