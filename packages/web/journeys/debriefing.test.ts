import { type DebriefsDue, type LookAs, MOST_REQUIRED, type TruthList } from '@closed-learned/deals'
import type { Browser, Locator, Page } from 'playwright-core'
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
import { pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'lived')
let browser: Browser
let demo: ServedProgram
let rep: string
let deals: TruthList['rows']

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--port', '0'], { XDG_DATA_HOME: home })
  ;({ rep, deals } = await someRep())
})
afterAll(async () => {
  await browser.close()
  await demo.stop()
  leave()
})

async function asked<T>(path: string, member = '', body?: object): Promise<T> {
  const answer = await fetch(`${demo.url}/api/v1${path}`, {
    headers: { cookie: `look-as=${member}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return (await answer.json()) as T
}

async function someRep(): Promise<{ rep: string; deals: TruthList['rows'] }> {
  for (const { id, roles } of (await asked<LookAs>('/look-as')).people) {
    if (!roles.includes('rep')) continue
    const { rows } = await asked<TruthList>('/truth?states=buried', id)
    if (rows.length > 6) return { rep: id, deals: rows }
  }
  throw new Error('No rep of the sample has deals that look lost.')
}

/** A deal of the rep's own that was let go just now. */
async function letGo(at: number): Promise<string> {
  const id = deals[at]?.opportunity.id ?? ''
  const said = { kind: 'letGo', as: 'lost', doorOpen: false, remindOn: null }
  await asked('/filings', rep, { deals: [id], said })
  return id
}

async function opened(id: string, look: Look = 'light') {
  const its = await openPage(browser, look)
  await its.context.addCookies([{ name: 'look-as', value: rep, url: demo.url }])
  await its.page.goto(`${demo.url}/opportunities/${id}/debrief`)
  await untilSaid(its.page)
  return its
}

const accountsOf = async (id: string) =>
  (
    await asked<{ accounts: { debrief: { couldSee: string } }[] }>(
      `/opportunities/${id}/accounts`,
      rep,
    )
  ).accounts
const cause = (page: Page) => page.getByLabel('What it came down to, as far as is known')
const couldSee = (page: Page) => page.getByLabel('What could we have seen?')
const give = (page: Page) => page.getByRole('button', { name: 'Give your account' })
const said = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor()

/** Fields that cannot be left as they are. */
const required = (page: Page) => page.locator('[required], [aria-required=true]').count()

/** Keys that go from place to place or press something; what is typed into a field is none. */
const STEPS = ['Tab', 'Enter', 'Space', 'ArrowDown', 'ArrowUp']
/** From the top of the page until it is given, at most. */
const MOST_STEPS = 60

const countSteps = (page: Page) =>
  page.evaluate((keys) => {
    const counted = Object.assign(window, { steps: 0 })
    const count = ({ code }: KeyboardEvent) => (counted.steps += keys.includes(code) ? 1 : 0)
    document.addEventListener('keydown', count, { capture: true })
  }, STEPS)
const stepsOf = (page: Page) => page.evaluate(() => (window as unknown as { steps: number }).steps)

test(`a first debrief by keyboard, in ${MOST_REQUIRED} inputs and ${MOST_STEPS} steps at most: facts first, who will see it, thanks, a lesson`, async () => {
  const id = await letGo(0)
  const { page, context, complaints } = await opened(id)
  expect(await required(page)).toBeLessThanOrEqual(MOST_REQUIRED)
  await countSteps(page)
  let inputs = 0
  const put = async (goal: Locator, text: string) => {
    await tabTo(page, goal)
    // Typed into the field in which it was: no step more.
    await page.keyboard.insertText(text)
    inputs++
  }
  await tabTo(page, cause(page))
  await page.keyboard.press('Control+Enter')
  await said(page, 'Name a cause; “not known” is one.')
  expect(await cause(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('Not known')
  inputs++
  await put(couldSee(page), 'The budget was never named.')
  await said(page, 'Kept. Only you see it.')
  await page.getByText(/^Who will see this: only you until .+, your manager\./).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  expect(inputs).toBeLessThanOrEqual(MOST_REQUIRED)
  expect(await stepsOf(page)).toBeLessThanOrEqual(MOST_STEPS)
  const accounts = await accountsOf(id)
  expect(accounts.map(({ debrief }) => debrief.couldSee)).toEqual(['The budget was never named.'])
  expect(await keptHere(page)).toEqual([])
  await pressOn(page, page.getByRole('link', { name: 'Make a lesson of it' }))
  await eventually(lossesInDrafts).toContain(id)
  expect(complaints).toEqual([])
  await context.close()
})

/** The losses that the rep's drafts of lessons hold. */
async function lossesInDrafts(): Promise<string[]> {
  const { drafts } = await asked<{ drafts: { id: string }[] }>('/lesson-drafts', rep)
  const all = drafts.map(({ id }) =>
    asked<{ content: { losses: string[] } }>(`/lesson-drafts/${id}`, rep),
  )
  return (await Promise.all(all)).flatMap(({ content }) => content.losses)
}

test('what shows a cause stands under it; whoever manages reads it once they say that they write none', async () => {
  const { due } = await asked<DebriefsDue>('/debriefs/due', rep)
  const lost = due.find(({ ending }) => ending === 'lost' || ending === 'noDecision')?.opportunity
  if (lost === undefined) throw new Error('The rep has lost nothing lately.')
  const evidence = { kind: 'quote', text: 'It was twice our range.' }
  const debrief = { causes: [{ cause: 'price', evidence }], couldSee: 'Their range was named.' }
  await asked(`/opportunities/${lost.id}/accounts`, rep, { text: '', debrief })
  const { page, context, complaints } = await opened(lost.id)
  await page.goto(`${demo.url}/opportunities/${lost.id}`)
  const cause = page.getByRole('listitem').filter({ hasText: 'Price and value did not meet' })
  await cause.getByText('It was twice our range.').waitFor()
  await cause.getByText('(our side’s word)').waitFor()
  await page.goto(`${demo.url}/debriefs`)
  const toTell = page.getByRole('region', { name: 'Losses and wins to tell of' })
  await page.getByRole('heading', { name: /worth three minutes\.$/ }).waitFor()
  await toTell.waitFor()
  expect(await toTell.getByRole('link', { name: lost.name, exact: true }).count()).toBe(0)
  await context.addCookies([{ name: 'look-as', value: await managerOf(lost.id), url: demo.url }])
  await page.goto(`${demo.url}/opportunities/${lost.id}`)
  const waive = page.getByRole('button', { name: 'I will not write one' })
  await pressOn(page, waive)
  await eventually(() => waive.count()).toBe(0)
  await page.getByRole('link', { name: 'Debrief it' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

async function managerOf(deal: string): Promise<string> {
  for (const { id, roles } of (await asked<LookAs>('/look-as')).people) {
    if (id === rep || !roles.includes('manager')) continue
    const { accounts } = await asked<{ accounts?: unknown[] }>(
      `/opportunities/${deal}/accounts`,
      id,
    )
    if (accounts) return id
  }
  throw new Error('Nobody manages the rep.')
}

const keptHere = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((name) => name.startsWith('closed-learned:kept:')),
  )

const LONG = 'שלום 你好 🧭 e\u0301 \u202Bمرحبا\u202C\n'.repeat(1_000).slice(0, 9_999)

test('without a network: kept here, also by a tab that is closed, sent later, given once', async () => {
  const id = await letGo(1)
  const { page, context } = await opened(id)
  await cause(page).selectOption({ label: 'Price and value did not meet' })
  await said(page, 'Kept. Only you see it.')
  await context.setOffline(true)
  await couldSee(page).fill(LONG)
  await said(page, 'Kept on this device.')
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${demo.url}/opportunities/${id}/debrief`)
  await untilSaid(again)
  expect(await couldSee(again).inputValue()).toBe(LONG)
  await said(again, 'Kept. Only you see it.')
  // Given without a network, the tab closed before it is back.
  await context.setOffline(true)
  await give(again).click()
  await said(again, 'There is no network.')
  await again.close()
  expect(await accountsOf(id)).toEqual([])
  await context.setOffline(false)
  const last = await context.newPage()
  await last.goto(`${demo.url}/opportunities/${id}/debrief`)
  await last.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  const accounts = await accountsOf(id)
  expect(accounts.map(({ debrief }) => debrief.couldSee)).toEqual([LONG])
  expect(await keptHere(last)).toEqual([])
  await context.close()
})

test('an answer that was lost on the way back is not filed twice', async () => {
  const id = await letGo(2)
  const { page, context } = await opened(id)
  await cause(page).selectOption({ label: 'Not known' })
  await couldSee(page).fill('It went quiet in March.')
  let losses = 0
  await page.route('**/accounts', async (route) => {
    if (route.request().method() !== 'POST' || losses++ > 0) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await give(page).click()
  await said(page, 'There is no network.')
  expect(await accountsOf(id)).toHaveLength(1)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  expect(await accountsOf(id)).toHaveLength(1)
  await context.close()
})

test('two tabs: what is written in one stands in the other, and is given once', async () => {
  const id = await letGo(3)
  const { page, context } = await opened(id)
  const other = await context.newPage()
  await other.goto(page.url())
  await untilSaid(other)
  await cause(page).selectOption({ label: 'The time was not right' })
  await couldSee(page).fill('Their year ends in June.')
  await eventually(() => couldSee(other).inputValue()).toBe('Their year ends in June.')
  const press = (tab: Page) => give(tab).evaluate((each: HTMLElement) => each.click())
  await Promise.all([press(page), press(other)])
  for (const tab of [page, other])
    await tab.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  expect(await accountsOf(id)).toHaveLength(1)
  await context.close()
})

test('sooner is praised and marks the day; not today; how it feels is one’s own', async () => {
  const id = await letGo(4)
  const { page, context, complaints } = await opened(id)
  await page.getByLabel('It would have been right to let it go sooner').check()
  await said(page, 'That is one of the most useful things to find out.')
  await page.getByText('The first day on which it could be known').waitFor()
  await page.getByLabel('Not today, but').selectOption({ label: 'in 3 days' })
  await page.getByRole('button', { name: 'Not today' }).click()
  await said(page, 'Not today, then.')
  await page.getByText('How it feels, if you would like to set that down first').click()
  await page.getByLabel('In your words').fill('Empty, a little.')
  await page.getByRole('button', { name: 'Keep it for me' }).click()
  await said(page, 'Kept, for you alone.')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await eventually(() => page.getByLabel('In your words').inputValue()).toBe('')
  expect(complaints).toEqual([])
  await context.close()
})

test('axe finds nothing, nothing is cut off, in the long form too', async () => {
  const id = await letGo(5)
  const { page, context, complaints } = await opened(id, 'narrow')
  await looksWell(page, 'as it opens')
  await page.getByRole('radio', { name: 'Forty-five minutes, with others' }).check()
  await cause(page).selectOption({ label: 'Price and value did not meet' })
  await page.getByLabel('It would have been right to let it go sooner').check()
  for (const details of await page.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''))
  await page.getByRole('radio', { name: 'A moment on the timeline' }).check()
  await couldSee(page).fill(`The rep dropped the ball. ${'long'.repeat(200)}`)
  await said(page, 'Nobody is a cause here.')
  await looksWell(page, 'the long form')
  expect(complaints).toEqual([])
  await context.close()
})

const looksWell = (page: Page, where: string) =>
  inEveryLook(page, async (look) => {
    expect(await axeFindings(page), `${where}, ${look}`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `${where}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
  })
