import { beforeAll, expect, test } from 'vitest'
import { PASSWORD, type Person, peopleProgram, tokenOf } from '../../testing/people-program.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { deal, taking } from '../../testing/taking.ts'
import { NOW, testHouse } from '../../testing/test-house.ts'
import { firstLink } from '../../work/people/first-admin.ts'

/** Who comes to see somebody's deals does not come to it unseen. */
const bare = await testHouse()
let now = NOW
const program = await peopleProgram({ ...bare, now: () => now }, { mail: true })
const { house, mails, person } = program
const root = person()
const ids = new Map<string, string>()
const people = new Map<string, Person>()

async function joined(name: string, roles: string[], team: number | null = null): Promise<void> {
  const email = `${name.toLowerCase()}@example.com`
  const { told } = await root.ask('POST', '/people', { email, name, roles, team })
  const link = mails.findLast(({ to }) => to === email)?.text.match(/http\S+/)?.[0] ?? ''
  const who = person()
  const { status } = await who.ask('POST', `/invitations/${tokenOf(link)}`, { password: PASSWORD })
  expect(status).toBe(200)
  ids.set(name, told.id)
  people.set(name, who)
}

const of = (name: string) => people.get(name) as Person
const textsOf = (told: { changes: { text: string; by: string | null }[] }) =>
  told.changes.map(({ text, by }) => `${by ?? '–'}: ${text}`)
const mine = async (name: string) => textsOf((await of(name).ask('GET', '/me/changes')).told)
const all = async (name: string) => (await of(name).ask('GET', '/people/changes')).told
const mailTo = (name: string) =>
  mails
    .filter(({ to }) => to === `${name.toLowerCase()}@example.com`)
    .map(({ text }) => text.replace(/=\r?\n/g, ''))
    .join('\n')

let team: number
let owner: string

beforeAll(async () => {
  const { token = '' } = (await firstLink(house)) ?? {}
  const asked = { email: 'root@example.com', name: 'Root', password: PASSWORD }
  await root.ask('POST', `/first-admin/${token}`, asked)
  people.set('Root', root)
  await taking(bare).take(
    sourceOf({
      opportunity: [deal('a', { owner: 'u1', stage: 'Lead' })],
      user: [{ key: 'u1', name: 'D. Smith' }],
    }),
  )
  team = (await root.ask('POST', '/teams', { name: 'North' })).told.teams[0].id
  await joined('Ann', ['rep'], team)
  await joined('Ben', ['rep'], team)
  await joined('Noor', ['manager'])
  await joined('Kim', ['rep'])
  owner = (await root.ask('GET', '/owners')).told.owners[0].id
})

test('a new direct manager: told to each it opens something of, by mail too, and to everybody', async () => {
  await root.ask('PATCH', `/teams/${team}`, { managers: [ids.get('Noor')] })
  const from = 'From Monday 8 June, 12:00, Noor sees'
  expect(await mine('Ann')).toEqual([
    `Root: Noor became your direct manager. ${from} your flags that are past their days.`,
    'Root: You were invited as a rep.',
  ])
  expect(await mine('Noor')).toContain(
    'Root: You became the direct manager of Ann and Ben. From Monday 8 June, 12:00, you see their flags that are past their days.',
  )
  for (const name of ['Ann', 'Ben']) {
    await expect.poll(() => mailTo(name)).toContain(`${from} your flags that are past their days.`)
    expect(mailTo(name)).toContain(`${program.url}/account`)
  }
  expect(mailTo('Noor')).not.toContain('direct manager')
  for (const reader of ['Kim', 'Ann', 'Root']) {
    const told = await all(reader)
    expect(textsOf(told)[0]).toBe(
      `Root: Noor became the direct manager of Ann and Ben. ${from} their flags that are past their days.`,
    )
    expect(told.managers).toEqual([
      { name: 'Noor', sees: [{ names: ['Ann', 'Ben'], from: '2026-06-08T12:00:00.000Z' }] },
    ])
  }
})

test('by whatever way: a move, a manager who leaves, a team that is removed', async () => {
  const top = (await root.ask('POST', '/teams', { name: 'Top' })).told.teams.at(-1).id
  await root.ask('PATCH', `/teams/${top}`, { managers: [ids.get('Kim')] })
  await root.ask('PATCH', `/teams/${team}`, { parent: top })
  const before = (await mine('Ann')).length
  await root.ask('PATCH', `/people/${ids.get('Ben')}`, { team: top })
  expect((await mine('Ben')).slice(0, 3).join()).toMatch(/Kim became your direct manager/)
  expect((await mine('Ben')).slice(0, 3).join()).toMatch(
    /You are in the team Top now; before, in the team North/,
  )
  expect(await mine('Ann')).toHaveLength(before)
  await root.ask('DELETE', `/people/${ids.get('Noor')}`)
  expect((await mine('Ann')).join()).toMatch(
    /Noor is no longer your direct manager, and sees nothing of your deals any more/,
  )
  expect((await mine('Ann')).join()).toMatch(/Root: Kim became your direct manager/)
  await root.ask('DELETE', `/teams/${top}`)
  expect((await mine('Ann')).join()).toMatch(/Kim is no longer your direct manager/)
})

test('an owner matched by hand: told to who it is now, to who it was, and to everybody', async () => {
  await root.ask('PUT', `/owners/${owner}`, { member: ids.get('Ann') })
  expect((await mine('Ann'))[0]).toBe(
    'Root: The owner “D. Smith” in the CRM was matched to you by hand.',
  )
  now += 60_000
  await root.ask('PUT', `/owners/${owner}`, { member: ids.get('Kim') })
  expect((await mine('Ann'))[0]).toBe(
    'Root: The owner “D. Smith” in the CRM is not matched to you any more; that owner is Kim now.',
  )
  const until = 'From Monday 8 June, 12:01, they are yours here.'
  expect((await mine('Kim'))[0]).toBe(
    `Root: The owner “D. Smith” in the CRM was matched to you by hand. Before, it was Ann. ${until}`,
  )
  expect((await of('Kim').ask('GET', '/me')).told.member.owns).toBe(false)
  expect(textsOf(await all('Ben'))[0]).toBe(
    'Root: The owner “D. Smith” in the CRM was matched to Kim by hand. Before, it was Ann. From Monday 8 June, 12:01, their deals are Kim’s here.',
  )
  await expect.poll(() => mailTo('Ann')).toContain('that owner is Kim now')
  await expect.poll(() => mailTo('Kim')).toContain('Before, it was Ann.')
})

test('a link for a new password: who made it stands in it, and everybody can read that it was made', async () => {
  await root.ask('POST', `/people/${ids.get('Ben')}/reset-link`)
  await expect.poll(() => mailTo('Ben')).toContain('Root, an admin, made this link for you.')
  expect((await mine('Ben'))[0]).toBe(
    'Root: A link for a new password was made for you. It went to you alone, by mail. If you did not ask for one, set another password, and a second step.',
  )
  expect(textsOf(await all('Ann'))[0]).toBe(
    'Root: A link for a new password was made for Ben. It went to Ben alone, by mail.',
  )
})

test('roles and invitations too; each is told for 90 days, the same to everybody', async () => {
  await root.ask('PATCH', `/people/${ids.get('Ben')}`, { roles: ['rep', 'admin'], name: 'Ben' })
  expect((await mine('Ben'))[0]).toBe('Root: You are a rep and an admin now; before, a rep.')
  const told = await all('Ann')
  expect(textsOf(told)[0]).toBe('Root: Ben is a rep and an admin now; before, a rep.')
  expect(textsOf(told)).toContain('Root: Kim was invited as a rep.')
  for (const reader of ['Root', 'Kim']) expect(await all(reader)).toEqual(told)
  now += 91 * 86_400_000
  for (const reader of ['Ann', 'Root'])
    if ((await of(reader).ask('GET', '/me')).status === 200)
      expect((await all(reader)).changes).toEqual([])
})

test('nobody who is not here reads it', async () => {
  for (const path of ['/people/changes', '/me/changes'])
    expect((await person().ask('GET', path)).status).toBe(401)
})
