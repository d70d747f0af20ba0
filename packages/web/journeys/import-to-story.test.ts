import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runProgram } from '../../server/testing/program.ts'
import { axeFindings, openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { chooseFiles, downloaded, dropFiles } from '../testing/files.ts'
import { chooseByKeys, focusOf, pressOn, tabTo } from '../testing/keyboard.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'
import { HERO, type UnknownExport, unknownLayout } from '../testing/unknown-layout.ts'

/** A workspace of its own, and an export that the program cannot know. */
interface Place {
  readonly data: string
  readonly program: ServedProgram
  readonly written: UnknownExport
}

const { home, leave } = emptyHome()
let browser: Browser
let byMouse: Place
let byKeyboard: Place

beforeAll(async () => {
  const places = [place('mouse', 'Faden'), place('keyboard', 'Nr')] as const
  browser = await openBrowser()
  byMouse = await places[0]
  byKeyboard = await places[1]
})
afterAll(async () => {
  await browser.close()
  await Promise.all([byMouse.program.stop(), byKeyboard.program.stop()])
  leave()
})

async function place(name: string, id: 'Faden' | 'Nr'): Promise<Place> {
  const data = join(home, name)
  const program = await served(['start', '--data', data, '--port', '0'])
  return { data, program, written: unknownLayout(join(home, `export-${name}`), id) }
}

/** A page of its own, whose console has to stay silent to the end. */
async function opened(url: string): Promise<Page> {
  const { page, context, complaints } = await openPage(browser)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  await page.goto(url)
  await untilSaid(page)
  return page
}

const pathsOf = ({ folder, files }: UnknownExport) => files.map((name) => join(folder, name))
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const says = (page: Page, text: string | RegExp) =>
  headline(page).filter({ hasText: text }).waitFor()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (part: Page | Locator, label: string) => part.getByLabel(label, { exact: true })
const fileCalled = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
const deal = (page: Page) => page.getByRole('link', { name: HERO })
const asOfButton = (page: Page) => button(page, /^As of/)
const pageLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true })

async function told<T>({ program }: Place, path: string): Promise<T> {
  return (await fetch(`${program.url}/api/v1${path}`)).json() as Promise<T>
}

/** Which column says what, in the words of the page. */
const DEALS = {
  Name: 'Worum',
  Account: 'Kunde',
  Owner: 'Verkäufer',
  'Created on': 'Angelegt',
  'Closed on': 'Ende',
  'Close date, as expected': 'Wunschtag',
  Stage: 'Phase',
  Amount: 'Wert',
}
const CHANGES = {
  'The moment of the change': 'Wann',
  'The field that changed': 'Was',
  'The old value': 'Vorher',
  'The new value': 'Nachher',
}

/** Milliseconds for a whole journey, on a machine that has other things to do. */
const LONG = 120_000

test(
  'by mouse: from a drop of unknown files to the story of a deal, and a year back',
  async () => {
    const page = await opened(`${byMouse.program.url}/import`)
    await dropFiles(page, pathsOf(byMouse.written))
    await says(page, 'Which column is the deal’s id?')
    expect(await axeFindings(page)).toEqual([])
    await mapByMouse(page)
    await button(page, 'Look again').click()
    await says(page, '300 deals in 2 files can be read; 3 rows are set aside.')

    await page.getByLabel('Unter Dach und Fach').selectOption('won')
    await page.getByLabel('Sparte').selectOption('vertical')
    await button(page, 'Look again').click()
    await button(page, 'Bring it in').waitFor()
    expect(await page.getByLabel('Sparte').inputValue()).toBe('vertical')
    await setAsideIsShown(page, byMouse)
    const { path } = await mappingIsSaved(page, () => button(page, 'Save the mapping').click())

    await button(page, 'Bring it in').dblclick()
    await says(page, /^300 deals are in, told until 29 June 2026\.$/)
    await isInOnce(byMouse)
    await mappingIsGoodFor(byMouse, path)

    await page.getByRole('link', { name: 'Go to Pipeline truth' }).click()
    await findByMouse(page, byMouse)
    await yearBackByMouse(page, byMouse)
  },
  LONG,
)

async function mapByMouse(page: Page): Promise<void> {
  const deals = fileCalled(page, 'vorgaenge.csv')
  await field(deals, 'read as').selectOption('deals, a row each')
  await deals.getByLabel(/^The deal’s id/).selectOption('Faden')
  for (const [label, column] of Object.entries(DEALS))
    await field(deals, label).selectOption(column)
  await field(deals, 'Currency').selectOption('EUR')
  await deals.getByText('One column is not read').click()
  await button(page, 'Read it as an attribute: Sparte').click()

  const history = fileCalled(page, 'verlauf.csv')
  await field(history, 'read as').selectOption('changes of deals, one field a row')
  await history.getByLabel(/^The deal’s id/).selectOption('Faden')
  for (const [label, column] of Object.entries(CHANGES))
    await history.getByLabel(new RegExp(`^${label}`)).selectOption(column)
}

test(
  'by keyboard: the same, from a guess that is wrong in places',
  async () => {
    const page = await opened(`${byKeyboard.program.url}/import`)
    const choose = button(page, /^Choose files/)
    await chooseFiles(page, () => pressOn(page, choose), pathsOf(byKeyboard.written))
    await says(page, 'Which column says what?')
    await mapByKeyboard(page)
    await pressOn(page, button(page, 'Look again'), 'Shift+Tab')
    await says(page, '300 deals in 2 files can be read; 3 rows are set aside.')

    await chooseByKeys(page, page.getByLabel('Sparte'), 'vertical')
    await pressOn(page, button(page, 'Look again'), 'Shift+Tab')
    await button(page, 'Bring it in').waitFor()
    expect(await page.getByLabel('Sparte').inputValue()).toBe('vertical')
    expect(await page.getByLabel('Unter Dach und Fach').inputValue()).toBe('won')
    await setAsideIsShown(page, byKeyboard)
    const save = button(page, 'Save the mapping')
    const { path } = await mappingIsSaved(page, () => pressOn(page, save))

    await tabTo(page, button(page, 'Bring it in'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await says(page, /^300 deals are in, told until 29 June 2026\.$/)
    await isInOnce(byKeyboard)
    await mappingIsGoodFor(byKeyboard, path)

    await pressOn(page, page.getByRole('link', { name: 'Go to Pipeline truth' }))
    await findByKeyboard(page, byKeyboard)
    await yearBackByKeyboard(page, byKeyboard)
  },
  LONG,
)

async function mapByKeyboard(page: Page): Promise<void> {
  const deals = fileCalled(page, 'vorgaenge.csv')
  await chooseByKeys(page, field(deals, 'Name'), 'Wor')
  await chooseByKeys(page, field(deals, 'Closed on'), 'Ende')
  await chooseByKeys(page, field(deals, 'Close date, as expected'), 'Wunschtag')
  await chooseByKeys(page, field(deals, 'Currency'), 'EUR')
  const history = fileCalled(page, 'verlauf.csv')
  await chooseByKeys(page, field(history, 'read as'), 'changes')
  await chooseByKeys(page, history.getByLabel(/^The deal’s id/), 'Nr')
  for (const [label, column] of Object.entries(CHANGES))
    await chooseByKeys(page, history.getByLabel(new RegExp(`^${label}`)), column)
  await chooseByKeys(page, page.getByLabel('Unter Dach und Fach'), 'won')
}

/** Three rows cannot be read: each says why, and all of them are a file. */
async function setAsideIsShown(page: Page, { written }: Place): Promise<void> {
  const part = page.getByRole('region', { name: '3 rows set aside' })
  await part.getByText('its id is missing (column').waitFor()
  await part.getByText('"31.02.2026" in Angelegt is not a possible date').waitFor()
  const link = part.getByRole('link', { name: 'Download all 3 as a file' })
  const { name, text } = await downloaded(page, () => link.click())
  expect(name).toBe('rejected-rows.csv')
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(1 + written.broken)
  expect(lines[3]).toContain('vorgaenge.csv')
  expect(lines[3]).toContain('gestern')
}

async function mappingIsSaved(page: Page, act: () => Promise<unknown>) {
  const saved = await downloaded(page, act)
  expect(saved.name).toBe('mapping.json')
  expect(JSON.parse(saved.text)).toMatchObject({
    opportunities: { name: 'Worum', closeDate: 'Wunschtag', closedAt: 'Ende', currency: 'EUR' },
    history: { shape: 'changes', field: 'Was' },
    stages: { 'Unter Dach und Fach': 'won' },
    attributeMeanings: { Sparte: 'vertical' },
  })
  return saved
}

async function isInOnce(where: Place): Promise<void> {
  const { imports } = await told<{ imports: { opportunities: number }[] }>(where, '/imports')
  expect(imports.map((batch) => batch.opportunities)).toEqual([300])
}

/** What the page saved, the command line takes; and it finds nothing that is not here. */
async function mappingIsGoodFor({ data, written }: Place, mapping: string): Promise<void> {
  const args = ['import', written.folder, '--mapping', mapping, '--data', data, '--json']
  const { code, out, err } = await runProgram(args)
  expect([code, err]).toEqual([0, expect.not.stringContaining('mapping')])
  const report = JSON.parse(out) as { files: { accepted: number; unchanged: number }[] }
  expect(report.files.map(({ accepted }) => accepted)).toEqual([0, 0])
  expect(report).toMatchObject({ opportunities: 300, changes: 0 })
}

/** The filters stand in the address: a reload keeps them, going back returns to them. */
async function findByMouse(page: Page, where: Place): Promise<void> {
  const { program } = where
  await says(page, await answerOf(where, '/truth'))
  await page.getByLabel('Order').selectOption('By name')
  await page.waitForURL(`${program.url}/truth?sort=name`)
  await page.getByRole('searchbox').fill('nordkai')
  await page.waitForURL(`${program.url}/truth?sort=name&text=nordkai`)
  await page.getByRole('status').filter({ hasText: '1 deal' }).waitFor()
  await page.getByRole('link', { name: /^Stalled/ }).click()
  await page.getByText('No deal here has that name or stage.').waitFor()
  await page.goBack()
  await deal(page).waitFor()
  await page.reload()
  await deal(page).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('nordkai')
  expect(await page.getByLabel('Order').inputValue()).toBe('name')

  await deal(page).click()
  await storyIsTold(page, where, 'buried')
  await page.goBack()
  await page.waitForURL(`${program.url}/truth?sort=name&text=nordkai`)
  expect(await page.getByRole('searchbox').inputValue()).toBe('nordkai')
  await deal(page).click()
  await storyIsTold(page, where, 'buried')
  await page.getByText(HERO).waitFor()
  await page.getByRole('region', { name: 'The story of this deal' }).getByRole('img').waitFor()
}

async function findByKeyboard(page: Page, where: Place): Promise<void> {
  await says(page, await answerOf(where, '/truth'))
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('nordkai')
  await page.waitForURL(/text=nordkai/)
  await page.getByRole('status').filter({ hasText: '1 deal' }).waitFor()
  await pressOn(page, deal(page))
  await storyIsTold(page, where, 'buried')
  await page.goBack()
  await page.waitForURL(/text=nordkai/)
  await pressOn(page, deal(page))
  await storyIsTold(page, where, 'buried')
  await pressOn(page, page.getByText('The story as a list'))
  await page
    .getByText(/^Close date moved/)
    .first()
    .waitFor()
}

const YEAR_BACK = '2025-06-29'

/** What every page says: on the newest day, and a year before. */
const SAID_BY = {
  Overview: '/overview',
  'Pipeline truth': '/truth?states=buried',
  'Time to lose': '/time',
}

async function answerOf(where: Place, path: string, asOf?: string): Promise<string> {
  const address = asOf ? `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}` : path
  return (await told<{ answer: string }>(where, address)).answer
}

/** The page tells the deal as it was known on that day, and it was that then. */
async function storyIsTold(page: Page, where: Place, state: string, asOf?: string): Promise<void> {
  await page.waitForURL(/\/opportunities\//)
  const path = new URL(page.url()).pathname + (asOf ? `?asOf=${asOf}` : '')
  const report = await told<{ answer: string; state: string }>(where, path)
  expect(report.state).toBe(state)
  await says(page, report.answer)
}

async function yearBackByMouse(page: Page, where: Place): Promise<void> {
  await asOfButton(page).click()
  await button(page, /^A year earlier/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await button(page, /^A year earlier/).click()
  await page.waitForURL(/asOf=2025-06-29/)
  await storyIsTold(page, where, 'live', YEAR_BACK)
  expect(await asOfButton(page).textContent()).toContain('29 June 2025')
  await everyPageIsOf(page, where, YEAR_BACK)
  const [then, now] = [YEAR_BACK, undefined].map((day) => answerOf(where, '/truth', day))
  expect(await then).not.toBe(await now)
  await asOfButton(page).click()
  await field(page, 'Any past day').fill('2025-12-31')
  await button(page, 'Go').click()
  await page.waitForURL(/asOf=2025-12-31/)
  await says(page, await answerOf(where, SAID_BY['Time to lose'], '2025-12-31'))
  await asOfButton(page).click()
  await button(page, /^The newest day/).click()
  await everyPageIsOf(page, where, undefined)
}

/** The day goes along to every page, and each says what was known then. */
async function everyPageIsOf(page: Page, where: Place, asOf: string | undefined): Promise<void> {
  for (const [name, path] of Object.entries(SAID_BY)) {
    await pageLink(page, name).click()
    const answer = await answerOf(where, path, asOf)
    await says(page, answer)
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('asOf') ?? undefined, name).toBe(asOf)
  }
}

async function yearBackByKeyboard(page: Page, where: Place): Promise<void> {
  await pressOn(page, asOfButton(page), 'Shift+Tab')
  await page.getByRole('dialog', { name: 'As of which day' }).waitFor()
  await pressOn(page, button(page, /^A year earlier/))
  await page.waitForURL(/asOf=2025-06-29/)
  await storyIsTold(page, where, 'live', YEAR_BACK)
  await eventually(async () => (await focusOf(page)).on).toContain('As of')

  const sheet = page.getByRole('dialog', { name: 'As of which day' })
  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect((await focusOf(page)).on).toContain('As of')
  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await pressOn(page, button(page, /^A year later/))
  await page.waitForURL((url) => !url.searchParams.has('asOf'))
  await storyIsTold(page, where, 'buried')
}
