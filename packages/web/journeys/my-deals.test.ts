import type { LookAs, MyDeals } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  axeFindings,
  inEveryLook,
  type Look,
  openBrowser,
  openPage,
  untilAtRest,
  untilSaid,
} from '../testing/browser.ts'
import { downloaded } from '../testing/files.ts'
import { pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'untouched')
let browser: Browser
let demo: ServedProgram
let rep: string

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--source', 'untouched', '--port', '0'], { XDG_DATA_HOME: home })
  const { people } = await asked<LookAs>('/look-as')
  for (const { id, roles } of people) {
    if (!roles.includes('rep')) continue
    const { needs } = await asked<MyDeals>('/my-deals', id)
    if (needs?.some(({ kind, verb }) => kind === 'flag' && verb === 'Let it go')) {
      rep = id
      return
    }
  }
  throw new Error('No rep of the sample has a deal that looks lost.')
})
afterAll(async () => {
  await browser.close()
  await demo.stop()
  leave()
})

async function asked<T>(path: string, member = ''): Promise<T> {
  const headers = { cookie: `look-as=${member}` }
  return (await (await fetch(`${demo.url}/api/v1${path}`, { headers })).json()) as T
}

async function lookingAs(path: string, look: Look = 'light') {
  const opened = await openPage(browser, look)
  await opened.context.addCookies([{ name: 'look-as', value: rep, url: demo.url }])
  await opened.page.goto(demo.url + path)
  await untilSaid(opened.page)
  return opened
}

const sheet = (page: Page) => page.getByRole('dialog')
const needsOf = (page: Page) => page.getByRole('region', { name: 'What needs you' })

/** What is asked at once: a group of choices is one question. */
function questions(page: Page): Promise<number> {
  return sheet(page)
    .locator('form')
    .evaluate((form) => {
      const seen = [...form.querySelectorAll<HTMLInputElement>('input, textarea')].filter((one) =>
        one.checkVisibility(),
      )
      return new Set(seen.map((one) => (one.type === 'radio' ? one.name : one))).size
    })
}

test('what needs me comes first: five things at most, each one sentence and one verb', async () => {
  const { page, context, complaints } = await lookingAs('/')
  await page.getByRole('navigation').getByRole('listitem').first().getByText('My deals').click()
  await page.waitForURL('**/deals')
  await page
    .getByRole('heading', { name: /^(One|Two|Three|Four|Five) things? needs? you today\.$/ })
    .waitFor()
  const things = needsOf(page).getByRole('listitem')
  const count = await things.count()
  expect(count).toBeLessThanOrEqual(5)
  for (let i = 0; i < count; i++) {
    const verbs = things.nth(i).locator('button, a[class*=verb]')
    expect(await verbs.count()).toBe(1)
  }
  await page.getByRole('heading', { name: 'Your open deals' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('of what can be said of an ending three things at most are asked, and one is enough', async () => {
  const { page, context } = await lookingAs('/deals')
  await page
    .getByRole('button', { name: /^Let it go/ })
    .first()
    .click()
  for (const ending of ENDINGS) {
    await sheet(page).getByRole('radio', { name: ending }).check()
    await untilAtRest(page)
    expect(await questions(page), ending).toBeLessThanOrEqual(3)
  }
  expect(await sheet(page).locator('[required]').count()).toBe(0)
  await context.close()
})

const ENDINGS = [
  'Lost to a competitor',
  'No decision',
  'Not a fit, by us',
  'Realigned',
  'They only delayed',
]

test('by the keyboard alone a deal is let go in seconds, and the freed time is named', async () => {
  const { page, context, complaints } = await lookingAs('/deals')
  const first = needsOf(page).getByRole('listitem').first()
  const name = (await first.getByRole('link').textContent()) ?? ''
  const began = Date.now()
  await pressOn(page, first.getByRole('button', { name: /^Let it go/ }))
  await sheet(page).getByText('How did it end?').waitFor()
  await tabTo(page, sheet(page).getByRole('radio', { name: 'Lost' }))
  await page.keyboard.press('Space')
  await pressOn(page, sheet(page).getByRole('button', { name: 'Let it go' }))
  await sheet(page).getByText('Thank you for saying so.').waitFor()
  expect(Date.now() - began).toBeLessThan(20_000)
  await sheet(page).getByText('The work in it counts, and what it taught stays.').waitFor()
  await sheet(page)
    .getByText(
      /^(Deals like it that went on took a further .+ \(.+half of .+ deals took less\)\.|How long deals like it go on is not enough to tell\.)$/,
    )
    .waitFor()
  await pressOn(page, sheet(page).getByRole('button', { name: 'Done' }))
  const carry = page.getByRole('region', { name: 'Let go here, still open in the CRM' })
  await carry.getByRole('link', { name }).waitFor()
  const file = await downloaded(page, () =>
    pressOn(page, carry.getByRole('link', { name: 'Download it as CSV' })),
  )
  expect(file.text).toContain('stage in the CRM')
  expect(file.text).toContain('Let go as lost')
  expect(complaints).toEqual([])
  await context.close()
})

test('they only delayed: without a day or an event of the buyer’s it is a no decision', async () => {
  const { page, context } = await lookingAs('/deals')
  await page
    .getByRole('button', { name: /^Let it go/ })
    .first()
    .click()
  await sheet(page).getByRole('radio', { name: 'They only delayed' }).check()
  await sheet(page).getByRole('radio', { name: 'A day' }).check()
  await sheet(page).getByRole('button', { name: 'It lives' }).click()
  await sheet(page)
    .getByText(/^Say which day the buyer gave/)
    .waitFor()
  expect(await questions(page)).toBeLessThanOrEqual(3)
  await sheet(page).getByRole('radio', { name: 'Neither' }).check()
  await sheet(page).getByRole('radio', { name: 'All may stay as it is' }).check()
  expect(await questions(page)).toBeLessThanOrEqual(3)
  await sheet(page).getByRole('button', { name: 'Let it go' }).click()
  await sheet(page)
    .getByText(/Let go with no decision \(all may stay as it is\)\.$/)
    .waitFor()
  await context.close()
})

test('axe finds nothing, nothing is cut off', async () => {
  const { page, context, complaints } = await lookingAs('/deals', 'narrow')
  await looksWell(page, 'the page')
  await page
    .getByRole('button', { name: /^Let it go/ })
    .first()
    .click()
  for (const ending of ['Lost', 'No decision', 'They only delayed']) {
    await sheet(page).getByRole('radio', { name: ending }).check()
    await untilAtRest(page)
    await looksWell(page, ending)
  }
  expect(complaints).toEqual([])
  await context.close()
})

const looksWell = (page: Page, where: string) =>
  inEveryLook(page, async (look) => {
    expect(await axeFindings(page), `${where}, ${look}`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `${where}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
  })
