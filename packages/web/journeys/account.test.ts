import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import type { Me } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser } from '../testing/browser.ts'
import { pressOn } from '../testing/keyboard.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'
import {
  button,
  field,
  firstLink,
  gone,
  PASSWORD,
  type Somebody,
  says,
  signIn,
  somebody,
} from '../testing/somebody.ts'

const { home, leave } = emptyHome()
let browser: Browser
let program: ServedProgram

beforeAll(async () => {
  browser = await openBrowser()
  program = await served(['start', '--data', join(home, 'data'), '--port', '0'])
  const { page, context } = await somebody(browser)
  await page.goto(await firstLink(program))
  await field(page, 'Name').fill('Ada Bell')
  await field(page, 'E-mail').fill('ada@example.com')
  await field(page, 'Password').fill(PASSWORD)
  await button(page, 'Begin').click()
  await page.waitForURL('**/settings/people')
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  leave()
})

async function signedIn(): Promise<Somebody> {
  const one = await somebody(browser)
  await signIn(one.page, program.url, 'ada@example.com', '/account')
  return one
}

test('another password: it counts at once, and every other session ends', async () => {
  const one = await signedIn()
  const other = await signedIn()
  const { page } = one
  await field(page, 'Password now').fill('not this one at all')
  await field(page, 'New password').fill(`${PASSWORD} twice`)
  await button(page, 'Set another').click()
  await page.getByText('This is not your password.').waitFor()
  await field(page, 'Password now').fill(PASSWORD)
  await button(page, 'Set another').click()
  await page.getByText('Wherever else you were signed in, you are signed out.').waitFor()
  await other.page.getByRole('link', { name: 'Overview' }).click()
  await other.page.waitForURL('**/sign-in?next=*')
  await field(page, 'Password now').fill(`${PASSWORD} twice`)
  await field(page, 'New password').fill(PASSWORD)
  await button(page, 'Set another').click()
  await page.getByText('Wherever else you were signed in, you are signed out.').waitFor()
  await gone(one)
  await gone(other)
})

test('where one is signed in is told, with tries in vain, and ended from there, with what was begun', async () => {
  const one = await signedIn()
  const other = await signedIn()
  await begin(other.page)
  const { page } = one
  await fetch(`${program.url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ada@example.com', password: 'a guess of somebody' }),
  })
  await page.reload()
  await page.getByText(/wrong password/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  const others = button(page, /^End it: Chrome on .* · signed in/)
  await pressOn(page, button(page, 'End all but this one'))
  await others.first().waitFor({ state: 'detached' })
  await out(other.page)
  expect(await begun(other.page)).toEqual([])
  const third = await signedIn()
  // A session that ran out by itself may be begun again: its texts stay for whoever wrote them, alone.
  await begin(third.page)
  await third.page.evaluate(
    (seen) => localStorage.setItem('closed-learned:seen', JSON.stringify(seen)),
    { since: Date.now(), at: Date.now() - 13 * 3_600_000 },
  )
  await page.reload()
  await pressOn(page, others)
  await others.waitFor({ state: 'detached' })
  await out(third.page)
  expect(await begun(third.page)).toEqual(['own'])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  for (const each of [one, other, third]) await gone(each)
})

/** They leave something unfinished, in a browser where somebody else had too; that one's is not kept. */
async function begin(page: Page): Promise<void> {
  const { member } = (await (await page.request.get(`${program.url}/api/v1/me`)).json()) as Me
  await page.evaluate((own) => {
    for (const name of [`${own}:own`, 'somebody:else'])
      localStorage.setItem(`closed-learned:kept:${name}`, '{}')
  }, member?.id)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await begun(page)).toEqual(['own'])
}

/** What is kept in the browser, whoever began it. */
function begun(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('closed-learned:kept:'))
      .map((name) => name.split(':').at(-1) ?? ''),
  )
}

/** The next page that they open is the one where one signs in. */
async function out(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overview' }).click()
  await page.waitForURL('**/sign-in?next=*')
}

test('a key is shown once, and ends at once', async () => {
  const one = await signedIn()
  const { page } = one
  await field(page, 'What it is for').fill('a sheet')
  await button(page, 'Make a key').click()
  const key = await field(page, 'Your new key, shown this once').inputValue()
  const asked = () =>
    fetch(`${program.url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } })
  expect((await asked()).status).toBe(200)
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await button(page, 'End it: a sheet').waitFor()
  expect(await page.content()).not.toContain(key)
  await button(page, 'End it: a sheet').click()
  await button(page, 'End it: a sheet').waitFor({ state: 'detached' })
  expect((await asked()).status).toBe(401)
  await gone(one)
})

/** What an app shows for a secret: six digits by the time. */
function codeOf(secret: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(' ', '')]
    .map((each) => letters.indexOf(each).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Sets a second step up on the page of the account; gives its secret. */
async function setUp(page: Page): Promise<string> {
  await field(page, 'Your password').fill(PASSWORD)
  await button(page, 'Set it up').click()
  const secret = await field(page, 'The secret, to type into your app').inputValue()
  await field(page, 'The code that your app shows now').fill(codeOf(secret))
  await button(page, 'Confirm').click()
  await page.getByText('a code of your app is asked for').waitFor()
  return secret
}

/** The link of somebody whom whoever is at this page invites. */
async function invited(page: Page, email: string): Promise<string> {
  const asked = { email, name: 'Kim', roles: ['rep'] }
  const answer = await page.request.post(`${program.url}/api/v1/people`, { data: asked })
  return ((await answer.json()) as { link: string }).link
}

test('a second step: set up with an app, asked for at the next sign-in, ended', async () => {
  const one = await signedIn()
  const { page } = one
  await field(page, 'Your password').fill(PASSWORD)
  await button(page, 'Set it up').click()
  const secret = await field(page, 'The secret, to type into your app').inputValue()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
  await field(page, 'The code that your app shows now').fill('000000')
  await button(page, 'Confirm').click()
  await page.getByText('This code does not fit.').waitFor()
  await field(page, 'The code that your app shows now').fill(codeOf(secret))
  await button(page, 'Confirm').click()
  await page.getByText('a code of your app is asked for').waitFor()
  // What was written and not given yet stays for nobody.
  await page.evaluate(() => localStorage.setItem('closed-learned:kept:ada:debrief:1', '{}'))
  await button(page, 'Sign out').click()
  await page.waitForURL(`${program.url}/sign-in`)
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('kept')
  await field(page, 'E-mail').fill('ada@example.com')
  await field(page, 'Password').fill(PASSWORD)
  await button(page, 'Sign in').click()
  await says(page, 'One more step').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await field(page, 'Code').fill(codeOf(secret))
  await button(page, 'Go on').click()
  await page.waitForURL(`${program.url}/`)
  await page.goto(`${program.url}/account`)
  await field(page, 'Your password').fill(PASSWORD)
  await page.getByRole('button', { name: 'End it', exact: true }).click()
  await button(page, 'Set it up').waitFor()
  await gone(one)
})

test('a second step of everybody: nothing else is told until there is one', async () => {
  const one = await signedIn()
  const { page } = one
  await page.goto(`${program.url}/settings/workspace`)
  await button(page, 'Ask everybody for one').click()
  await page.getByText('You came in without a second factor yourself.').waitFor()
  await page.goto(`${program.url}/account`)
  await setUp(page)
  await page.goto(`${program.url}/settings/workspace`)
  await button(page, 'Ask everybody for one').click()
  await button(page, 'Leave it to each of them').waitFor()
  expect(await axeFindings(page)).toEqual([])

  const kim = await somebody(browser)
  await kim.page.goto(await invited(page, 'kim@example.com'))
  await field(kim.page, 'Password').fill(PASSWORD)
  await button(kim.page, 'Come in').click()
  await says(kim.page, 'One more thing before you go on').waitFor()
  expect(await axeFindings(kim.page)).toEqual([])
  await kim.page.goto(`${program.url}/record`)
  await kim.page.waitForURL('**/account')
  await setUp(kim.page)
  await says(kim.page, 'You are Kim').waitFor()
  await kim.page.goto(`${program.url}/record`)
  await kim.page.waitForURL('**/record')

  await button(page, 'Leave it to each of them').click()
  await button(page, 'Ask everybody for one').waitFor()
  await page.goto(`${program.url}/account`)
  await field(page, 'Your password').fill(PASSWORD)
  await page.getByRole('button', { name: 'End it', exact: true }).click()
  await button(page, 'Set it up').waitFor()
  await gone(one)
  await gone(kim)
})

test('a passkey: kept by the device, and enough to sign in', async () => {
  const one = await somebody(browser)
  const { page } = one
  // Under a name: a passkey is for none that is a number.
  const here = program.url.replace('127.0.0.1', 'localhost')
  const device = await one.context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await signIn(page, here, 'ada@example.com', '/account')
  await field(page, 'What you call it').fill('this laptop')
  await button(page, 'Add a passkey').click()
  await button(page, 'End it: this laptop').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await button(page, 'Sign out').click()
  await page.waitForURL(`${here}/sign-in`)
  await button(page, 'Use a passkey instead').click()
  await page.waitForURL(`${here}/`)
  await page.goto(`${here}/account`)
  await button(page, 'End it: this laptop').click()
  await button(page, 'End it: this laptop').waitFor({ state: 'detached' })
  await gone(one)
})
