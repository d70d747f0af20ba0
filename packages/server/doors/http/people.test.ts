import { beforeAll, describe, expect, test } from 'vitest'
import { invitesOf, PASSWORD, peopleProgram, tokenOf } from '../../testing/people-program.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { deal, taking } from '../../testing/taking.ts'
import { NOW, testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'
import { matchOwnersByEmail } from '../../work/people/owners.ts'

const bare = await testHouse()
let now = NOW
const program = await peopleProgram({ ...bare, now: () => now })
const { house, accounts, person, said, houses } = program
const DAY = 86_400_000
const admin = person()
const { invited, joined } = invitesOf(program, admin)

beforeAll(async () => {
  const { take } = taking(bare)
  const owned = (key: string, owner: string) => deal(key, { owner, stage: 'Lead' })
  await take(
    sourceOf({
      opportunity: [owned('a', 'u1'), owned('b', 'u2'), owned('c', 'u3')],
      user: [
        { key: 'u1', name: 'Ann', email: 'Ann@Example.com' },
        { key: 'u2', name: 'Ben', email: 'ben@example.com' },
        { key: 'u3', name: 'Cid' },
      ],
    }),
  )
})

describe('the first admin', () => {
  test('before anybody is here, the operator needs no account', async () => {
    expect((await person().ask('GET', '/me')).told).toMatchObject({ by: 'operator', member: null })
    expect((await person().ask('GET', '/people')).told.answer).toBe('Nobody is here yet.')
  })

  test('comes in by one link, once; a newer link ends it, and time does', async () => {
    const old = await firstLink(house)
    const late = await firstLink(house)
    now += 25 * 3_600_000
    const asked = { email: 'root@example.com', name: 'Root', password: PASSWORD }
    for (const { token = '' } of [old ?? {}, late ?? {}] as { token?: string }[])
      expect((await person().ask('POST', `/first-admin/${token}`, asked)).status).toBe(404)
    const link = await firstLink(house)
    const path = `/first-admin/${link?.token}`
    expect((await person().ask('GET', path)).told).toMatchObject({ workspace: 'Ours' })
    const weak = await admin.ask('POST', path, { ...asked, password: 'password1234' })
    expect(weak.status).toBe(400)
    const both = await Promise.all([
      admin.ask('POST', path, asked),
      person().ask('POST', path, { ...asked, email: 'other@example.com' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    if (both[0].status !== 200)
      expect(
        (await admin.ask('POST', '/sign-in', { email: 'other@example.com', password: PASSWORD }))
          .status,
      ).toBe(200)
    expect((await admin.ask('GET', '/me')).told).toMatchObject({
      by: 'session',
      member: { roles: ['admin'] },
    })
    expect((await person().ask('POST', path, asked)).status).toBe(404)
    expect(await firstLink(house)).toBeUndefined()
  })

  test('from then on nobody else is let in without signing in', async () => {
    for (const path of ['/me', '/people', '/settings'])
      expect((await person().ask('GET', path)).status).toBe(401)
  })
})

describe('invitations', () => {
  test('work once, for a week, and only the newest', async () => {
    const first = await invited('inv@example.com', ['rep'])
    const again = await admin.ask('POST', `/people/${first.id}/invitation`)
    const token = tokenOf(again.told.link)
    expect((await person().ask('GET', `/invitations/${first.token}`)).status).toBe(404)
    expect((await person().ask('GET', `/invitations/${token}`)).told).toMatchObject({
      ...{ email: 'inv@example.com', hasAccount: false, workspace: 'Ours' },
    })
    now += 8 * DAY
    expect((await person().ask('GET', `/invitations/${token}`)).status).toBe(404)
    now -= 8 * DAY
    const who = person()
    const accept = { password: PASSWORD, name: 'Inv Ited' }
    const both = await Promise.all([
      who.ask('POST', `/invitations/${token}`, accept),
      person().ask('POST', `/invitations/${token}`, accept),
    ])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await person().ask('POST', `/invitations/${token}`, accept)).status).toBe(404)
    for (const bad of ['x', 'A'.repeat(64), `${token.slice(0, 63)}A`])
      expect((await person().ask('GET', `/invitations/${bad}`)).status).toBe(404)
  })

  test('never open the account of somebody who has one', async () => {
    const other = houses.of(await house.store.add('Other'))
    const link = await firstLink(other)
    const boss = person()
    const asked = { email: 'boss@example.com', name: 'Boss', password: PASSWORD }
    // The link of another workspace leads into that one, and into no other.
    expect((await boss.ask('POST', `/first-admin/${link?.token}`, asked)).status).toBe(200)
    expect((await boss.ask('GET', '/me')).told.workspace.name).toBe('Other')
    const { token } = await invited('boss@example.com', ['rep'])
    const thief = await person().ask('POST', `/invitations/${token}`, {
      password: 'another kettle sings',
    })
    expect(thief.status).toBe(401)
    expect((await person().ask('GET', `/invitations/${token}`)).told.hasAccount).toBe(true)
    expect((await boss.ask('POST', `/invitations/${token}`, { password: PASSWORD })).status).toBe(
      200,
    )
    expect((await boss.ask('GET', '/me')).told.member.email).toBe('boss@example.com')
  })

  test('are an admin’s to give; roles too', async () => {
    const { who, id } = await joined('rep@example.com', ['rep'])
    for (const [method, path, body] of [
      ['POST', '/people', { email: 'x@example.com', name: 'X', roles: ['admin'] }],
      ['PATCH', `/people/${id}`, { roles: ['admin'] }],
      ['DELETE', `/people/${id}`, undefined],
      ['GET', '/people', undefined],
      ['POST', '/teams', { name: 'T' }],
      ['GET', '/owners', undefined],
      ['PATCH', '/settings', { graceDays: 2 }],
      ['POST', '/permission', { text: 'Go', signedName: 'R' }],
    ] as const)
      expect((await who.ask(method, path, body)).status, `${method} ${path}`).toBe(403)
  })

  test('what cannot be read is declined in words', async () => {
    for (const body of [
      { email: 'no', name: 'X', roles: ['rep'] },
      { email: 'x@example.com', name: 'X', roles: [] },
      { email: 'x@example.com', name: 'X', roles: ['king'] },
      { email: 'x@example.com', name: 'X\r\nBcc: y@z.com', roles: ['rep'] },
      { email: 'x@example.com', name: 'X\u202Enimda', roles: ['rep'] },
      { email: 'x@example.com', name: '\u2066X\u2069', roles: ['rep'] },
      { email: 'x@example.com\r\nBcc: y@z.com', name: 'X', roles: ['rep'] },
      { email: 'x@example.com', name: 'X', roles: ['rep'], team: 99 },
    ]) {
      const { status, told } = await admin.ask('POST', '/people', body)
      expect([400, 404]).toContain(status)
      expect(told.title).toMatch(/^[\w“].*[.]$/)
    }
  })
})

describe('leaving and changing', () => {
  test('who leaves is out within one request, their key too, and what was theirs stays', async () => {
    const { who, id } = await joined('ann@example.com', ['rep'])
    expect((await who.ask('GET', '/me')).told.member.owns).toBe(true)
    const { told } = await who.ask('POST', '/me/keys', { name: 'k', scopes: ['read'] })
    expect((await who.withKey(told.key).ask('GET', '/me')).told.by).toBe('key')
    expect((await admin.ask('DELETE', `/people/${id}`)).status).toBe(204)
    expect((await who.ask('GET', '/me')).status).toBe(401)
    expect((await who.withKey(told.key).ask('GET', '/me')).status).toBe(401)
    const owners = (await admin.ask('GET', '/owners')).told.owners
    expect(owners.find((one: { name: string }) => one.name === 'Ann').member.id).toBe(id)
    const again = await joined('ann@example.com', ['rep']).catch(() => undefined)
    expect(again?.id ?? id).toBe(id)
  })

  test('the last admin can neither leave nor lose the role; two at once leave one', async () => {
    const me = (await admin.ask('GET', '/me')).told.member.id
    expect((await admin.ask('DELETE', `/people/${me}`)).status).toBe(409)
    expect((await admin.ask('PATCH', `/people/${me}`, { roles: ['rep'] })).status).toBe(409)
    const second = await joined('second@example.com', ['admin', 'leader'])
    const { told } = await second.who.ask('POST', '/me/keys', {
      name: 's',
      scopes: ['scim', 'admin', 'read'],
    })
    const both = await Promise.all([
      admin.ask('PATCH', `/people/${me}`, { roles: ['rep', 'admin'] }),
      admin.ask('PATCH', `/people/${second.id}`, { roles: ['leader'] }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await accounts.keyOf(told.key)).toBeUndefined()
    await admin.ask('PATCH', `/people/${second.id}`, { roles: ['admin', 'leader'] })
    const race = await Promise.all([
      second.who.ask('PATCH', `/people/${me}`, { roles: ['rep'] }),
      admin.ask('PATCH', `/people/${second.id}`, { roles: ['leader'] }),
    ])
    expect(race.map(({ status }) => status).sort()).toEqual([200, 403])
    if (race[0].status === 200) await second.who.ask('PATCH', `/people/${me}`, { roles: ['admin'] })
    const { told: people } = await (race[0].status === 200 ? second.who : admin).ask(
      'GET',
      '/people',
    )
    expect(people.people.some((p: { roles: string[] }) => p.roles.includes('admin'))).toBe(true)
  })

  test('who is no manager any more manages nothing; a manager of a team becomes one', async () => {
    const { id } = await joined('lead@example.com', ['rep'])
    const { told } = await admin.ask('POST', '/teams', { name: 'North' })
    const team = told.teams[0].id
    const managed = await admin.ask('PATCH', `/teams/${team}`, { managers: [id] })
    expect(managed.told.teams[0].managers[0].id).toBe(id)
    const roles = async () =>
      (await admin.ask('GET', '/people')).told.people.find((p: { id: string }) => p.id === id)
    expect(await roles()).toMatchObject({ roles: ['rep', 'manager'], manages: [{ name: 'North' }] })
    await admin.ask('PATCH', `/people/${id}`, { roles: ['rep'] })
    expect(await roles()).toMatchObject({ roles: ['rep'], manages: [] })
  })

  test('teams are a tree, and go up when one is removed', async () => {
    const make = async (name: string, parent: number | null): Promise<number> =>
      (await admin.ask('POST', '/teams', { name, parent })).told.teams.at(-1).id
    const a = await make('A', null)
    const below = await make('B', a)
    const lowest = await make('C', below)
    expect((await admin.ask('PATCH', `/teams/${a}`, { parent: lowest })).status).toBe(400)
    expect((await admin.ask('PATCH', `/teams/${a}`, { parent: a })).status).toBe(400)
    expect((await admin.ask('PATCH', '/teams/999999', { name: 'Z' })).status).toBe(404)
    const { told } = await admin.ask('DELETE', `/teams/${below}`)
    expect(told.teams.find((team: { id: number }) => team.id === lowest).parent).toBe(a)
  })
})

describe('owners in the CRM', () => {
  test('are matched by e-mail when somebody comes, after an import, else by hand', async () => {
    const owner = async (name: string) =>
      (await admin.ask('GET', '/owners')).told.owners.find((o: { name: string }) => o.name === name)
    expect((await owner('Ben')).member).toBeNull()
    const { id } = await joined('BEN@example.com', ['rep'])
    expect(await owner('Ben')).toMatchObject({ member: { id }, how: 'email' })
    await taking(bare).take(
      sourceOf({
        opportunity: [deal('d', { owner: 'u4', stage: 'Lead' })],
        user: [{ key: 'u4', name: 'Dee', email: 'Rep@example.com' }],
      }),
    )
    expect(await owner('Dee')).toMatchObject({ member: { name: 'Jo Park' }, how: 'email' })
    const cid = await owner('Cid')
    expect((await admin.ask('PUT', `/owners/${cid.id}`, { member: id })).status).toBe(200)
    expect(await owner('Cid')).toMatchObject({ member: { id }, how: 'hand' })
    expect(await matchOwnersByEmail(house)).toBe(0)
    await admin.ask('PUT', `/owners/${cid.id}`, { member: null })
    expect((await owner('Cid')).member).toBeNull()
    expect((await admin.ask('PUT', '/owners/99999', { member: id })).status).toBe(404)
    expect((await admin.ask('PUT', `/owners/${cid.id}`, { member: 'x' })).status).toBe(404)
  })
})

describe('settings and the permission', () => {
  test('the owner keeps at least two working days', async () => {
    for (const wrong of [
      { graceDays: 1 },
      { graceDays: 31 },
      { timeZone: 'Mars/Olympus' },
      { workingDays: [] },
      { workingDays: [1, 1] },
      { daysOff: [{ day: '2026-02-30', name: 'x' }] },
      { weekCost: { amount: 0, currency: 'EUR' } },
      { weekCost: { amount: 2_500, currency: 'euro' } },
      { programmeStart: '2026-02-30' },
    ])
      expect((await admin.ask('PATCH', '/settings', wrong)).status, JSON.stringify(wrong)).toBe(400)
    const next = {
      ...{ name: 'Acme', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4], graceDays: 2 },
      daysOff: [{ day: '2026-12-25', name: 'Christmas' }],
      needsSecondFactor: false,
      weekCost: { amount: 2_500, currency: 'EUR' },
      programmeStart: '2026-04-01',
    }
    expect((await admin.ask('PATCH', '/settings', next)).told).toEqual(next)
    expect((await admin.ask('GET', '/settings')).told).toEqual(next)
    const unsaid = { ...next, programmeStart: null }
    const { told } = await admin.ask('PATCH', '/settings', { programmeStart: null })
    expect(told).toEqual(unsaid)
    await admin.ask('PATCH', '/settings', { name: 'Acme' })
    expect((await admin.ask('GET', '/settings')).told).toEqual(unsaid)
  })

  test('a leader signs under their own name, and everybody reads', async () => {
    const { who } = await joined('vp@example.com', ['leader'])
    expect((await who.ask('GET', '/permission')).told).toMatchObject({
      permission: null,
      maySign: true,
    })
    const asAnother = { text: 'Let them go.', signedName: 'The Board' }
    expect((await who.ask('POST', '/permission', asAnother)).status).toBe(400)
    await who.ask('POST', '/permission', { text: 'Let them go.' })
    const rep = await joined('reader@example.com', ['rep'])
    expect((await rep.who.ask('GET', '/permission')).told).toMatchObject({
      permission: { text: 'Let them go.', signedName: 'Jo Park' },
      maySign: false,
    })
  })
})

test('nothing went wrong in the program, and who changed what is written down', async () => {
  expect(said).toEqual([])
  const rows = await house.store.inWorkspace((session) =>
    session.run<{ kind: string }>('SELECT DISTINCT kind FROM people_event ORDER BY 1'),
  )
  expect(rows.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['changed', 'invited', 'joined', 'left', 'owner', 'settings', 'team']),
  )
})
