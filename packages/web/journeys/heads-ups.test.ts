import { randomUUID } from 'node:crypto'
import type { HeadsUps, LookAs } from '@closed-learned/deals'
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
import { pressOn } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'untouched')
let browser: Browser
let demo: ServedProgram
let rep: string
let manager: string
let author: string
let deals: HeadsUps['deals']

/** By another rep, about a late stage: most open deals meet them. */
const LESSONS = [
  { when: 'the security review comes after the offer', stage: 'Negotiation' },
  { when: 'procurement first hears of it at the end', stage: 'Negotiation' },
]

/** By the one who manages, for the first of them. */
const WORDS = {
  doubt: 'Of {deals} many waited for the review.',
  ask: 'Shall we look at the review first?',
  why: 'It may save both of us some months.',
  next: 'Somebody from security could join our next call.',
  expiresOn: new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10),
}

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--source', 'untouched', '--port', '0'], { XDG_DATA_HOME: home })
  const { people } = await asked<LookAs>('/look-as')
  const reps = people.filter(({ roles }) => roles.includes('rep'))
  author = reps.at(-1)?.id ?? ''
  const lessons: string[] = []
  for (const lesson of LESSONS) lessons.push(await publish(author, lesson))
  for (const { id, team } of reps.slice(0, -1)) {
    const above = people.find((each) => each.roles.includes('manager') && each.team === team)
    const told = await asked<HeadsUps>('/heads-ups', id)
    const both = told.deals.filter(({ headsUps }) =>
      lessons.every((lesson) => headsUps.some((one) => one.lesson === lesson)),
    )
    if (!above || both.length < 2) continue
    ;[rep, manager, deals] = [id, above.id, both]
    break
  }
  await write(manager, 'POST', '/talk-tracks', { ...WORDS, lesson: lessons[0] })
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

async function write(member: string, method: string, path: string, body: object): Promise<void> {
  const headers = {
    cookie: `look-as=${member}`,
    'content-type': 'application/json',
    origin: demo.url,
  }
  const init = { method, headers, body: JSON.stringify(body) }
  const response = await fetch(`${demo.url}/api/v1${path}`, init)
  if (!response.ok) throw new Error(await response.text())
}

async function publish(author: string, lesson: object): Promise<string> {
  const id = randomUUID()
  const rest = {
    because: 'it takes longer than the year has left',
    nextTime: 'ask at the first call',
  }
  await write(author, 'PUT', `/lesson-drafts/${id}`, { ...rest, ...lesson })
  await write(author, 'POST', `/lesson-drafts/${id}/publish`, {})
  return id
}

async function lookingAs(member: string, path: string, look: Look = 'light') {
  const opened = await openPage(browser, look)
  await opened.context.addCookies([{ name: 'look-as', value: member, url: demo.url }])
  await opened.page.goto(demo.url + path)
  await untilSaid(opened.page)
  return opened
}

const pathOf = (row: number) => `/opportunities/${deals[row]?.opportunity.id}`
const region = (page: Page) => page.getByRole('region', { name: 'Others met this before' })
const item = (page: Page, when: string) =>
  region(page).getByRole('listitem').filter({ hasText: when })
const verb = (page: Page, when: string, name: string) =>
  item(page, when).getByRole('button', { name, exact: true })

const shownOn = async () => {
  const told = await asked<HeadsUps>(`/heads-ups?deal=${deals[0]?.opportunity.id}`, rep)
  return told.deals[0]?.headsUps.map((one) => one.shownOn) ?? []
}

test('by keyboard: why it matches, what to do, and three verbs', async () => {
  expect(new Set(await shownOn())).toEqual(new Set([null]))
  const { page, context, complaints } = await lookingAs(rep, pathOf(0))
  const [first, second] = ['security review', 'procurement']
  await item(page, first).getByText('What to do: Ask at the first call.').waitFor()
  await item(page, first)
    .getByText(/Negotiation/)
    .waitFor()
  await region(page).getByText('Only you see this, and what you answer.').waitFor()
  await eventually(async () => (await shownOn())[0]).not.toBeNull()
  await pressOn(page, item(page, first).getByText('Words for the buyer'))
  await item(page, first)
    .getByText(/^Of [\d,]+ deals many waited for the review\.$/)
    .waitFor()
  await pressOn(page, verb(page, first, 'I used them'))
  await item(page, first).getByText('Noted, for you alone.').waitFor()
  await pressOn(page, verb(page, first, 'Useful'))
  await item(page, first).getByText('Useful here, you said.').waitFor()
  await pressOn(page, verb(page, second, 'Not here'), 'Shift+Tab')
  const why = region(page).getByLabel('Why not here, if you like')
  await eventually(() => why.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await eventually(() =>
    verb(page, second, 'Not here').evaluate((one) => one === document.activeElement),
  ).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.type('They have signed it already')
  await page.keyboard.press('Enter')
  await region(page).getByText('It will not be shown on this deal again.').waitFor()
  await pressOn(page, region(page).getByText('Put aside by you (1)'))
  await item(page, second).getByText('They have signed it already').waitFor()
  await pressOn(page, verb(page, second, 'Useful after all'))
  await item(page, second).getByText('Useful here, you said.').waitFor()
  await verb(page, second, 'Say otherwise').click()
  await verb(page, second, 'Later').click()
  await verb(page, second, 'In three days').click()
  await region(page)
    .getByRole('status')
    .getByText(/^It comes again on /)
    .waitFor()
  // What is published meanwhile stands on the open page within seconds.
  const third = 'somebody new decides after the offer'
  await publish(author, { when: third, stage: 'Negotiation' })
  await item(page, third).waitFor({ timeout: 5_000 })
  expect(complaints).toEqual([])
  await context.close()
})

test('nobody else is shown it: not the manager, on the same page', async () => {
  const { page, context, complaints } = await lookingAs(manager, pathOf(0))
  expect(await page.getByText('Others met this before').count()).toBe(0)
  const { deals: told } = await asked<HeadsUps>('/heads-ups', manager)
  const ids = deals.map(({ opportunity }) => opportunity.id)
  expect(told.filter(({ opportunity }) => ids.includes(opportunity.id))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('axe finds nothing, nothing is cut off', async () => {
  const { page, context, complaints } = await lookingAs(rep, pathOf(1), 'narrow')
  await verb(page, 'security review', 'Not here').click()
  await inEveryLook(page, async (look) => {
    expect(await axeFindings(page), look).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `${look}: it is wider than the screen`).toBeLessThanOrEqual(0)
  })
  expect(complaints).toEqual([])
  await context.close()
})
