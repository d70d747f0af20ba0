import type { ExplorePage, ReasonsPage, WatchPage } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { apiCalls, openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { coloursIn } from '../testing/colours-in.ts'
import { eventually } from '../testing/eventually.ts'
import { downloaded } from '../testing/files.ts'
import { chooseByKeys, pressOn, tabTo } from '../testing/keyboard.ts'
import { copyOf } from '../testing/sample.ts'
import { type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = copyOf(inject('sample').home, 'lived')
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

/** A page of its own; what its console complains of fails the test, but for what was `meant`. */
async function opened(path: string, meant = /$^/, before?: (page: Page) => Promise<unknown>) {
  const { page, context, complaints } = await openPage(browser)
  onTestFinished(async () => {
    await context.close()
    expect(complaints.filter((text) => !meant.test(text))).toEqual([])
  })
  await before?.(page)
  await page.goto(demo.url + path)
  await untilSaid(page)
  return page
}

async function told<T>(path: string): Promise<T> {
  return (await fetch(`${demo.url}/api/v1/trends${path}`)).json() as Promise<T>
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const says = (page: Page, text: string) => headline(page).filter({ hasText: text }).waitFor()

const BOTH = ['LeadSource', 'Buyer_Title__c'] as const
const pathOf = (by: readonly string[]) =>
  `/trends/explore?${new URLSearchParams({ by: JSON.stringify(by) })}`
const tableOf = (by: readonly string[]) =>
  told<ExplorePage>(`/explore?${new URLSearchParams(by.map((name) => ['by', name]))}`)

/** The cell of a table by the names of its row and column. */
const cellAt = (page: Page, row: string, column: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .locator(`td[data-column="${column}"]`)

describe('the explorer', () => {
  test('two attributes are picked by keys, a cell is read and opened, and the way back finds it again', async () => {
    const page = await opened('/trends/explore')
    const asked = apiCalls(page)
    const first = page.getByLabel('The first attribute')
    await chooseByKeys(page, first, 'Lead')
    await says(page, (await tableOf(['LeadSource'])).answer)
    // The keyboard is where it was, for the next choice.
    expect(await first.evaluate((list) => list === document.activeElement)).toBe(true)
    await chooseByKeys(page, page.getByLabel('The second attribute'), 'Buyer')
    const table = await tableOf(BOTH)
    await says(page, table.answer)
    expect(new URL(page.url()).searchParams.get('by')).toBe(JSON.stringify(BOTH))
    expect(asked.filter((call) => call.endsWith('/trends/explore')).length).toBeGreaterThan(1)

    const standing = table.cells.find(({ stands }) => stands === 'more')
    const [row = '', column = ''] = standing?.values ?? []
    const cell = cellAt(page, row, column)
    expect(await cell.textContent()).toMatch(/^\d+ % \d+–\d+of [\d,]+ more often$/)
    const link = cell.getByRole('link')
    expect(await link.getAttribute('title')).toBe(standing?.text)
    await pressOn(page, link)
    await page.waitForURL('**/trends/finding?**')
    expect(new URL(page.url()).searchParams.get('where')).toBe(
      JSON.stringify([
        ['Buyer_Title__c', column],
        ['LeadSource', row],
      ]),
    )
    await untilSaid(page)
    await page.goBack()
    await says(page, table.answer)
    expect(await cell.textContent()).toContain('more often')
  })

  test('every cell is told or says why not, and only what is told leads on', async () => {
    const by = ['Industry', 'NumberOfEmployees', 'Region__c']
    const page = await opened(pathOf(by))
    const { cells } = await tableOf(by)
    const said = cells.filter(({ rate }) => rate !== null)
    const withheld = cells.filter((cell) => cell.withheld !== null)
    expect(said.length).toBeGreaterThan(0)
    expect(withheld.length).toBeGreaterThan(0)
    expect(await page.locator('td a').count()).toBe(said.length)
    const quiet = page.locator('td').filter({ hasText: /^(too few (deals|owners)|not told)/ })
    expect(await quiet.count()).toBe(withheld.length)
    const sentences = new Set(withheld.map((cell) => cell.withheld))
    for (const text of await quiet.allTextContents())
      expect([...sentences].some((sentence) => text.endsWith(sentence ?? '?'))).toBe(true)
  })

  test('while a slow answer comes, the last table stays and the choice is kept', async () => {
    const page = await opened(pathOf(['Industry']))
    await page.route('**/api/v1/trends/explore?*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500))
      await route.continue()
    })
    const before = await headline(page).textContent()
    await page.getByLabel('The first attribute').selectOption('Region__c')
    await page.waitForTimeout(400)
    expect(await headline(page).textContent()).toBe(before)
    expect(await page.getByLabel('The first attribute').inputValue()).toBe('Region__c')
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(2)
    await says(page, (await tableOf(['Region__c'])).answer)
  })

  test('a ready-made view, no decision, and an address that cannot be read', async () => {
    const page = await opened('/trends/explore?by=%5Bnonsense&outcome=won')
    const { views } = await tableOf(['Industry'])
    const [view] = views
    await page.getByRole('link', { name: view?.name ?? '' }).click()
    await says(page, (await tableOf(view?.attributes ?? [])).answer)
    await page.getByLabel('What became of them').selectOption('noDecision')
    await page.waitForURL(/outcome=noDecision/)
    await untilSaid(page)
    await page.getByLabel('The second attribute').selectOption('')
    await page.waitForURL(({ searchParams }) => searchParams.get('by') === '["LeadSource"]')
    await untilSaid(page)
    expect(await page.getByRole('columnheader', { name: 'Deals' }).count()).toBe(1)
  })

  test('an attribute that is none is declined, with what to do', async () => {
    const page = await opened(pathOf(['No such thing']), /404/)
    expect(await headline(page).textContent()).toContain('No such thing')
    await page.getByText('Choose one of the attributes that the explorer offers.').waitFor()
  })
})

describe('copying a chart', () => {
  const button = (page: Page, kind: 'CSV' | 'PNG', title: string) =>
    page.getByRole('button', { name: `Copy as ${kind}: ${title}`, exact: true })

  /** As at an address without a certificate, where browsers offer no clipboard. */
  const withoutClipboard = (page: Page) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))

  test('without a clipboard both are files: the data, and a picture that is not blank', async () => {
    const page = await opened('/time', undefined, withoutClipboard)
    const title = 'How long until a deal is over'
    const csv = await downloaded(page, () => button(page, 'CSV', title).click())
    expect(csv.name).toBe('how-long-until-a-deal-is-over.csv')
    const [header, first, ...others] = csv.text.trimEnd().split('\n')
    expect([header, first]).toEqual(['ended,day,share,low,high', 'won,0,0,0,0'])
    expect(others.length).toBeGreaterThan(50)
    const png = await downloaded(page, () => button(page, 'PNG', title).click())
    expect(png.name).toBe('how-long-until-a-deal-is-over.png')
    const wide = await page
      .getByRole('img', { name: /^Of all deals/ })
      .evaluate((chart) => chart.clientWidth)
    const { width, colours } = await coloursIn(page, png.path)
    expect(width).toBe(2 * (wide + 48))
    expect(colours).toBeGreaterThan(100)
    await page.getByText('Saved as a file').waitFor()
  })

  test('every chart of every page gives its data and a picture', async () => {
    const list = (await (await fetch(`${demo.url}/api/v1/truth?states=buried&limit=1`)).json()) as {
      rows: { opportunity: { id: string } }[]
    }
    const deal = `/opportunities/${list.rows[0]?.opportunity.id}`
    for (const path of ['/', '/time?by=Industry', deal, '/trends/reasons', pathOf(BOTH)]) {
      const page = await opened(path, undefined, withoutClipboard)
      for (const kind of ['CSV', 'PNG']) {
        const buttons = page.getByRole('button', { name: `Copy as ${kind}` })
        expect(await buttons.count(), path).toBeGreaterThan(0)
        for (const one of await buttons.all()) {
          const { name, path: file, text } = await downloaded(page, () => one.click())
          if (kind === 'CSV') expect(text.split('\n').length, name).toBeGreaterThan(2)
          else expect((await coloursIn(page, file)).colours, name).toBeGreaterThan(20)
        }
      }
    }
  })

  test('with a clipboard they lie there, reached by the keyboard', async () => {
    const page = await opened('/')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const title = 'The pipeline, said and meant'
    await pressOn(page, button(page, 'CSV', title))
    await page.getByText('Copied', { exact: true }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^part,deals,amount,currency\nstated,\d+,\d+,USD\n/)
    await pressOn(page, button(page, 'PNG', title))
    await eventually(() =>
      page.evaluate(async () => (await navigator.clipboard.read())[0]?.types.join()),
    ).toBe('image/png')
  })
})

test('the reasons: what moves is told first, and every one can be seen', async () => {
  const page = await opened('/trends/reasons')
  const { answer, reasons, competitors, signs } = await told<ReasonsPage>('/reasons')
  await says(page, answer)
  const part = (name: string) => page.getByRole('region', { name })
  const moving = reasons.filter(({ movement }) => movement !== null)
  expect(moving.length).toBeGreaterThan(0)
  const names = part('Stated reasons').getByRole('heading', { level: 3 })
  expect(await names.count()).toBe(moving.length)
  expect(await names.first().textContent()).toContain(moving[0]?.name)
  for (const { name } of [...reasons, ...competitors, ...signs])
    expect(await page.getByRole('main').textContent()).toContain(name)
  const more = part('Warning signs').getByText(/^\d+ more$/)
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  await part('Warning signs')
    .getByText(signs.at(-1)?.name ?? '')
    .first()
    .waitFor()
})

describe('watches', () => {
  const WHERE = [
    { attribute: 'LeadSource', value: 'Purchased List' },
    { attribute: 'Buyer_Title__c', value: 'HR Manager' },
  ]
  const watch = async (value: string) => {
    const where = [{ attribute: 'Buyer_Title__c', value }, ...WHERE.slice(0, 1)]
    const body = JSON.stringify({ outcome: 'lost', where, direction: 'more' })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${demo.url}/api/v1/trends/watches`, { method: 'POST', headers, body })
  }
  const watched = async () => (await told<WatchPage>('/watches')).watches
  const stop = (page: Page, title: string) =>
    page.getByRole('button', { name: `Stop watching: ${title}` })

  test('nothing is watched: the page says how to begin', async () => {
    const page = await opened('/trends/watches')
    await page.getByRole('link', { name: 'or pick a kind of deal yourself' }).click()
    await page.waitForURL('**/trends/explore')
  })

  test('a double click ends one of two, once, and says so', async () => {
    for (const value of ['HR Manager', 'COO']) await watch(value)
    const [one, other] = await watched()
    const page = await opened('/trends/watches')
    const asked = apiCalls(page)
    await page
      .getByText(one?.text ?? '')
      .first()
      .waitFor()
    await stop(page, one?.title ?? '').dblclick()
    await page.getByText(`Not watched any more: ${one?.title}.`).waitFor()
    expect(await stop(page, one?.title ?? '').count()).toBe(0)
    expect(await stop(page, other?.title ?? '').count()).toBe(1)
    expect(asked.filter((call) => call.startsWith('DELETE'))).toHaveLength(1)
    expect((await watched()).map(({ id }) => id)).toEqual([other?.id])
  })

  test('what another tab has ended is ended here too, without trouble', async () => {
    await watch('HR Manager')
    const [first] = await watched()
    const meant = /404/
    const [one, other] = await Promise.all([
      opened('/trends/watches', meant),
      opened('/trends/watches', meant),
    ])
    const title = first?.title ?? ''
    await pressOn(one, stop(one, title))
    await one.getByText(`Not watched any more: ${title}.`).waitFor()
    await stop(other, title).click()
    await other.getByText(`Not watched any more: ${title}.`).waitFor()
    expect(await other.getByRole('alert').count()).toBe(0)
    expect((await watched()).some(({ id }) => id === first?.id)).toBe(false)
  })
})
