import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Receipt, ToAnswer, TruthList } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../../server/testing/program.ts'
import { openBrowser, untilSaid } from '../testing/browser.ts'
import { downloaded, dropFiles } from '../testing/files.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'
import { smallCompany } from '../testing/small-company.ts'
import {
  button,
  field,
  firstLink,
  gone,
  headline,
  PASSWORD,
  type Somebody,
  says,
  somebody,
} from '../testing/somebody.ts'

/** Whom the first admin invites. All but the leader own deals in the CRM. */
const INVITED = [
  { name: 'Mara', role: 'rep', team: 'North' },
  { name: 'Noor', role: 'rep', team: 'North' },
  { name: 'Theo', role: 'manager', team: 'North' },
  { name: 'Lena', role: 'leader', team: 'Sales' },
] as const
type Name = (typeof INVITED)[number]['name']

const OWNERS = INVITED.filter(({ role }) => role !== 'leader').map(({ name }) => ({
  name,
  email: emailOf(name),
}))

const { home, leave } = emptyHome()
let browser: Browser
let program: ServedProgram
let admin: Somebody
const links = new Map<Name, string>()
const people = new Map<Name, Somebody>()

beforeAll(async () => {
  browser = await openBrowser()
  program = await served(['start', '--data', join(home, 'data'), '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  leave()
})

function emailOf(name: string): string {
  return `${name.toLowerCase()}@example.com`
}

function pageOf(name: Name): Page {
  const one = people.get(name)
  if (one === undefined) throw new Error(`${name} has not come in.`)
  return one.page
}

/** What a page says, once it has said it. */
async function shown(name: Name, path: string): Promise<string> {
  const page = pageOf(name)
  await page.goto(program.url + path)
  await untilSaid(page)
  return page.locator('body').innerText()
}

/** What the API tells somebody, by their session. */
async function told<T>({ context }: Somebody, path: string): Promise<{ status: number; body: T }> {
  const answer = await context.request.get(`${program.url}/api/v1${path}`)
  return { status: answer.status(), body: (await answer.json()) as T }
}

async function toldTo<T>(name: Name, path: string): Promise<T> {
  const one = people.get(name)
  if (one === undefined) throw new Error(`${name} has not come in.`)
  return (await told<T>(one, path)).body
}

test('from an empty folder to the first admin, by the link in the terminal', async () => {
  admin = await somebody(browser)
  const { page } = admin
  await page.goto(await firstLink(program))
  await says(page, 'You are the first here').waitFor()
  await field(page, 'Name').fill('Ada Bell')
  await field(page, 'E-mail').fill('ada@example.com')
  await field(page, 'Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${program.url}/settings/people`)
  await says(page, '1 person here').waitFor()
  // From now on nobody sees anything without a session.
  const stranger = await somebody(browser)
  expect((await told(stranger, '/overview')).status).toBe(401)
  await gone(stranger)
})

test('a tree of teams, and a link for each who is invited, where no mail goes out', async () => {
  const { page } = admin
  await field(page, 'Another team').fill('Sales')
  await button(page, 'Make it').click()
  await page.getByRole('heading', { name: 'Sales' }).waitFor()
  await field(page, 'Another team').fill('North')
  await field(page, 'Lies in').selectOption('Sales')
  await button(page, 'Make it').click()
  await page.getByRole('heading', { name: 'North' }).waitFor()
  for (const { name, role, team } of INVITED) {
    await field(page, 'Name').first().fill(name)
    await field(page, 'E-mail').fill(emailOf(name))
    for (const each of ['rep', 'manager', 'leader'])
      await page.getByRole('checkbox', { name: each, exact: true }).setChecked(each === role)
    await field(page, 'Team').selectOption({ label: await optionOf(page, team) })
    await button(page, 'Invite').click()
    const link = field(page, `Link for ${name} to come in`)
    await link.waitFor()
    links.set(name, await link.inputValue())
  }
  await button(page, 'Change the team North').click()
  await page.getByRole('checkbox', { name: 'Theo', exact: true }).check()
  await button(page, 'Keep it so').click()
  await page.getByText('managed by Theo', { exact: true }).waitFor()
})

/** A team as the list calls it, which moves those in by what they lie in. */
async function optionOf(page: Page, team: string): Promise<string> {
  const options = await field(page, 'Team').getByRole('option').allTextContents()
  return options.find((text) => text.trim() === team) ?? team
}

test('each comes in by their own link, in a browser of their own', async () => {
  await Promise.all(INVITED.map(comesIn))
  expect((await told<{ member: { name: string } }>(admin, '/me')).body.member.name).toBe('Ada Bell')
})

async function comesIn({ name, role }: (typeof INVITED)[number]): Promise<void> {
  const one = await somebody(browser)
  people.set(name, one)
  await one.page.goto(links.get(name) ?? '')
  await says(one.page, `as a ${role}`).waitFor()
  await field(one.page, 'Password').fill(PASSWORD)
  await button(one.page, 'Come in').click()
  await one.page.waitForURL(`${program.url}/`)
  await headline(one.page).waitFor()
}

test('the admin brings in an export; its owners are found by their e-mail', async () => {
  const { page } = admin
  await page.goto(`${program.url}/import`)
  await untilSaid(page)
  await dropFiles(page, smallCompany(join(home, 'export'), OWNERS))
  await says(page, '72 deals in 3 files can be read').waitFor()
  await button(page, 'Bring it in').click()
  await says(page, '72 deals are in').waitFor()
  for (const { name } of OWNERS)
    expect((await toldTo<{ member: { owns: boolean } }>(name, '/me')).member.owns, name).toBe(true)
})

/** The deal of Mara’s that she lets go. */
let deal: { id: string; name: string }

test('a flag is its owner’s alone: nobody else is told of it, on no page', async () => {
  const { flags } = await toldTo<ToAnswer>('Mara', '/flags/mine')
  expect(flags).toHaveLength(3)
  deal = flags[0]?.opportunity ?? { id: '', name: '' }
  expect(await shown('Mara', '/truth')).toContain(
    'Three of your deals look lost. Nobody else knows yet.',
  )
  await othersSeeNothing()
})

/** What everybody but Mara sees of her three deals that look lost: that they are live, or nothing. */
async function othersSeeNothing(): Promise<void> {
  await Promise.all([managerSeesOwn(), colleagueSeesNothing(), leaderSeesSums()])
  expect((await told(admin, `/opportunities/${deal.id}`)).status).toBe(404)
}

/** A manager is told of three such deals of his own; of those of his team that all of them are live. */
async function managerSeesOwn(): Promise<void> {
  const { rows } = await toldTo<TruthList>('Theo', '/truth?states=buried,stalled')
  const names = rows.map(({ opportunity }) => opportunity.name)
  expect(names.map((name) => name.split(' ')[0])).toEqual(['Theo’s', 'Theo’s', 'Theo’s'])
  const open = await shown('Theo', `/opportunities/${deal.id}`)
  expect(open).toContain('This deal counts as live.')
  expect(open).not.toMatch(/looks over|Pushed|Let go/)
  expect(await shown('Theo', '/inbox')).not.toContain(deal.name)
}

async function colleagueSeesNothing(): Promise<void> {
  expect(await shown('Noor', '/truth')).not.toContain('Mara’s')
  expect(await shown('Noor', `/opportunities/${deal.id}`)).not.toContain(deal.name)
}

/** A leader sees what all of them come to, and neither a deal nor whose it is. */
async function leaderSeesSums(): Promise<void> {
  for (const path of ['/', '/truth', '/told']) {
    const text = await shown('Lena', path)
    expect(text, path).toContain('of 27 open deals have looked over for longer')
    expect(text, path).not.toMatch(/Mara|Noor|Theo|’s deal/)
  }
  const { rows } = await toldTo<TruthList>('Lena', '/truth')
  expect(rows).toEqual([])
}

test('she lets it go, and has a receipt that verifies with and without its key', async () => {
  const page = pageOf('Mara')
  await shown('Mara', `/opportunities/${deal.id}`)
  const card = page.locator('section[aria-labelledby=acting]')
  await card.getByRole('button', { name: 'Let it go' }).click()
  await card.getByRole('radio', { name: 'No decision' }).check()
  await card
    .getByText(/^Who will see this: only you until .+; then also Theo, your manager\. /)
    .waitFor()
  await card.getByRole('button', { name: 'Let it go' }).click()
  await card.getByText('Thank you for saying so.').waitFor()
  const link = card.getByRole('link', { name: /^Download the receipt/ })
  const { text } = await downloaded(page, () => link.click())
  // The browser takes its downloads along when it goes.
  const path = join(home, 'receipt.json')
  writeFileSync(path, text)
  const receipt = JSON.parse(text) as Receipt
  expect(receipt).toMatchObject({ opportunity: { id: deal.id }, withinThatTime: true })
  const { id: key } = await toldTo<{ id: string }>('Mara', '/receipts/key')
  expect(receipt.key.id).toBe(key)
  await othersSeeNothing()
  expect(await shown('Mara', '/record')).toContain('Nobody else has read it yet.')

  await verifies(path, key)
  await Promise.all([admin, ...people.values()].map(gone))
  await program.stop()
  // It needs no server, and no database.
  await verifies(path, key)
  const another = await runProgram(['verify', path, '--key', '0123456789abcdef'])
  expect(another.code).not.toBe(0)
})

async function verifies(path: string, key: string): Promise<void> {
  const runs = [[], ['--key', key]].map((args) => runProgram(['verify', path, ...args]))
  for (const { code, out, err } of await Promise.all(runs)) {
    expect([code, err]).toEqual([0, expect.not.stringContaining('changed')])
    expect(out).toContain('Let go with no decision')
  }
}
