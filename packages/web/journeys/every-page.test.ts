import { join } from 'node:path'
import type { FindingsPage } from '@closed-learned/deals'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeFindings, inEveryLook, openBrowser, openPage, untilSaid } from '../testing/browser.ts'
import { emptyHome, type ServedProgram, served } from '../testing/served.ts'

const { home, leave } = emptyHome()
let browser: Browser
const demo = inject('sample')
let empty: ServedProgram

beforeAll(async () => {
  browser = await openBrowser()
  empty = await served(['start', '--data', join(home, 'empty'), '--port', '0'])
})
afterAll(async () => {
  await browser.close()
  await empty.stop()
  leave()
})

/** The pages of a workspace with deals, one deal of each state among them. */
async function everyPage(): Promise<string[]> {
  const deals: string[] = []
  for (const state of ['buried', 'stalled', 'longDated', 'live']) {
    const answer = await fetch(`${demo.url}/api/v1/truth?states=${state}&limit=1`)
    const list = (await answer.json()) as { rows: { opportunity: { id: string } }[] }
    deals.push(`/opportunities/${list.rows[0]?.opportunity.id}`)
  }
  return [
    '/',
    '/truth',
    ...deals,
    '/time',
    '/playbook',
    '/playbook/expect',
    '/gains',
    '/forecast',
    '/enough',
    ...TRENDS,
    await aFinding(),
    '/import',
  ]
}

const TRENDS = [
  '/trends',
  '/trends?outcome=noDecision',
  '/trends/slow',
  '/trends/explore',
  '/trends/reasons',
  '/trends/watches',
]

/** Where all is told of the strongest finding. */
async function aFinding(): Promise<string> {
  const answer = await fetch(`${demo.url}/api/v1/trends/findings?outcome=lost`)
  const page = (await answer.json()) as FindingsPage
  const where = page.findings[0]?.where.map(({ attribute, value }) => [attribute, value])
  if (where === undefined) throw new Error('Nothing was found in the sample.')
  return `/trends/finding?${new URLSearchParams({ outcome: 'lost', where: JSON.stringify(where) })}`
}

test('axe sees what is planted', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(demo.url)
  await untilSaid(page)
  await page.evaluate(() => document.body.append(document.createElement('img')))
  expect((await axeFindings(page)).join()).toContain('image-alt')
  await context.close()
})

test('every page answers, nothing is found by axe, the console is silent, nothing is cut off', async () => {
  const { page, context, complaints } = await openPage(browser, 'narrow')
  for (const path of await everyPage()) {
    await page.goto(demo.url + path)
    expect((await untilSaid(page)).length, path).toBeGreaterThan(12)
    await inEveryLook(page, async (look) => {
      expect(await axeFindings(page), `${path}, ${look}`).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `${path}, ${look}, is wider than the screen`).toBeLessThanOrEqual(0)
    })
  }
  expect(complaints).toEqual([])
  await context.close()
}, 120_000)

test('an empty workspace says where to begin', async () => {
  const { page, context, complaints } = await openPage(browser, 'narrow')
  const isClean = (path: string) =>
    inEveryLook(page, async (look) => {
      expect(await axeFindings(page), `${path}, ${look}`).toEqual([])
    })
  for (const path of ['/', '/truth', '/time', '/gains', ...TRENDS]) {
    await page.goto(empty.url + path)
    expect(await untilSaid(page)).toBe('There are no deals here yet.')
    await isClean(path)
  }
  await page.getByRole('link', { name: 'Bring in an export' }).click()
  await page.waitForURL('**/import')
  await isClean('/import')
  expect(complaints).toEqual([])
  await context.close()
})
