import type { LookAs, Receipt, TruthList } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { runProgram } from '../../server/testing/program.ts'
import { axeFindings, inEveryLook, openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { downloaded } from '../testing/files.ts'
import { pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'untouched')
let browser: Browser
let demo: ServedProgram
let people: LookAs['people']
let rep: string
let manager: string
/** The rep's deals that look lost, as they stood at first. */
let deals: TruthList['rows']

beforeAll(async () => {
  browser = await openBrowser()
  demo = await served(['demo', '--source', 'untouched', '--port', '0'], { XDG_DATA_HOME: home })
  people = (await asked<LookAs>('/look-as')).people
  ;({ rep, manager, deals } = await someRep())
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

/** The first rep who has some deals that look lost, with the direct manager. */
async function someRep(): Promise<{ rep: string; manager: string; deals: TruthList['rows'] }> {
  for (const { id, roles, team } of people) {
    if (!roles.includes('rep')) continue
    const { rows } = await asked<TruthList>('/truth?states=buried', id)
    const above = people.find((each) => each.roles.includes('manager') && each.team === team)
    if (rows.length > 6 && above) return { rep: id, manager: above.id, deals: rows }
  }
  throw new Error('No rep of the sample has deals that look lost.')
}

async function lookingAs(member: string, path: string) {
  const opened = await openPage(browser)
  await opened.context.addCookies([{ name: 'look-as', value: member, url: demo.url }])
  await opened.page.goto(demo.url + path)
  await untilSaid(opened.page)
  return opened
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const ACTING = 'section[aria-labelledby=acting]'
const card = (page: Page) => page.locator(ACTING)

test('by the keyboard alone, in three inputs: let go, who will see it, thanks, a receipt that verifies', async () => {
  const deal = deals[0]?.opportunity
  const { page, context, complaints } = await lookingAs(rep, `/opportunities/${deal?.id}`)
  await card(page).getByText('Who will see “Let it go”: only you until').waitFor()
  // To go on is one click: that it keeps the flag from nobody is told before it.
  await card(page)
    .getByText(
      /^Who will see “Go on”: only you\. The flag itself stays as it is: your direct manager sees it from .+ on, unless you let it go or say that it lives\.$/,
    )
    .waitFor()
  await button(page, 'Help me').focus()
  await card(page).getByText('Who will see “Help me”: you and, at once,').waitFor()
  await pressOn(page, button(page, 'Let it go'))
  await tabTo(page, page.getByRole('radio', { name: 'Lost' }))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('checkbox', { name: 'Keep the door open' }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel('Come back to it on, if you like'))
  await page.keyboard.type('05032027')
  expect(await card(page).textContent()).toMatch(/only you until .+; then also .+, your manager\./)
  const given = 'input:checked, input[type=date], textarea'
  const answered = (inputs: Element[]) =>
    inputs.filter((one) => (one as HTMLInputElement).value !== '').length
  expect(await card(page).locator(given).evaluateAll(answered)).toBe(3)
  await pressOn(page, button(page, 'Let it go'))
  await card(page).getByText('Thank you for saying so.').waitFor()
  await card(page).getByRole('link', { name: 'Debrief it, three minutes' }).waitFor()
  const receiptLink = card(page).getByRole('link', { name: /^Download the receipt/ })
  await tabTo(page, receiptLink)
  const file = await downloaded(page, () => page.keyboard.press('Enter'))
  const receipt = JSON.parse(file.text) as Receipt
  expect(receipt.opportunity.id).toBe(deal?.id)
  expect(receipt.said).toMatchObject({ kind: 'letGo', as: 'noDecision', doorOpen: true })
  expect(receipt.withinThatTime).toBe(true)
  const verified = await runProgram(['verify', file.path])
  expect(verified.code, verified.err).toBe(0)
  await pressOn(page, button(page, 'Done'))
  await card(page).getByText('You let it go here, and the CRM still shows it open.').waitFor()
  const told = await asked<{ answer: string }>(`/opportunities/${deal?.id}`, manager)
  expect(told.answer).toBe('This deal counts as live.')
  expect(complaints).toEqual([])
  await context.close()
})

test('what was let go is on the record and on the list to carry over, and is not offered again', async () => {
  const name = deals[0]?.opportunity.name ?? ''
  const { page, context } = await lookingAs(rep, '/truth#carry-over')
  const list = page.getByRole('region', { name: 'Let go here, still open in the CRM' })
  await list.getByRole('link', { name }).waitFor()
  expect(await button(page, `Let it go: ${name}`).count()).toBe(0)
  await page.getByRole('link', { name: 'Your record' }).first().click()
  await page.getByRole('heading', { name: '1 thing is filed, each with a receipt.' }).waitFor()
  await page.getByText('Let go with no decision; the door is kept open').waitFor()
  await page.getByText('Nobody else has read it yet.').waitFor()
  await context.close()
})

test('several at once, from the list', async () => {
  const [, second, third] = deals.map(({ opportunity }) => opportunity.name)
  const { page, context, complaints } = await lookingAs(rep, '/truth')
  for (const name of [second, third]) {
    await tabTo(page, page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }))
    await page.keyboard.press('Space')
  }
  await page.getByText('2 deals chosen').waitFor()
  await pressOn(page, button(page, 'Let them go'))
  const sheet = page.getByRole('dialog')
  await tabTo(page, sheet.getByRole('radio', { name: 'Lost' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await pressOn(page, sheet.getByRole('button', { name: 'Let 2 deals go' }))
  await sheet.getByText('2 deals: Let go as lost to a competitor.').waitFor()
  await pressOn(page, sheet.getByRole('button', { name: 'Done' }))
  await eventually(() => page.getByRole('region', { name: 'Chosen deals' }).count()).toBe(0)
  const { deals: toCarry } = await asked<{ deals: unknown[] }>('/carry-over', rep)
  expect(toCarry).toHaveLength(3)
  expect(complaints).toEqual([])
  await context.close()
})

test('help is asked for, answered in calm words, and the answer stands with the deal', async () => {
  const deal = deals[3]?.opportunity
  const asking = await lookingAs(rep, `/opportunities/${deal?.id}`)
  await button(asking.page, 'Help me').click()
  await asking.page.getByRole('radio').first().check()
  // What was begun is there still once the page was left.
  await asking.page.reload()
  await button(asking.page, 'Help me').click()
  expect(await asking.page.getByRole('radio').first().isChecked()).toBe(true)
  await button(asking.page, 'Ask for help').click()
  await asking.page.getByText('Thank you for asking.').waitFor()
  const { page, context } = await lookingAs(manager, '/inbox')
  await pressOn(page, button(page, 'Answer'))
  await tabTo(page, page.getByRole('textbox'))
  await page.keyboard.type('You should have called them earlier.')
  await pressOn(page, button(page, 'Send it'))
  await page.getByText('Before it is sent: some words in it could be read as blame.').waitFor()
  await page.getByRole('button', { name: /^Take it/ }).click()
  await button(page, 'Send it').click()
  await page.getByRole('heading', { name: 'Nobody waits for an answer.' }).waitFor()
  await context.close()
  await asking.page.reload()
  await asking.page.getByText(/, with help, today/).waitFor()
  await asking.page.getByText(/^Read by /).waitFor()
  await asking.context.close()
})

test('an account of a loss, from the page of the deal: kept as typed, in calm words, who will see it, given', async () => {
  const id = deals[0]?.opportunity.id ?? ''
  const { page, context, complaints } = await lookingAs(rep, `/opportunities/${id}`)
  await pressOn(page, page.getByRole('link', { name: 'Debrief it', exact: true }))
  const couldSee = page.getByLabel('What could we have seen?')
  await couldSee.fill('It began well. Joe should have called them earlier.')
  await page.getByText('Kept. Only you see it.').waitFor()
  const draft = await asked<{ debrief: { couldSee: string } }>(
    `/opportunities/${id}/account-draft`,
    rep,
  )
  expect(draft.debrief.couldSee).toBe('It began well. Joe should have called them earlier.')
  await page.getByRole('button', { name: /^Take it/ }).click()
  expect(await couldSee.inputValue()).toMatch(/^It began well\. (?!Joe)/)
  await page
    .getByLabel('What it came down to, as far as is known')
    .selectOption({ label: 'Price and value did not meet' })
  await page.getByText(/^Who will see this: only you until/).waitFor()
  await page.getByText(/^The causes go to your team without your name/).waitFor()
  await page.getByRole('button', { name: 'Give your account' }).click()
  await page.getByRole('heading', { name: 'Thank you for telling it.' }).waitFor()
  await page.getByRole('link', { name: 'Back to the deal' }).click()
  await page.getByText('1 account of how it went.').waitFor()
  await page.getByText('Your account is in; in the first days there is one each.').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('to go on is one click, and it keeps its state', async () => {
  const { page, context } = await lookingAs(rep, `/opportunities/${deals[4]?.opportunity.id}`)
  await pressOn(page, button(page, 'Go on'))
  await card(page).getByText('On it goes.').waitFor()
  await card(page).getByRole('heading', { name: 'This deal looks over' }).waitFor()
  // What becomes of it is told to its owner, and to nobody else.
  await page.goto(`${demo.url}/record`)
  const sum = page.getByRole('region', { name: 'What you kept going' })
  await sum
    .getByText(/^The one deal that you kept going is open still\. Not enough to tell/)
    .waitFor()
  await sum.getByText('Only you see this.').waitFor()
  expect((await asked<{ keptGoing: unknown }>('/filings', manager)).keptGoing).toBe(null)
  await context.close()
})

test('it lives, with the day that the buyer gave: long-dated until then', async () => {
  const { page, context } = await lookingAs(rep, `/opportunities/${deals[5]?.opportunity.id}`)
  await pressOn(page, button(page, 'It lives'))
  await pressOn(page, card(page).getByRole('button', { name: 'It lives' }))
  await card(page).getByText('Choose what speaks for it.').waitFor()
  await card(page).getByRole('radio', { name: 'The buyer gave a date' }).check()
  await card(page).getByLabel('The day that the buyer gave').fill('2027-05-03')
  await card(page).getByRole('button', { name: 'It lives' }).click()
  await card(page).getByText('Thank you. That is good to know.').waitFor()
  await page
    .getByText(/^Long-dated: the buyer gave 3 May 2027\.$/)
    .first()
    .waitFor()
  await context.close()
})

test('a heads-up about a deal that nothing speaks against', async () => {
  const { rows } = await asked<TruthList>('/truth?states=live', rep)
  const { page, context } = await lookingAs(rep, `/opportunities/${rows[0]?.opportunity.id}`)
  await pressOn(page, button(page, 'Heads-up'))
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  await pressOn(page, button(page, 'Send the heads-up'))
  await card(page).getByText('Thank you for saying so early.').waitFor()
  await page.getByText('A heads-up was given; it keeps its state.').first().waitFor()
  await context.close()
})

test('whoever looks before there are people has nothing to say for an owner', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(`${demo.url}/opportunities/${deals[5]?.opportunity.id}`)
  await untilSaid(page)
  expect(await button(page, 'Let it go').count()).toBe(0)
  await page.goto(`${demo.url}/truth`)
  await untilSaid(page)
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await context.close()
})

test('axe finds nothing, nothing is cut off', async () => {
  const leader = people.find(({ roles }) => roles.includes('leader'))?.id ?? ''
  const deal = `/opportunities/${deals[6]?.opportunity.id}`
  // One browser for all of them, each page loaded anew as the next person.
  const { page, context, complaints } = await openPage(browser, 'narrow')
  for (const [member, path] of [
    [rep, '/truth'],
    [rep, '/record'],
    [manager, '/inbox'],
    [leader, '/told'],
    [leader, '/truth'],
    [leader, '/'],
    [rep, deal],
  ] as const) {
    await context.addCookies([{ name: 'look-as', value: member, url: demo.url }])
    await page.goto(demo.url + path)
    await untilSaid(page)
    if (path !== deal) await looksWell(page, path)
    expect(complaints, path).toEqual([])
  }
  for (const act of ['Let it go', 'It lives', 'Help me']) {
    await button(page, act).click()
    await page.getByRole('radio').first().check()
    await looksWell(page, act, act === 'Let it go' ? undefined : ACTING)
    await button(page, 'Not now').click()
  }
  expect(complaints).toEqual([])
  await context.close()
})

/** `part`: where only a part of the page is new since it was last looked at. */
const looksWell = (page: Page, where: string, part?: string) =>
  inEveryLook(page, async (look) => {
    expect(await axeFindings(page, part), `${where}, ${look}`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `${where}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
  })
