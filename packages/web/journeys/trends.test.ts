import { join } from 'node:path'
import type { FindingPage, FindingsPage, WatchPage } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { downloaded } from '../testing/files.ts'
import { focusOf, pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { imported, type ServedProgram, served } from '../testing/served.ts'
import { sixtyDeals } from '../testing/sixty-deals.ts'

const { home, leave } = copyOf(inject('sample').home, 'lived')
let browser: Browser
let demo: ServedProgram
let sixty: ServedProgram

beforeAll(async () => {
  const data = join(home, 'sixty')
  await imported(data, ...sixtyDeals(join(home, 'sixty-files')))
  browser = await openBrowser()
  demo = await served(['demo', '--port', '0'], { XDG_DATA_HOME: home })
  sixty = await served(['start', '--data', data, '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await demo.stop()
  await sixty.stop()
  leave()
})

/** A page of its own; what its console complains of fails the test, but for what was `meant`. */
async function opened(path: string, program = demo, meant = /$^/): Promise<Page> {
  const { page, context, complaints } = await openPage(browser)
  onTestFinished(async () => {
    await context.close()
    expect(complaints.filter((text) => !meant.test(text))).toEqual([])
  })
  await page.goto(program.url + path)
  await untilSaid(page)
  return page
}

async function told<T>(path: string, { url } = demo): Promise<T> {
  return (await fetch(`${url}/api/v1/trends${path}`)).json() as Promise<T>
}
const findings = (outcome = 'lost') => told<FindingsPage>(`/findings?outcome=${outcome}`)
const watches = () => told<WatchPage>('/watches').then((page) => page.watches)

type Finding = FindingsPage['findings'][number]

async function findingAt(place: number): Promise<Finding> {
  const finding = (await findings()).findings[place]
  if (finding === undefined) throw new Error(`The sample has no finding ${place + 1}.`)
  return finding
}

const asked = ({ where }: Pick<Finding, 'where'>) =>
  new URLSearchParams({
    outcome: 'lost',
    where: JSON.stringify(where.map(({ attribute, value }) => [attribute, value])),
  })

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const says = (page: Page, text: string) =>
  headline(page)
    .filter({ hasText: plain(text) })
    .waitFor()
const openIt = (page: Page, { title }: Finding) =>
  page.getByRole('link', { name: `Open it: ${title}`, exact: true })
const watchThis = (page: Page, { title }: Finding) =>
  page.getByRole('button', { name: `Watch this: ${title}`, exact: true })
const inRow = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Trends' }).getByRole('link', { name, exact: true })
const main = async (page: Page) => plain((await page.getByRole('main').textContent()) ?? '')
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

test('by mouse: read, open a finding and a deal of it, and be back in the same place', async () => {
  const page = await opened('/')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Trends' })
    .click()
  await page.waitForURL(`${demo.url}/trends`)
  const { answer, findings: found } = await findings()
  await says(page, answer)
  const text = await main(page)
  for (const finding of found) expect(text).toContain(plain(finding.text))

  const last = await findingAt(found.length - 1)
  await openIt(page, last).scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  await openIt(page, last).click()
  const segment = await told<FindingPage>(`/segment?${asked(last)}`)
  await says(page, segment.answer)
  const its = page.getByRole('region', { name: /^Its deals/ })
  expect(await its.getByRole('listitem').count()).toBe(12)
  await its.getByRole('link', { name: /^Show \d+ more$/ }).click()
  await eventually(() => its.getByRole('listitem').count()).toBe(segment.some.length)

  const chosen = its.getByRole('listitem').nth(40).getByRole('link')
  await chosen.scrollIntoViewIfNeeded()
  const among = await scrolled(page)
  await chosen.click()
  await page.waitForURL(/\/opportunities\//)
  await untilSaid(page)
  await page.goBack()
  await says(page, segment.answer)
  await eventually(() => scrolled(page)).toBe(among)
  await page.goBack()
  await says(page, answer)
  await eventually(() => scrolled(page)).toBe(before)
})

test('an open deal tells what is known of deals like it, and leads to the finding', async () => {
  const finding = await findingAt(0)
  const { open, answer } = await told<FindingPage>(`/segment?${asked(finding)}`)
  const id = open.some[0]?.opportunity.id ?? ''
  const page = await opened(`/opportunities/${encodeURIComponent(id)}`)
  const known = page.getByRole('region', { name: 'Known of deals like this' })
  expect(plain((await known.textContent()) ?? '')).toContain('like this one')
  await openIt(page, finding).click()
  await says(page, answer)
})

test('a finding is watched once, however often one presses, and stands under Watches', async () => {
  const finding = await findingAt(0)
  const page = await opened('/trends')
  await watchThis(page, finding).dblclick()
  const watched = page.getByRole('link', { name: /^Watched since \d+ \p{L}+ \d{4}$/u })
  await watched.waitFor()
  await eventually(async () => (await watches()).length).toBe(1)
  const [kept] = await watches()
  expect(kept).toMatchObject({
    outcome: 'lost',
    direction: finding.direction,
    title: finding.title,
  })

  await page.reload()
  await watched.waitFor()
  await openIt(page, finding).click()
  await page.waitForURL(/\/trends\/finding/)
  await watched.waitFor()
  expect(await watchThis(page, finding).count()).toBe(0)
  await watched.click()
  await page.waitForURL(`${demo.url}/trends/watches`)
  await page.getByText(finding.title).first().waitFor()
})

test('by keyboard: to a finding, watch it, and the keyboard stays on what it became', async () => {
  const finding = await findingAt(1)
  const page = await opened('/trends')
  await pressOn(page, openIt(page, finding))
  await says(page, (await told<FindingPage>(`/segment?${asked(finding)}`)).answer)
  await pressOn(page, watchThis(page, finding))
  await eventually(async () => (await focusOf(page)).on).toMatch(/^a Watched since/)
  await tabTo(page, inRow(page, 'Findings'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${demo.url}/trends`)
  await says(page, (await findings()).answer)
})

test('the row of links leads to every page of Trends, and the palette too', async () => {
  const page = await opened('/trends')
  for (const [name, path] of Object.entries({
    'Slow losses': '/trends/slow',
    Explorer: '/trends/explore',
    Reasons: '/trends/reasons',
    Watches: '/trends/watches',
    Findings: '/trends',
  })) {
    await inRow(page, name).click()
    await page.waitForURL((url) => url.pathname === path)
    await eventually(() => inRow(page, name).getAttribute('aria-current')).toBe('page')
    await untilSaid(page)
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a deal' }).fill('slow')
  await page.getByRole('option', { name: 'Trends: Slow losses' }).click()
  await page.waitForURL(`${demo.url}/trends/slow`)
  await says(page, (await findings('slow')).answer)
})

test('another ending, and back', async () => {
  const page = await opened('/trends')
  await page.getByRole('link', { name: 'No decision', exact: true }).click()
  await page.waitForURL(/outcome=noDecision/)
  await says(page, (await findings('noDecision')).answer)
  await page.reload()
  await says(page, (await findings('noDecision')).answer)
  await page.goBack()
  await says(page, (await findings()).answer)
})

test('the findings and the rules are files', async () => {
  const page = await opened('/trends')
  const { findings: found, profile } = await findings()
  const table = await downloaded(page, () =>
    page.getByRole('link', { name: 'Export the findings' }).click(),
  )
  for (const { attribute } of found.flatMap(({ where }) => where))
    expect(table.text).toContain(attribute)
  const rules = await downloaded(page, () =>
    page.getByRole('link', { name: 'Export the rules' }).click(),
  )
  for (const { rule } of profile.rules) expect(rules.text).toContain(rule)
})

test('an earlier day finds what could be found then', async () => {
  const page = await opened('/trends?asOf=2026-03-31')
  await says(page, (await told<FindingsPage>('/findings?outcome=lost&asOf=2026-03-31')).answer)
  await inRow(page, 'Slow losses').click()
  await page.waitForURL(/\/trends\/slow\?asOf=2026-03-31/)
})

test('an address of no segment is declined in words, and there is a way on', async () => {
  const page = await opened('/trends', demo, /status of 4/)
  for (const where of ['', 'nothing', '[["No such attribute","x"]]', '[]']) {
    const address = new URLSearchParams({ outcome: 'lost', where })
    await page.goto(`${demo.url}/trends/finding?${address}`)
    const said = await untilSaid(page)
    expect(said.length, where).toBeGreaterThan(12)
    expect(await main(page), where).not.toMatch(/undefined|null|NaN|\[object/)
  }
  await page.getByRole('link', { name: 'See what was found' }).click()
  await says(page, (await findings()).answer)
})

test('sixty deals: every page says that it is not enough to tell, and how many it takes', async () => {
  const page = await opened('/trends', sixty)
  const document = await told<FindingsPage>('/findings?outcome=lost', sixty)
  expect(document.findings).toEqual([])
  expect(document.answer.toLowerCase()).toContain('not enough')
  await says(page, document.answer)
  expect(await main(page)).toContain(plain(document.notEnough?.text ?? 'missing'))
  for (const path of ['', '?outcome=noDecision', '/slow', '/explore', '/reasons', '/watches']) {
    await page.goto(`${sixty.url}/trends${path}`)
    expect((await untilSaid(page)).length, path).toBeGreaterThan(12)
    expect(await main(page), path).not.toMatch(/undefined|null|NaN|\[object/)
  }
})
