import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeFindings, inEveryLook, openBrowser, untilAtRest } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { chooseByKeys, pressOn, tabTo } from '../testing/keyboard.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'
import {
  button,
  field,
  firstLink,
  gone,
  headline,
  PASSWORD,
  type Somebody,
  says,
  signIn,
  somebody,
  typeInto,
} from '../testing/somebody.ts'

const { home, leave } = emptyHome()
let browser: Browser
let program: ServedProgram
const demo = inject('sample')

beforeAll(async () => {
  browser = await openBrowser()
  program = await served(['start', '--data', join(home, 'data'), '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  leave()
})

let admin: Somebody
const links: string[] = []

async function isHere(page: Page, path: string): Promise<void> {
  await page.waitForURL(program.url + path)
  await headline(page).first().waitFor()
}

test('before anybody is here, the pages are this machine’s own', async () => {
  const one = await somebody(browser)
  await one.page.goto(program.url)
  await one.page.getByText('this machine only').waitFor()
  expect(await button(one.page, /Look as/).count()).toBe(0)
  await gone(one)
})

test('the first admin comes in by the link of the terminal, by keyboard alone', async () => {
  admin = await somebody(browser)
  const { page } = admin
  const link = await firstLink(program)
  await page.goto(link)
  await says(page, 'You are the first here').waitFor()
  await typeInto(page, field(page, 'Name'), 'Ada Bell')
  await typeInto(page, field(page, 'E-mail'), 'ada@example.com')
  await typeInto(page, field(page, 'Password'), 'password1234')
  await page.keyboard.press('Enter')
  // A password that everybody tries is declined, and what was typed still stands.
  await page.getByRole('status').filter({ hasText: /\w/ }).waitFor()
  expect(await field(page, 'Name').inputValue()).toBe('Ada Bell')
  await field(page, 'Password').fill(PASSWORD)
  await field(page, 'Password').press('Enter')
  await isHere(page, '/settings/people')
  await page.getByRole('button', { name: 'Ada Bell, admin' }).waitFor()

  const second = await somebody(browser)
  await second.page.goto(link)
  await says(second.page, 'This link was used already').waitFor()
  await gone(second)
})

test('three are invited in two roles, by keyboard, and the links stand there where no mail goes out', async () => {
  const { page } = admin
  await typeInto(page, field(page, 'Another team'), 'Nordics')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Nordics' }).waitFor()
  await page.reload()
  await says(page, '1 person here').waitFor()
  for (const [name, role] of [
    ['Mara', 'rep'],
    ['Noor', 'rep'],
    ['Lena', 'leader'],
  ] as const) {
    await typeInto(page, field(page, 'Name').first(), name)
    await typeInto(page, field(page, 'E-mail'), `${name.toLowerCase()}@example.com`)
    if (role === 'rep') await chooseByKeys(page, field(page, 'Team'), 'Nor')
    else {
      await tabTo(page, page.getByRole('checkbox', { name: 'rep' }))
      await page.keyboard.press('Space')
      await tabTo(page, page.getByRole('checkbox', { name: 'leader' }))
      await page.keyboard.press('Space')
    }
    await pressOn(page, button(page, 'Invite'))
    const link = field(page, `Link for ${name} to come in`)
    await link.waitFor()
    expect(await axeFindings(page)).toEqual([])
    links.push(await link.inputValue())
    await page.reload()
    await headline(page).waitFor()
  }
  await says(page, '1 person here, and 3 awaited.').waitFor()
  expect(links.every((link) => link.startsWith(`${program.url}/invitations/`))).toBe(true)
})

/** Takes an invitation, by keyboard, in a browser of one's own. */
async function accepted(link: string | undefined, invited: RegExp): Promise<Somebody> {
  const one = await somebody(browser)
  const { page } = one
  await page.goto(link ?? '')
  await says(page, invited).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await typeInto(page, field(page, 'Password'), PASSWORD)
  await pressOn(page, button(page, 'Come in'))
  await isHere(page, '/')
  return one
}

test('each takes their place and sees the pages of their role', async () => {
  const mara = await accepted(links[0], /^Ada Bell invites you to .*, as a rep in Nordics\.$/)
  const noor = await accepted(links[1], /as a rep in Nordics/)
  const lena = await accepted(links[2], /as a leader\.$/)
  const pages = (page: Page) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('listitem').allTextContents()
  await eventually(() => pages(mara.page)).toContain('Your record')
  for (const { page } of [mara, noor, lena])
    for (const none of ['Import', 'Settings']) expect(await pages(page), none).not.toContain(none)
  expect(await pages(lena.page)).not.toContain('Your record')
  expect(await pages(admin.page)).toEqual(expect.arrayContaining(['Import', 'Settings']))
  await mara.page.getByText('an export of your CRM, which an admin brings in').waitFor()
  // What is not theirs to do is said, and not shown.
  await mara.page.goto(`${program.url}/settings/people`)
  await says(mara.page, 'This is not part of what your role does here.').waitFor()

  await lena.page.goto(`${program.url}/permission`)
  await pressOn(lena.page, button(lena.page, 'Sign it'))
  await says(lena.page, 'Yes: Lena has signed it.').waitFor()
  await Promise.all([mara, noor, lena].map(gone))
})

test('a wrong password is said calmly; whoever signs in goes on where they wanted to', async () => {
  const one = await somebody(browser)
  const { page } = one
  await page.goto(`${program.url}/account?asOf=2026-03-31`)
  await page.waitForURL(/\/sign-in\b/)
  await says(page, 'Sign in, and go on where you were.').waitFor()
  await typeInto(page, field(page, 'E-mail'), 'mara@example.com')
  await typeInto(page, field(page, 'Password'), 'not this one at all')
  await page.keyboard.press('Enter')
  await page.getByText('This e-mail and password do not go together.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await field(page, 'Password').fill(PASSWORD)
  await field(page, 'Password').press('Enter')
  await isHere(page, '/account?asOf=2026-03-31')
  await says(page, 'You are Mara, a rep in Nordics.').waitFor()
  await gone(one)
})

test('nobody is led to another site after signing in', async () => {
  const one = await somebody(browser)
  await one.page.goto(`${program.url}/sign-in?next=//example.com/`)
  await field(one.page, 'E-mail').fill('mara@example.com')
  await field(one.page, 'Password').fill(PASSWORD)
  await button(one.page, 'Sign in').click()
  await isHere(one.page, '/')
  await gone(one)
})

async function signedIn(email: string, path: string): Promise<Somebody> {
  const one = await somebody(browser)
  await signIn(one.page, program.url, email, path)
  return one
}

test('signing out, by keyboard, ends it; a second tab is told at its next click', async () => {
  const one = await signedIn('noor@example.com', '/account')
  const second = await one.context.newPage()
  await second.goto(`${program.url}/account`)
  await says(second, 'You are Noor').waitFor()
  await second.getByRole('link', { name: 'Overview' }).click()
  await isHere(second, '/')

  const { page } = one
  await pressOn(page, button(page, 'Noor, rep'))
  await pressOn(page, button(page, 'Sign out').first(), 'Shift+Tab')
  await isHere(page, '/sign-in')
  // Its pages are in its memory still.
  await second.getByRole('link', { name: 'Overview' }).click()
  await second.waitForURL(/\/sign-in\b/)
  await page.goBack()
  await says(page, 'Sign in').waitFor()
  await gone(one)
})

test('an admin ends a place: they are out at their next click', async () => {
  const noor = await signedIn('noor@example.com', '/')
  const { page } = admin
  await page.goto(`${program.url}/settings/people`)
  await button(page, 'Change Noor').click()
  await button(page, 'Noor leaves').click()
  await button(page, 'Yes, Noor leaves').click()
  await page.getByText('Who left: 1').waitFor()
  await noor.page.getByRole('link', { name: 'Trends' }).click()
  await noor.page.waitForURL(/\/sign-in\b/)
  await gone(noor)
})

test('axe finds nothing on these pages, and nothing is cut off', async () => {
  const one = await somebody(browser, 'narrow')
  const state = await admin.context.storageState()
  await one.context.addCookies(state.cookies)
  const { page } = one
  for (const path of [
    '/settings/people',
    '/settings/workspace',
    '/permission',
    '/settings/changes',
    '/account',
    '/sign-in',
    '/forgotten',
    '/new-password/nothing',
  ]) {
    await page.goto(program.url + path)
    await headline(page).waitFor()
    await untilAtRest(page)
    await inEveryLook(page, async (look) => {
      expect(await axeFindings(page), `${path}, ${look}`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `${path}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
    })
  }
  await gone(one)
})

test.each(['dark', 'narrow'] as const)(
  '%s: the sample can be looked at as one of its people, and as a whole again',
  async (look) => {
    const one = await somebody(browser, look)
    const { page } = one
    const open = async () => {
      if (look === 'narrow') await button(page, 'Pages').click()
    }
    await page.goto(demo.url)
    await open()
    await button(page, 'Look as …').click()
    await page.getByRole('heading', { name: 'As whom do you want to look?' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('heading', { name: 'Reps' }).waitFor()
    const rep = page.locator('h3:text("Reps") + ul button').first()
    const name = (await rep.textContent())?.split(' ').slice(0, 2).join(' ') ?? ''
    await rep.click()
    await untilAtRest(page)
    await open()
    await button(page, new RegExp(`^${name}, rep`)).click()
    await button(page, 'Everything, as on this machine').click()
    await untilAtRest(page)
    await open()
    await page.getByText('this machine only').locator('visible=true').waitFor()
    await gone(one)
  },
)
