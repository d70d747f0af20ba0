import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = emptyHome()
let browser: Browser
let demo: ServedProgram

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--port', '0'], { XDG_DATA_HOME: home })
})
afterAll(async () => {
  await browser.close()
  await demo.stop()
  leave()
})

const ALL = '/truth?states=live,longDated,stalled,buried'
const open = async (path: string) => {
  const { page, context, complaints } = await openPage(browser)
  await page.goto(demo.url + path)
  await untilSaid(page)
  await page.waitForSelector('[data-index="0"] a')
  return { page, context, complaints }
}

/** The first row on the screen and where it stands. */
const firstRow = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-index]')]
    const row = rows.find((each) => each.getBoundingClientRect().top >= 0)
    return { index: row?.dataset.index, top: row?.getBoundingClientRect().top }
  })

/** The row that has the keyboard; undefined if another thing has. */
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index)

test('every open deal can be scrolled to, and few are drawn', async () => {
  const { page, context, complaints } = await open(ALL)
  const seen = await page.evaluate(async () => {
    const names = new Map<string, string>()
    let drawn = 0
    for (let y = -1; y !== scrollY; ) {
      y = scrollY
      scrollBy(0, innerHeight / 2)
      await new Promise((done) => setTimeout(done, 60))
      const rows = document.querySelectorAll<HTMLElement>('[data-index]')
      drawn = Math.max(drawn, rows.length)
      for (const row of rows)
        if (row.querySelector('a')) names.set(row.dataset.index ?? '', row.textContent ?? '')
    }
    const said = document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize')
    return { rows: names.size, drawn, said: Number(said) }
  })
  expect(seen.rows).toBe(seen.said)
  expect(seen.rows).toBeGreaterThan(600)
  expect(seen.drawn).toBeLessThan(60)
  expect(complaints).toEqual([])
  await context.close()
})

test('going back from a deal finds the same row in the same place', async () => {
  const { page, context } = await open(ALL)
  await page.mouse.move(700, 400)
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 600)
  await page.waitForTimeout(600)
  const before = await firstRow(page)
  expect(Number(before.index)).toBeGreaterThan(20)
  await page.locator(`[data-index="${before.index}"] a`).click()
  await page.waitForURL('**/opportunities/**')
  await untilSaid(page)
  await page.goBack()
  await page.waitForSelector('[data-index] a')
  await expect.poll(() => firstRow(page)).toEqual(before)
  await context.close()
})

test('the keyboard goes from row to row, also from one that is out of sight', async () => {
  const { page, context } = await open(ALL)
  await page.locator('[data-index="0"] a').focus()
  for (let i = 0; i < 120; i++) await page.keyboard.press('Tab')
  expect(await focusedRow(page)).toBe('120')
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(300)
  expect(await focusedRow(page)).toBe('120')
  await page.keyboard.press('Tab')
  expect(await focusedRow(page)).toBe('121')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await focusedRow(page)).toBe('119')
  await context.close()
})

test('typing goes on while answers are slow, and the address and the file follow', async () => {
  const { page, context } = await open('/truth')
  await page.route('**/api/v1/truth?*', async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  const text = page.getByRole('searchbox')
  await text.pressSequentially('en', { delay: 400 })
  await page.waitForURL('**/truth?text=en')
  expect(await text.inputValue()).toBe('en')
  expect(await text.evaluate((field) => field === document.activeElement)).toBe(true)
  const href = await page.getByRole('link', { name: 'Export' }).getAttribute('href')
  const file = await (await fetch(demo.url + href)).text()
  const said = await page.getByRole('status').textContent()
  expect(file.trim().split('\n').length - 1).toBe(Number.parseInt(said ?? '', 10))
  await context.close()
})

test('where no deal looks lost, the page says so and leads on', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(`${demo.url}/truth?asOf=2023-10-15`)
  expect(await untilSaid(page)).toContain('None of')
  await page.getByRole('link', { name: /^See all \d+ open deals$/ }).click()
  await page.waitForSelector('[data-index="0"] a')
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-10-15')
  await context.close()
})

test('on paper the first deals stand in full, without controls', async () => {
  const { page, context, complaints } = await open(ALL)
  await page.evaluate(() => scrollTo(0, 9000))
  await page.waitForTimeout(300)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const deals = page.getByRole('listitem').filter({ has: page.getByRole('article') })
  await expect.poll(() => deals.count()).toBe(100)
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  expect(complaints).toEqual([])
  await context.close()
})
