import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  OPERATOR,
  opportunityReportSchema,
  overviewSchema,
  searchSchema,
  timeBySchema,
  timePageSchema,
  truthListSchema,
  workspaceStateSchema,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { localGate } from '../../testing/test-gate.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { httpApp } from './app.ts'
import { webFiles } from './web-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-door-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = await testHouse()
const said: string[] = []
const app = httpApp({
  ...localGate(house),
  openSource: openFilesSource,
  web: await webFiles(writePages()),
  version: '0.1.0',
  say: (text) => said.push(text),
})

/** Asks as a browser on this machine does. */
const ask = (path: string, init: RequestInit = {}, host = '127.0.0.1:4630') =>
  app.request(`http://${host}${path}`, { ...init, headers: { host, ...init.headers } })
const json = async (path: string) => (await ask(`/api/v1${path}`)).json()

beforeAll(async () => {
  const paths = [writeSmallExport(join(folder, 'export'), 200)]
  await importFiles(house, OPERATOR, await openFilesSource({ paths }), { dryRun: false })
})

function writePages(): string {
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(
    join(pages, 'index.html'),
    '<meta name="csp-nonce" content="%NONCE%"><!--early--><!--told-->',
  )
  writeFileSync(join(pages, 'assets', 'main-1234.js'), 'export const here = 1\n'.repeat(200))
  return pages
}

describe('documents', () => {
  test('every page has one of its schema', async () => {
    workspaceStateSchema.parse(await json('/workspace'))
    overviewSchema.parse(await json('/overview'))
    timePageSchema.parse(await json('/time'))
    const list = truthListSchema.parse(await json('/truth?limit=5'))
    expect(list.rows).toHaveLength(5)
    const id = list.rows[0]?.opportunity.id
    opportunityReportSchema.parse(await json(`/opportunities/${id}`))
    const { hits } = searchSchema.parse(await json('/opportunities?text=deal, 7'))
    expect(hits[0]?.opportunity.name).toBe('Deal, 7')
    timeBySchema.parse(await json('/time/by?attribute=LeadSource'))
  })

  test('a past day has what was known then', async () => {
    const now = truthListSchema.parse(await json('/truth'))
    const then = truthListSchema.parse(await json('/truth?asOf=2025-03-01'))
    expect(then.asOf).toBe('2025-03-01')
    expect(then.deals).not.toBe(now.deals)
  })

  test('what was not asked well, or is not there, is declined with words', async () => {
    for (const [path, status] of [
      ['/overview?asOf=2025-02-30', 400],
      ['/overview?asOf=yesterday', 400],
      ['/truth?states=dead', 400],
      ['/truth?offset=-1', 400],
      ['/overview?asOf=1980-01-01', 404],
      ['/opportunities/nothing', 404],
      ['/time/by?attribute=Owner', 404],
      ['/nothing', 404],
    ] as const) {
      const answer = await ask(`/api/v1${path}`)
      expect(answer.status, path).toBe(status)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      const problem = (await answer.json()) as { title: string; mend: string }
      expect(problem.title, path).toMatch(/^[\w“].*[.]$/)
      expect(problem.mend, path).toMatch(/^\w.*[.]$/)
    }
    expect(said).toEqual([])
  })

  test('the same again is said in a few bytes, another day is not the same', async () => {
    const first = await ask('/api/v1/overview')
    const tag = first.headers.get('etag') ?? ''
    const again = await ask('/api/v1/overview', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    const past = await ask('/api/v1/overview?asOf=2025-03-01', {
      headers: { 'if-none-match': tag },
    })
    expect(past.status).toBe(200)
  })

  test('large ones come compressed where the browser takes it', async () => {
    const plain = await ask('/api/v1/truth')
    const packed = await ask('/api/v1/truth', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan((await plain.text()).length / 2)
  })
})

describe('export', () => {
  test('all that the filters leave, as a file that is safe to open', async () => {
    const answer = await ask('/api/v1/truth.csv?states=live,longDated,stalled,buried')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const lines = (await answer.text()).trimEnd().split('\n')
    const { deals } = truthListSchema.parse(await json('/truth'))
    expect(lines).toHaveLength(deals + 1)
    expect(lines[0]).not.toMatch(/owner/i)
  })
})

describe('the door keeps to this machine', () => {
  test('names and pages of others are declined, reading and writing', async () => {
    expect((await ask('/api/v1/overview', {}, 'evil.example')).status).toBe(403)
    expect((await ask('/', {}, 'evil.example:4630')).status).toBe(403)
    const foreign = { origin: 'https://evil.example' }
    expect((await ask('/api/v1/imports', { method: 'POST', headers: foreign })).status).toBe(403)
    const other = { origin: 'http://127.0.0.1:9999' }
    expect((await ask('/api/v1/imports', { method: 'POST', headers: other })).status).toBe(403)
    const script = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }
    expect((await ask('/api/v1/overview', { headers: script })).status).toBe(403)
    expect(
      (await ask('/api/v1/overview', { headers: { origin: 'http://127.0.0.1:4630' } })).status,
    ).toBe(200)
    expect((await ask('/api/v1/overview', {}, 'localhost:4630')).status).toBe(200)
  })

  test('every answer forbids what it does not need; the nonce is another each time', async () => {
    const policies = await Promise.all(
      ['/', '/truth', '/api/v1/overview', '/api/v1/nothing', '/assets/main-1234.js'].map(
        async (path) => (await ask(path)).headers.get('content-security-policy') ?? '',
      ),
    )
    for (const policy of policies) {
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain('unsafe-eval')
    }
    expect(new Set(policies).size).toBe(policies.length)
  })
})

describe('pages', () => {
  test('every address opens the page, with its nonce; nothing keeps it', async () => {
    for (const path of ['/', '/truth?asOf=2025-03-01', '/opportunities/0065g.1']) {
      const answer = await ask(path)
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
      expect(await answer.text()).toContain(`content="${nonce}"`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  test('a page comes with its answer and its data, as the page will ask for them', async () => {
    for (const [path, question] of [
      ['/', '/overview?'],
      ['/time?asOf=2025-03-01', '/time?asOf=2025-03-01'],
      ['/truth?sort=name', '/truth?limit=100&offset=0&sort=name&states=buried'],
      ['/opportunities/nothing', '/opportunities/nothing?'],
    ] as const) {
      const page = await (await ask(path)).text()
      const data = /<script id="told" type="application\/json">(.*)<\/script>/.exec(page)?.[1] ?? ''
      const { status, body } = JSON.parse(data)[question]
      const asked = await ask(`/api/v1${question}`)
      expect(status, path).toBe(asked.status)
      expect(body).toEqual(await asked.json())
      expect(page).toContain(`<h1>${body.answer ?? body.title}</h1>`)
    }
  })

  test('built files last for ever and come compressed; missing ones are no page', async () => {
    const file = await ask('/assets/main-1234.js', { headers: { 'accept-encoding': 'br' } })
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-encoding')).toBe('br')
    expect((await ask('/assets/gone-1.js')).status).toBe(404)
    expect((await ask('/assets/../index.html')).headers.get('content-type')).toContain('html')
  })
})

test('the description of the API is served, and names every operation', async () => {
  const document = (await json('/openapi.json')) as { openapi: string; paths: object }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toContain('/truth')
})
