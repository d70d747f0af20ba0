import type { DealPredictions, LookAs, TruthList } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  axeFindings,
  inEveryLook,
  type Look,
  openBrowser,
  openPage,
  untilSaid,
} from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'untouched')
let browser: Browser
let demo: ServedProgram
let rep: string
let manager: string
let deals: TruthList['rows']

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--source', 'untouched', '--port', '0'], { XDG_DATA_HOME: home })
  const { people } = await asked<LookAs>('/look-as')
  for (const { id, roles, team } of people) {
    const above = people.find((each) => each.roles.includes('manager') && each.team === team)
    if (!roles.includes('rep') || !above) continue
    const { rows } = await asked<TruthList>('/truth?states=live', id)
    if (rows.length < 4) continue
    ;[rep, manager, deals] = [id, above.id, rows]
    return
  }
  throw new Error('No rep of the sample has open deals.')
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

async function lookingAs(member: string, path: string, look: Look = 'light') {
  const opened = await openPage(browser, look)
  await opened.context.addCookies([{ name: 'look-as', value: member, url: demo.url }])
  await opened.page.goto(demo.url + path)
  await untilSaid(opened.page)
  return opened
}

const pathOf = (row: number) => `/opportunities/${deals[row]?.opportunity.id}`
const slider = (page: Page) => page.getByRole('slider', { name: 'Chance of winning it' })
const region = (page: Page) => page.getByRole('region', { name: 'What do you expect?' })
const lockIn = (page: Page) => region(page).getByRole('button', { name: 'Lock it in' })

/** A practised person presses some five keys in a second. */
const A_KEY = 200

test('by the keyboard alone, from the slider: three inputs, few keys, under ten seconds', async () => {
  const { page, context, complaints } = await lookingAs(rep, pathOf(0))
  await slider(page).waitFor()
  const inputs = region(page).locator('input, select, textarea')
  expect(await inputs.count()).toBeLessThanOrEqual(3)
  expect(await region(page).locator('[required]').count()).toBe(0)
  await tabTo(page, slider(page))
  let keys = 0
  const began = Date.now()
  const press = async (key: string) => {
    keys++
    await page.keyboard.press(key)
  }
  await press('6')
  await press('ArrowRight')
  await press('Tab')
  await press('ArrowDown')
  await press('Tab')
  for (const letter of 'They stay') await press(letter === ' ' ? 'Space' : letter)
  await press('Enter')
  await page.getByText('It is locked, and only you will ever see it.').waitFor()
  expect(keys).toBeLessThanOrEqual(15)
  expect(keys * A_KEY).toBeLessThan(10_000)
  expect(Date.now() - began).toBeLessThan(10_000)
  await region(page)
    .getByText(/^65 % to win, /)
    .waitFor()
  await region(page).getByText('They stay').waitFor()
  // The keyboard is where one can go on.
  const anew = region(page).getByRole('button', { name: 'Say it anew' })
  await eventually(() => anew.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(complaints).toEqual([])
  await context.close()
})

test('the least is two keys and Enter: a digit, and the button', async () => {
  const { page, context } = await lookingAs(rep, pathOf(1))
  await slider(page).waitFor()
  expect(await slider(page).getAttribute('aria-valuetext')).toBe('not chosen yet')
  await lockIn(page).click()
  await region(page).getByText('Choose a chance first').waitFor()
  await tabTo(page, slider(page), 'Shift+Tab')
  await page.keyboard.press('3')
  expect(await slider(page).getAttribute('aria-valuetext')).toBe('30 %')
  await tabTo(page, lockIn(page))
  await page.keyboard.press('Enter')
  await region(page)
    .getByText(/^30 % to win, /)
    .waitFor()
  await context.close()
})

test('a double click is one prediction; said anew it begins where it stood', async () => {
  const { page, context } = await lookingAs(rep, pathOf(2))
  await slider(page).press('8')
  await lockIn(page).dblclick()
  await region(page).getByRole('button', { name: 'Say it anew' }).click()
  expect(await slider(page).getAttribute('aria-valuetext')).toBe('80 %')
  expect(
    await region(page)
      .getByText(/ % to win, /)
      .count(),
  ).toBe(1)
  await slider(page).press('ArrowLeft')
  await lockIn(page).click()
  await region(page)
    .getByText(/^75 % to win, /)
    .waitFor()
  await context.close()
})

test('what is typed outlives a closed tab; locked in without a network it arrives later, once', async () => {
  const { page, context } = await lookingAs(rep, pathOf(3))
  const likeliest = (on: Page) => region(on).getByLabel(/^Likeliest way to lose it/)
  await slider(page).press('4')
  await likeliest(page).fill('הם נשארים 🧭')
  await page.close()
  const second = await context.newPage()
  await second.goto(demo.url + pathOf(3))
  expect(await likeliest(second).inputValue()).toBe('הם נשארים 🧭')
  await context.setOffline(true)
  await lockIn(second).click()
  await region(second).getByText('goes out by itself, once, when the network is back').waitFor()
  await region(second).getByRole('button', { name: 'Change it first' }).waitFor()
  await second.close()
  await context.setOffline(false)
  const third = await context.newPage()
  await third.goto(`${demo.url}/deals`)
  await third.getByText(`Your prediction of ${deals[3]?.opportunity.name} has arrived.`).waitFor()
  const { predictions } = await asked<DealPredictions>(`${pathOf(3)}/predictions`, rep)
  expect(predictions.map(({ chance, likeliest }) => [chance, likeliest])).toEqual([
    [40, 'הם נשארים 🧭'],
  ])
  expect(await third.evaluate(() => Object.keys(localStorage).join())).not.toContain('kept')
  await context.close()
})

test('nobody else is shown it: not the manager, on the same page', async () => {
  const { page, context, complaints } = await lookingAs(manager, pathOf(0))
  expect(await page.getByText('What do you expect?').count()).toBe(0)
  expect(await page.content()).not.toContain('They stay')
  expect(complaints).toEqual([])
  await context.close()
})

test('how good they are: too early to tell, and what waits', async () => {
  const { page, context, complaints } = await lookingAs(rep, '/')
  await page.getByRole('link', { name: 'My calibration' }).first().click()
  await page
    .getByRole('heading', { name: 'Too early to tell: 0 of your 5 predictions are resolved.' })
    .waitFor()
  await page.getByText('5 predictions wait for their deals to end.').waitFor()
  await page.getByRole('heading', { name: 'Your team, as one' }).waitFor()
  await page.getByText(/^Only you see this page/).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('axe finds nothing, nothing is cut off', async () => {
  for (const path of [pathOf(0), pathOf(3), '/calibration']) {
    const { page, context, complaints } = await lookingAs(rep, path, 'narrow')
    if (path !== '/calibration') await region(page).waitFor()
    await inEveryLook(page, async (look) => {
      expect(await axeFindings(page), `${path}, ${look}`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `${path}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
    })
    expect(complaints).toEqual([])
    await context.close()
  }
})
