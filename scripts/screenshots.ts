import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { runProgram } from '../packages/server/testing/program.ts'
import {
  LOOKS,
  type Look,
  openBrowser,
  openPage,
  untilSaid,
} from '../packages/web/testing/browser.ts'
import { emptyHome, imported, served } from '../packages/web/testing/served.ts'
import { sixtyDeals } from '../packages/web/testing/sixty-deals.ts'

/**
 * Takes a picture of every page (light, dark, narrow; five data sets) into `screenshots/`, for
 * looking at. `npm run screenshots [-- SET…]`; Maven needs CLOSED_LEARNED_SHARED.
 */
const OUT = 'screenshots'
const shared = process.env.CLOSED_LEARNED_SHARED

const { home, leave } = emptyHome()
const env = { XDG_DATA_HOME: home }

const SETS: Record<string, () => Promise<readonly string[]>> = {
  demo: async () => ['demo', '--port', '0'],
  aws: async () => ['demo', '--source', 'aws', '--port', '0'],
  empty: async () => ['start', '--data', join(home, 'empty'), '--port', '0'],
  sixty: async () => {
    await imported(join(home, 'sixty'), ...sixtyDeals(join(home, 'sixty-files')))
    return ['start', '--data', join(home, 'sixty'), '--port', '0']
  },
  maven: async () => {
    const folder = join(shared ?? '', 'data/maven-crm-sales-opportunities')
    const mapping = join(home, 'maven.json')
    // Declined, because its layout is unknown: then it prints the mapping that it would guess.
    const declined = await runProgram(['import', folder, '--data', join(home, 'maven'), '--json'])
    writeFileSync(mapping, JSON.stringify(JSON.parse(declined.out).guess))
    await imported(join(home, 'maven'), folder, '--mapping', mapping)
    return ['start', '--data', join(home, 'maven'), '--port', '0']
  },
}

const wanted = process.argv.slice(2)
const browser = await openBrowser()
for (const [name, prepare] of Object.entries(SETS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (name === 'maven' && !(shared && existsSync(shared))) {
    console.log('maven: skipped, CLOSED_LEARNED_SHARED is not set')
    continue
  }
  const program = await served(await prepare(), env)
  await picturesOf(name, program.url, browser)
  await program.stop()
}
await browser.close()
leave()

async function picturesOf(set: string, url: string, browser: Browser): Promise<void> {
  mkdirSync(join(OUT, set), { recursive: true })
  for (const look of Object.keys(LOOKS) as Look[]) {
    const { page, context, complaints } = await openPage(browser, look)
    for (const [name, path] of await pathsOf(url)) {
      await page.goto(url + path)
      const headline = await untilSaid(page)
      if (look === 'light') console.log(`${set} ${name}: ${headline}`)
      await page.screenshot({
        path: join(OUT, set, `${name}-${look}.png`),
        fullPage: name !== 'truth',
      })
    }
    for (const complaint of complaints) console.log(`  ${look} console: ${complaint}`)
    await context.close()
  }
}

/** The pages, and one deal of each state. */
async function pathsOf(url: string): Promise<[name: string, path: string][]> {
  const deals: [string, string][] = []
  for (const state of ['buried', 'stalled', 'longDated', 'live']) {
    const answer = await fetch(`${url}/api/v1/truth?states=${state}&limit=1`)
    const list = (await answer.json()) as { rows?: { opportunity: { id: string } }[] }
    const id = list.rows?.[0]?.opportunity.id
    if (id !== undefined) deals.push([`deal-${state}`, `/opportunities/${encodeURIComponent(id)}`])
  }
  return [
    ['overview', '/'],
    ['truth', '/truth'],
    ['truth-all', '/truth?states=live,longDated,stalled,buried'],
    ...deals,
    ['time', '/time'],
    ...(await trendsOf(url)),
    ['import', '/import'],
  ]
}

/** The pages of Trends, and the strongest finding where there is one. */
async function trendsOf(url: string): Promise<[name: string, path: string][]> {
  const answer = await fetch(`${url}/api/v1/trends/findings?outcome=lost`)
  const page = (await answer.json()) as {
    findings?: { where: { attribute: string; value: string }[] }[]
  }
  const where = page.findings?.[0]?.where.map(({ attribute, value }) => [attribute, value])
  const asked = new URLSearchParams({ outcome: 'lost', where: JSON.stringify(where) })
  return [
    ['trends', '/trends'],
    ['trends-no-decision', '/trends?outcome=noDecision'],
    ['trends-slow', '/trends/slow'],
    ...(where ? [['trends-finding', `/trends/finding?${asked}`] as [string, string]] : []),
    ['trends-explore', '/trends/explore'],
    ['trends-reasons', '/trends/reasons'],
    ['trends-watches', '/trends/watches'],
  ]
}
