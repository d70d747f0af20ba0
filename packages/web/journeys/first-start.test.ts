import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { apiCalls, axeFindings, openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { chooseByKeys, focusOf, pressOn, tabTo } from '../testing/keyboard.ts'

let browser: Browser
const demo = inject('sample')

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** A page of its own, whose console has to stay silent to the end. */
async function opened(): Promise<Page> {
  const { page, context, complaints } = await openPage(browser)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  return page
}

async function told<T>(path: string): Promise<T> {
  return (await fetch(`${demo.url}/api/v1${path}`)).json() as Promise<T>
}
const answerOf = async (path: string) => (await told<{ answer: string }>(path)).answer

const PAGES = [
  { name: 'Pipeline truth', path: '/truth', answer: () => answerOf('/truth?states=buried') },
  { name: 'Time to lose', path: '/time', answer: () => answerOf('/time') },
  {
    name: 'Trends',
    path: '/trends',
    answer: () => answerOf('/trends/findings?outcome=lost'),
  },
  { name: 'Import', path: '/import', answer: () => 'are here, until' },
  { name: 'Overview', path: '/', answer: () => answerOf('/overview') },
]
const pageLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true })
const finder = (page: Page) => page.getByRole('combobox', { name: 'Find a deal' })
const found = (page: Page, name: string | RegExp) => page.getByRole('option', { name })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** A number and its sign stay together on a page; in a text they need not. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** Waits until a page stands at its address and says its answer. */
async function arrived(page: Page, path: string, answer: string): Promise<void> {
  await page.waitForURL(demo.url + path)
  await headline(page).filter({ hasText: answer }).waitFor()
}

/** The deal that is most surely lost in fact. */
async function surest(): Promise<{ id: string; name: string }> {
  const { rows } = await told<{ rows: { opportunity: { id: string; name: string } }[] }>(
    '/truth?states=buried&limit=1',
  )
  const [first] = rows
  if (first === undefined) throw new Error('No deal of the sample is lost in fact.')
  return first.opportunity
}

test('by mouse: the address leads to an answer, and from there to every page', async () => {
  const page = await opened()
  await page.goto(demo.url)
  await arrived(page, '/', await answerOf('/overview'))
  for (const { name, path, answer } of PAGES) {
    await pageLink(page, name).click()
    await arrived(page, path, await answer())
    await eventually(() => pageLink(page, name).getAttribute('aria-current')).toBe('page')
    const said = plain((await headline(page).textContent()) ?? '')
    expect(plain(await page.title())).toBe(`${said} · Closed Learned`)
  }
})

test('by keyboard: the same, and one always sees where one is', async () => {
  const page = await opened()
  await page.goto(demo.url)
  await untilSaid(page)
  await pressOn(page, page.getByRole('link', { name: 'Skip to the page' }))
  expect((await focusOf(page)).on).toMatch(/^main/)
  for (const { name, path, answer } of PAGES) {
    await pressOn(page, pageLink(page, name), 'Shift+Tab')
    await arrived(page, path, await answer())
    await eventually(async () => (await focusOf(page)).on).toMatch(/^main/)
  }
})

test('by keyboard: every stop of every page is seen', async () => {
  const page = await opened()
  for (const { path } of [...PAGES, { path: `/opportunities/${(await surest()).id}` }]) {
    await page.goto(demo.url + path)
    await untilSaid(page)
    for (let stops = 0; stops < 30; stops++) {
      await page.keyboard.press('Tab')
      const { on, isSeen } = await focusOf(page)
      if (on.startsWith('body')) break
      expect(isSeen, `${on} at ${path}`).toBe(true)
    }
  }
})

test('the palette by keyboard: a page, a deal, another day', async () => {
  const page = await opened()
  const { id, name } = await surest()
  await page.goto(demo.url)
  await untilSaid(page)
  await page.keyboard.press('Control+k')
  await finder(page).waitFor()
  await page.keyboard.type('lose')
  await eventually(() => found(page, 'Time to lose').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await arrived(page, '/time', await answerOf('/time'))

  await page.keyboard.press('Control+k')
  await finder(page).waitFor()
  await page.keyboard.type(name.toLowerCase())
  await found(page, name).first().waitFor()
  await page.keyboard.press('Enter')
  await arrived(page, `/opportunities/${id}`, await answerOf(`/opportunities/${id}`))

  await page.goBack()
  await arrived(page, '/time', await answerOf('/time'))
  await page.keyboard.press('Control+k')
  await finder(page).waitFor()
  await page.keyboard.press('ArrowUp')
  await eventually(() => found(page, 'A year earlier').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/asOf=2025-09-30/)
  await page.keyboard.press('Control+k')
  await finder(page).waitFor()
  await page.keyboard.type('2026-03-31')
  await found(page, 'As of 31 March 2026').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/asOf=2026-03-31/)
  await page.getByRole('button', { name: 'As of 31 March 2026' }).waitFor()
})

test('the palette by mouse: a page, a deal, another day', async () => {
  const page = await opened()
  const { id, name } = await surest()
  await page.goto(demo.url)
  await untilSaid(page)
  const find = page.getByRole('button', { name: /^Find/ })
  await find.click()
  await found(page, 'Pipeline truth').click()
  await page.waitForURL(`${demo.url}/truth`)
  await find.click()
  await finder(page).fill('nobody would call a deal so')
  await page.getByText('Nothing has this name.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await finder(page).fill(name)
  await found(page, name).first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await found(page, name).first().click()
  await arrived(page, `/opportunities/${id}`, await answerOf(`/opportunities/${id}`))
  await find.click()
  await found(page, 'A quarter earlier').click()
  await page.waitForURL(/asOf=2026-06-30/)
  await find.click()
  await finder(page).waitFor()
  await page.mouse.click(8, 8)
  await finder(page).waitFor({ state: 'hidden' })
})

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const PAPER = { light: 'rgb(250, 248, 244)', dark: 'rgb(21, 24, 27)' }

test('dark, by mouse and by keyboard, is still dark after a reload', async () => {
  const page = await opened()
  const colours = page.getByLabel('Colours')
  await page.goto(demo.url)
  await untilSaid(page)
  await colours.selectOption('dark')
  await eventually(() => ground(page)).toBe(PAPER.dark)
  await page.reload({ waitUntil: 'commit' })
  await page.locator('h1').first().waitFor()
  expect(await ground(page)).toBe(PAPER.dark)
  await untilSaid(page)
  expect(await colours.inputValue()).toBe('dark')

  await chooseByKeys(page, colours, 'li')
  await eventually(() => ground(page)).toBe(PAPER.light)
  await page.reload()
  await untilSaid(page)
  expect(await ground(page)).toBe(PAPER.light)
})

test('a page that is opened asks for nothing more: its answer came with it', async () => {
  const page = await opened()
  const calls = apiCalls(page)
  const deal = `/opportunities/${(await surest()).id}`
  for (const path of ['/', '/truth', '/truth?states=stalled&sort=amount', deal, '/time']) {
    await page.goto(demo.url + path)
    await untilSaid(page)
    await page.waitForLoadState('networkidle')
    expect(calls, path).toEqual([])
  }
  await page.goto(`${demo.url}/time?asOf=2025-09-30`)
  await untilSaid(page)
  await page.waitForLoadState('networkidle')
  expect(calls).toEqual([])
})

test('what one points at, or tabs to, is fetched before one goes there', async () => {
  const page = await opened()
  const calls = apiCalls(page)
  await page.goto(demo.url)
  await untilSaid(page)
  await pageLink(page, 'Time to lose').hover()
  await eventually(() => calls).toEqual(['GET /api/v1/time'])
  await page.waitForLoadState('networkidle')
  await pageLink(page, 'Time to lose').click()
  await arrived(page, '/time', await answerOf('/time'))
  expect(calls).toEqual(['GET /api/v1/time'])

  await page.goto(demo.url)
  await untilSaid(page)
  calls.length = 0
  await tabTo(page, pageLink(page, 'Pipeline truth'))
  await eventually(() => calls).toEqual(['GET /api/v1/truth'])
})
