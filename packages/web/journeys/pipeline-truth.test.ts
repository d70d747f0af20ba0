import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'

let browser: Browser
const demo = inject('sample')

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
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

/** Answers from an address come so many milliseconds later. */
const later = (page: Page, address: string, delay: number) =>
  page.route(address, async (route) => {
    await new Promise((done) => setTimeout(done, delay))
    // The page may be closed by then.
    await route.continue().catch(() => {})
  })

test('every open deal can be scrolled to, and few are drawn', async () => {
  const { page, context, complaints } = await open(ALL)
  const seen = await page.evaluate(async () => {
    const names = new Map<string, string>()
    let drawn = 0
    for (let y = -1; y !== scrollY; ) {
      y = scrollY
      scrollBy(0, innerHeight / 2)
      do await new Promise((done) => setTimeout(done, 40))
      while (document.querySelector('[data-index][aria-busy=true]'))
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

/** Far down in the list, by the wheel. */
async function scrolledDown(page: Page) {
  await page.mouse.move(700, 400)
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 600)
  await page.waitForTimeout(600)
  const row = await firstRow(page)
  expect(Number(row.index)).toBeGreaterThan(20)
  return row
}

test('going back from a deal finds the same row in the same place', async () => {
  const { page, context } = await open(ALL)
  const before = await scrolledDown(page)
  await page.locator(`[data-index="${before.index}"] a`).click()
  await page.waitForSelector('[data-index]', { state: 'detached' })
  await untilSaid(page)
  await page.goBack()
  await page.waitForSelector('[data-index] a')
  await eventually(() => firstRow(page)).toEqual(before)
  await context.close()
})

test('going back before the deal has come finds it too', async () => {
  const { page, context } = await open(ALL)
  await later(page, '**/api/v1/opportunities/**', 20_000)
  const before = await scrolledDown(page)
  await page.locator(`[data-index="${before.index}"] a`).click()
  await page.getByText('One moment.').waitFor()
  // The few lines of a page that comes cannot be scrolled.
  await eventually(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await eventually(() => firstRow(page)).toEqual(before)
  await context.close()
})

/** Presses a key so often, each before the page had time for the one before. */
const pressFast = (page: Page, key: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)))

test('the keyboard goes from row to row, however fast, also from one that is out of sight', async () => {
  const { page, context } = await open(ALL)
  await page.locator('[data-index="0"] a').focus()
  await pressFast(page, 'Tab', 120)
  expect(await focusedRow(page)).toBe('120')
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(300)
  expect(await focusedRow(page)).toBe('120')
  await page.keyboard.press('Tab')
  expect(await focusedRow(page)).toBe('121')
  await pressFast(page, 'Shift+Tab', 60)
  expect(await focusedRow(page)).toBe('61')
  await context.close()
})

test('the keyboard stands on a deal that is still on its way, and has it when it comes', async () => {
  const { page, context, complaints } = await open(ALL)
  await later(page, '**/api/v1/truth?*offset=100*', 3000)
  await page.locator('[data-index="0"] a').focus()
  await pressFast(page, 'Tab', 105)
  expect(await focusedRow(page)).toBe('105')
  expect(await page.evaluate(() => document.activeElement?.ariaBusy)).toBe('true')
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  expect(await focusedRow(page)).toBe('105')
  expect(complaints).toEqual([])
  await context.close()
})

test('End and Home lead to the very ends of the list', async () => {
  const { page, context } = await open(ALL)
  const left = () =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press('End')
    await page.waitForFunction(() => {
      const row = [...document.querySelectorAll<HTMLElement>('[data-index]')].at(-1)
      return row?.ariaPosInSet === row?.ariaSetSize && row?.querySelector('a')
    })
    await page.waitForTimeout(700)
    await eventually(left).toBeLessThan(1)
    await page.keyboard.press('Home')
    await page.waitForSelector('[data-index="0"] a')
    await page.waitForTimeout(700)
    await eventually(() => page.evaluate(() => scrollY)).toBe(0)
  }
  await context.close()
})

test('what is not understood in an address leaves it', async () => {
  const { page, context } = await open('/truth?states=dead&asOf=soon&sort=owner')
  expect(new URL(page.url()).search).toBe('')
  expect(await page.locator('[aria-current=page]', { hasText: 'Look lost' }).count()).toBe(1)
  await context.close()
})

test('the choice of the day stays open while its page comes, and gives the keyboard back', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(demo.url)
  await untilSaid(page)
  await later(page, '**/api/v1/truth?*', 1500)
  await page.getByRole('link', { name: 'Pipeline truth' }).click()
  await page.getByText('One moment.').waitFor()
  await page.getByRole('button', { name: /^As of/ }).click()
  const day = page.getByLabel('Any past day')
  await day.fill('2026-02-03')
  await page.waitForSelector('[data-index="0"]', { state: 'attached' })
  expect(await day.inputValue()).toBe('2026-02-03')
  const held = () => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))
  await page.keyboard.press('Escape')
  await eventually(held).toBe('dialog')
  await page.keyboard.press('Enter')
  await day.fill('2026-02-03')
  await page.keyboard.press('Enter')
  await page.waitForURL('**asOf=2026-02-03')
  await untilSaid(page)
  await eventually(held).toBe('dialog')
  await context.close()
})

test('typing goes on while answers are slow, and the address and the file follow', async () => {
  const { page, context } = await open('/truth')
  await later(page, '**/api/v1/truth?*', 600)
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
  await eventually(() => deals.count()).toBe(100)
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  expect(complaints).toEqual([])
  await context.close()
})
