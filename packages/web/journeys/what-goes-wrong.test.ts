import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { csvLine } from '@closed-learned/deals'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { writeSmallExport } from '../../server/testing/small-export.ts'
import { openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { eventually } from '../testing/eventually.ts'
import { chooseFiles, downloaded, dropFiles } from '../testing/files.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'

const DEALS = 40_000
const OPEN = DEALS / 4

const { home, leave } = emptyHome()
const data = join(home, 'data')
let browser: Browser
let program: ServedProgram
let large: string[]

beforeAll(async () => {
  const folder = writeSmallExport(join(home, 'large'), DEALS)
  large = ['Opportunity.csv', 'OpportunityFieldHistory.csv'].map((name) => join(folder, name))
  browser = await openBrowser()
  program = await served(['start', '--data', data, '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await program.stop()
  leave()
})

/** A page of its own; what its console complains of fails the test, but for what was `meant`. */
async function opened(path: string, meant = /$^/): Promise<Page> {
  const { page, context, complaints } = await openPage(browser)
  onTestFinished(async () => {
    await context.close()
    expect(complaints.filter((text) => !meant.test(text))).toEqual([])
  })
  await page.goto(program.url + path)
  await untilSaid(page)
  return page
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const says = (page: Page, text: string | RegExp) =>
  headline(page).filter({ hasText: text }).waitFor()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function told<T>(path: string): Promise<T> {
  return (await fetch(`${program.url}/api/v1${path}`)).json() as Promise<T>
}
const dealsHere = async () => (await told<{ opportunities: number }>('/workspace')).opportunities
const importsHere = async () =>
  (await told<{ imports: { opportunities: number }[] }>('/imports')).imports

async function choose(page: Page, paths: readonly string[]): Promise<void> {
  await chooseFiles(page, () => button(page, /^Choose files/).click(), paths)
}

/** A browser has many names for a program that has ended; the files that lay there are gone then. */
const NO_ANSWER = /net::ERR_[A-Z_]+$|404/

describe('on the way in', () => {
  test('a file that was cut off is not taken, and the page begins anew', async () => {
    const page = await opened('/import')
    const whole = gzipSync(readFileSync(large[0] ?? ''))
    const path = join(home, 'deals.csv.gz')
    writeFileSync(path, whole.subarray(0, whole.length / 2))
    await dropFiles(page, [path])
    await says(page, 'deals.csv.gz')
    expect(await headline(page).textContent()).toMatch(/^deals\.csv\.gz .* cut off/)
    await button(page, 'Drop other files').click()
    await says(page, 'Drop an export of your CRM.')
    expect(await dealsHere()).toBe(0)
  })

  test('the program ends in the middle: nothing is half in, and the page goes on by itself', async () => {
    const page = await opened('/import', NO_ANSWER)
    await choose(page, large)
    await says(page, '40,000 deals in 2 files can be read.')
    await button(page, 'Bring it in').click()
    await says(page, 'Bringing in 2 files.')
    await page.getByText('rows are read').waitFor()
    await program.kill()
    await says(page, 'The program is not running any more.')
    await page
      .getByText('Nothing is half in: an import comes in as a whole or not at all.')
      .waitFor()

    const { port } = new URL(program.url)
    program = await served(['start', '--data', data, '--port', port])
    await page.getByText('The files that lay here are gone').waitFor()
    await says(page, 'Drop an export of your CRM.')
    expect([await dealsHere(), await importsHere()]).toEqual([0, []])
  })

  test('two tabs bring in different files at the same time, and both are in, once', async () => {
    const [one, other] = await Promise.all([opened('/import'), opened('/import')])
    await Promise.all([choose(one, large), choose(other, [writeOddNames(join(home, 'odd.csv'))])])
    await says(one, '40,000 deals in 2 files can be read.')
    await says(other, '3 deals in one file can be read.')
    await button(one, 'Bring it in').click()
    await button(other, 'Bring it in').click()
    await says(one, /deals are in, told until/)
    await says(other, /deals are in, told until/)
    expect(await dealsHere()).toBe(DEALS + 3)
    const counts = (await importsHere()).map((batch) => batch.opportunities)
    expect(counts.sort((a, b) => a - b)).toEqual([3, DEALS])
  })
})

const ODD = [
  `<script>document.title = 'taken'</script>`,
  `"O'Neil" & <b>Sons</b>, <img src=x onerror="document.title='taken'">`,
  `</script><h1>taken</h1> {{7*7}} \${1}`,
]

const idOfOdd = (n: number) => `0065g0000099${String(n).padStart(3, '0')}`

/** Open deals in the layout of Salesforce, whose names are what no name should be. */
function writeOddNames(path: string): string {
  const header = 'Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon'.split(',')
  const rows = ODD.map((name, n) => [
    idOfOdd(n),
    name,
    'Proposal',
    '77000',
    '2026-12-31',
    '2025-01-04T09:00:00.000Z',
    'false',
    'false',
  ])
  writeFileSync(path, [header, ...rows].map(csvLine).join(''))
  return path
}

describe('what stands in a name or an address', () => {
  test.each(ODD)('a deal called %s is that text everywhere', async (name) => {
    const text = encodeURIComponent(name.slice(0, 24))
    const page = await opened(`/truth?text=${text}`)
    const link = page.getByRole('link').filter({ hasText: name })
    await link.waitFor()
    await link.click()
    await page.waitForURL(/opportunities/)
    await untilSaid(page)
    expect(await page.getByRole('main').textContent()).toContain(name)
    await page.reload()
    await untilSaid(page)
    expect(await page.getByRole('main').textContent()).toContain(name)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find a deal' }).fill(name.slice(0, 24))
    await page.getByRole('option').filter({ hasText: name }).waitFor()
    expect(await page.title()).not.toContain('taken')
    expect(await headline(page).count()).toBe(1)
  })

  test('the page’s first bytes hold no name as markup', async () => {
    // Before its creation a deal is named in the headline; what is no deal is named as it was asked.
    const before = `/opportunities/${idOfOdd(0)}?asOf=2025-01-02`
    const nothing = `/opportunities/${encodeURIComponent(ODD[0] ?? '')}`
    for (const path of ['/truth?text=script', `/opportunities/${idOfOdd(0)}`, before, nothing]) {
      const html = await (await fetch(program.url + path)).text()
      expect(html.split('<h1>'), path).toHaveLength(2)
      expect(html, path).not.toMatch(/<script>document|<img|<b>Sons/)
      const page = await opened(path)
      expect(await page.title()).not.toBe('taken')
      if (path === before) await says(page, `${ODD[0]} was created on 4 January 2025.`)
      if (path === nothing) await says(page, `No deal ${ODD[0]} was known on`)
    }
  })

  test('an address of no deal, of no page, of a day before all deals or of no calendar', async () => {
    const page = await opened('/opportunities/nothing', /status of 400/)
    await says(page, 'No deal nothing was known on')
    await page.goto(`${program.url}/nothing`)
    await says(page, 'There is no such page.')
    await page.getByRole('link', { name: 'Go to the overview' }).click()
    await says(page, (await told<{ answer: string }>('/overview')).answer)
    const { answer } = await told<{ answer: string }>('/truth?states=buried')
    for (const day of ['2001-01-01', '1900-12-31', '2025-02-30']) {
      await page.goto(`${program.url}/truth?asOf=${day}`)
      await says(page, /^No deal was known on|no day of the calendar/)
      await page.getByRole('link', { name: 'Go to the newest day' }).click()
      await says(page, answer)
    }
  })
})

describe('ten thousand rows', () => {
  const row = (page: Page, at: number) => page.locator(`li[aria-posinset="${at}"][aria-busy=false]`)
  const inView = (page: Page, at: number) =>
    row(page, at).evaluateAll(([line]) => {
      const box = line?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
    })

  // Rows that come into sight are measured, and the end of the page moves a little with that.
  const press = (page: Page, key: string) => page.keyboard.press(key)

  test('to the end and back by keys; only some are ever drawn', async () => {
    const page = await opened('/truth?states=live,longDated,stalled,buried&sort=name')
    const all = OPEN + ODD.length
    await page.getByText('10,003 deals').waitFor()
    const { rows } = await told<{ rows: { opportunity: { name: string } }[] }>(
      `/truth?states=live,longDated,stalled,buried&sort=name&offset=${all - 1}&limit=1`,
    )
    for (let times = 0; times < 2; times++) {
      await eventually(() => press(page, 'End').then(() => inView(page, all))).toBe(true)
      expect(await row(page, all).textContent()).toContain(rows[0]?.opportunity.name)
      await eventually(() => press(page, 'Home').then(() => inView(page, 1))).toBe(true)
    }
    for (let times = 0; times < 20; times++) await page.keyboard.press('PageDown')
    await eventually(() => page.locator('li[aria-busy=true]').count()).toBe(0)
    expect(await page.locator('li[data-index]').count()).toBeLessThan(60)
  })

  test('the export has as many rows as the page says', async () => {
    const page = await opened('/truth?states=live,longDated,stalled,buried&text=deal, 7')
    const said = await page
      .getByRole('status')
      .filter({ hasText: / deals/ })
      .textContent()
    const count = Number(/^([\d,]+) deals/.exec(said ?? '')?.[1]?.replace(',', ''))
    expect(count).toBeGreaterThan(100)
    const link = page.getByRole('link', { name: 'Export' })
    const { name, text } = await downloaded(page, () => link.click())
    expect(name).toBe('pipeline-truth.csv')
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(1 + count)
    for (const line of lines.slice(1)) expect(line).toContain('Deal, 7')
  })
})
