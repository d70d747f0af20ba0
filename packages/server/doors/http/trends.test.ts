import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  explorePageSchema,
  findingPageSchema,
  findingsPageSchema,
  isoOfDay,
  OPERATOR,
  opportunityReportSchema,
  reasonsPageSchema,
  truthListSchema,
  watchPageSchema,
  watchSchema,
} from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { writeSegmentExport } from '../../testing/segment-export.ts'
import { localGate } from '../../testing/test-gate.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { httpApp } from './app.ts'
import { webFiles } from './web-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-trends-'))
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

function writePages(): string {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'index.html'), '<!--early--><!--told-->')
  return pages
}

const host = '127.0.0.1:4630'
const ask = async (path: string, init: RequestInit = {}) =>
  app.request(`http://${host}${path}`, { ...init, headers: { host, ...init.headers } })
const get = (path: string) => ask(`/api/v1/trends${path}`)
const json = async (path: string) => (await get(path)).json()
const keep = (body: unknown, headers: Record<string, string> = {}) =>
  ask('/api/v1/trends/watches', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const kept = async () => watchPageSchema.parse(await json('/watches')).watches
const where = (...conditions: [attribute: string, value: string][]) =>
  `where=${encodeURIComponent(JSON.stringify(conditions))}`
const fairs = {
  outcome: 'lost',
  where: [{ attribute: 'LeadSource', value: 'Fair' }],
  direction: 'more',
}

async function take(name: string, deals: number, later: number) {
  const paths = [writeSegmentExport(join(folder, name), deals, later)]
  await importFiles(house, OPERATOR, await openFilesSource({ paths }), { dryRun: false })
}
beforeAll(() => take('export', 3000, 0))

/** Declined with one clear sentence, its mend, and nothing of the program's inside. */
async function declined(answer: Response, status: number, what: string) {
  expect(answer.status, what).toBe(status)
  expect(answer.headers.get('content-type'), what).toBe('application/problem+json')
  const problem = (await answer.json()) as { title: string; mend: string }
  expect(problem.title, what).toMatch(/^[\w“].*\.$/)
  expect(problem.title.length, what).toBeLessThan(300)
  expect(problem.mend, what).toMatch(/^\w.*\.$/)
}

describe('documents', () => {
  test('a page before the search has no headline ahead, and is not kept waiting', async () => {
    const page = await (await ask('/trends')).text()
    expect(page).not.toContain('<h1>')
    expect(page).not.toContain('/trends/findings')
  })

  test('findings say what stands out', async () => {
    const page = findingsPageSchema.parse(await json('/findings'))
    expect(page.findings.map((finding) => finding.where)).toEqual([fairs.where])
    expect(page.findings[0]).toMatchObject({ direction: 'more', kind: 'confirmed' })
    expect(page.searched.depth).toBe(3)
    findingsPageSchema.parse(await json('/findings?outcome=slow'))
    findingsPageSchema.parse(await json('/findings?outcome=noDecision'))
    const then = findingsPageSchema.parse(await json('/findings?asOf=2025-03-01'))
    expect(then.asOf).toBe('2025-03-01')
    expect(JSON.stringify([page, then])).not.toContain('0055g')
  })

  test('once it was searched, pages come with it', async () => {
    for (const [path, question] of [
      ['/trends', '/trends/findings?outcome=lost'],
      ['/trends/slow', '/trends/findings?outcome=slow'],
      [`/trends/finding?${where(['Size__c', 'Large'])}`, undefined],
      ['/trends/reasons', '/trends/reasons?'],
      ['/trends/watches', '/trends/watches?'],
    ] as const) {
      const page = await (await ask(path)).text()
      const data = /<script id="told" type="application\/json">(.*)<\/script>/.exec(page)?.[1]
      const answers = JSON.parse(data ?? '{}')
      const asked = question ?? Object.keys(answers).find((key) => key.startsWith('/trends/')) ?? ''
      expect(answers[asked]?.body, path).toEqual(await (await ask(`/api/v1${asked}`)).json())
      expect(page).toContain('<h1>')
    }
  })

  test('a segment opens, in any order of its conditions', async () => {
    const one = await json(`/segment?${where(['LeadSource', 'Fair'], ['Size__c', 'Large'])}`)
    const other = await json(`/segment?${where(['Size__c', 'Large'], ['LeadSource', 'Fair'])}`)
    expect(findingPageSchema.parse(one).finding).not.toBeNull()
    expect(other).toEqual(one)
  })

  test('of fewer than three owners nothing is said', async () => {
    const page = findingPageSchema.parse(await json(`/segment?${where(['Lonely__c', 'Only'])}`))
    expect(page).toMatchObject({ finding: null, quarters: [], time: null, some: [] })
    expect(page.withheld).toMatch(/owners/)
  })

  test('the explorer takes one to three attributes', async () => {
    const one = explorePageSchema.parse(await json('/explore?by=LeadSource'))
    expect(one.cells).toHaveLength(4)
    const three = await json('/explore?by=LeadSource&by=Size__c&by=Region__c&outcome=noDecision')
    expect(explorePageSchema.parse(three).attributes).toEqual([
      'LeadSource',
      'Size__c',
      'Region__c',
    ])
    expect(await json('/explore?by=LeadSource')).toEqual(one)
  })

  test('reasons, and a deal with what is known of deals like it', async () => {
    reasonsPageSchema.parse(await json('/reasons'))
    const all = await (
      await ask('/api/v1/truth?limit=200&states=live,longDated,stalled,buried')
    ).json()
    const known = await Promise.all(
      truthListSchema.parse(all).rows.map(async ({ opportunity }) => {
        const deal = await (await ask(`/api/v1/opportunities/${opportunity.id}`)).json()
        return opportunityReportSchema.parse(deal).known
      }),
    )
    const [told] = known.filter((each) => each.length > 0)
    expect(told?.[0]).toMatchObject({ where: fairs.where, outcome: 'lost' })
    expect(known.some((each) => each.length === 0)).toBe(true)
  })

  test('files are safe to open', async () => {
    const table = await get('/findings.csv')
    expect(table.headers.get('content-disposition')).toBe(
      'attachment; filename="findings-lost.csv"',
    )
    expect((await table.text()).trimEnd().split('\n')).toHaveLength(2)
    const profile = await get('/profile.txt?outcome=slow')
    expect(profile.headers.get('content-type')).toContain('text/plain')
    expect(profile.headers.get('content-disposition')).toContain('profile-slow.txt')
  })
})

describe('what cannot be answered is declined in one sentence', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => [`A${n}`, 'x'])
  const huge = 'x'.repeat(200_000)
  test.each([
    ['/findings?outcome=won', 400],
    ['/findings?outcome=__proto__', 400],
    ['/findings?asOf=2025-02-30', 400],
    ['/findings?asOf=1990-01-01', 404],
    ['/findings.csv?outcome=constructor', 400],
    ['/profile.txt?asOf=1990-01-01', 404],
    ['/segment', 400],
    ['/segment?where=', 400],
    ['/segment?where=[]', 400],
    ['/segment?where={"__proto__":1}', 400],
    ['/segment?where=[["LeadSource"]]', 400],
    ['/segment?where=[["LeadSource",1]]', 400],
    [`/segment?where=${JSON.stringify(many)}`, 400],
    [`/segment?${where(['LeadSource', 'Fair'], ['LeadSource', 'Web'])}`, 400],
    [`/segment?${where(['LeadSource', huge])}`, 400],
    [`/segment?${where(['LeadSource', 'x'.repeat(5000)])}`, 404],
    [`/segment?${where(['LeadSource', "'; DROP TABLE watch; --"])}`, 404],
    [`/segment?${where(['__proto__', 'Fair'])}`, 404],
    [`/segment?${where(['LeadSource', '__proto__'])}`, 404],
    [`/segment?${where(['constructor', 'constructor'])}`, 404],
    [`/segment?${where(['Owner', '0055g0000000010'])}`, 404],
    [`/segment?${where(['Loss_Reason__c', 'Price'])}`, 404],
    [`/segment?${where(['LeadSource', '\u0000'])}`, 404],
    ['/explore', 400],
    ['/explore?by=', 400],
    ['/explore?by=LeadSource&by=LeadSource', 400],
    ['/explore?by=LeadSource&by=Size__c&by=Region__c&by=Lonely__c', 400],
    [`/explore?by=${huge}`, 400],
    ['/explore?by=OwnerId', 404],
    ['/explore?by=toString', 404],
    ['/explore?by=LeadSource&by=Loss_Reason__c', 404],
    ['/reasons?asOf=soon', 400],
    ['/watches?asOf=1990-01-01', 404],
    ['/nothing', 404],
  ] as const)('%s', async (path, status) => {
    await declined(await get(path), status, path.slice(0, 100))
    expect(said).toEqual([])
  })

  test.each([
    ['', 400],
    ['{', 400],
    ['[]', 400],
    [huge, 400],
    [{ ...fairs, outcome: 'won' }, 400],
    [{ ...fairs, direction: 'sideways' }, 400],
    [{ ...fairs, where: [] }, 400],
    [{ ...fairs, where: 'LeadSource' }, 400],
    [{ ...fairs, where: many.map(([attribute, value]) => ({ attribute, value })) }, 400],
    [{ ...fairs, where: [...fairs.where, ...fairs.where] }, 400],
    [{ ...fairs, frozenOn: '2001-01-01' }, 400],
    ['{"__proto__":{"outcome":"lost"},"where":[],"direction":"more"}', 400],
    [{ ...fairs, where: [{ attribute: '__proto__', value: 'Fair' }] }, 404],
    [{ ...fairs, where: [{ attribute: 'LeadSource', value: 'Moon' }] }, 404],
    [{ ...fairs, where: [{ attribute: 'Lonely__c', value: 'Only' }] }, 404],
    [{ ...fairs, where: [{ attribute: 'Loss_Reason__c', value: 'Price' }] }, 404],
  ] as const)('watching %j', async (body, status) => {
    await declined(await keep(body), status, JSON.stringify(body).slice(0, 100))
    expect(said).toEqual([])
    expect(await kept()).toEqual([])
  })

  test('pages of others may neither watch nor end', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect((await keep(fairs, foreign)).status).toBe(403)
    expect((await keep(fairs, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const end = await ask('/api/v1/trends/watches/1', { method: 'DELETE', headers: foreign })
    expect(end.status).toBe(403)
    expect(await kept()).toEqual([])
  })
})

describe('watching', () => {
  test('two tabs at once keep one watch, frozen on the newest day', async () => {
    const answers = await Promise.all([keep(fairs), keep(fairs), keep(fairs)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const told = await Promise.all(
      answers.map(async (each) => watchSchema.parse(await each.json())),
    )
    expect(new Set(told.map(({ id }) => id)).size).toBe(1)
    const newest = ((await (await ask('/api/v1/workspace')).json()) as { newest: string }).newest
    expect(told[0]).toMatchObject({ frozenOn: newest, outcome: 'lost', where: fairs.where })
    expect((await kept()).map(({ id }) => id)).toEqual([told[0]?.id])
  })

  test('conditions in another order are the same watch, another direction is not', async () => {
    const conditions = [
      { attribute: 'Size__c', value: 'Large' },
      { attribute: 'LeadSource', value: 'Fair' },
    ]
    const ids = []
    for (const asked of [conditions, conditions.toReversed()])
      ids.push((await (await keep({ ...fairs, where: asked })).json()).id)
    ids.push((await (await keep({ ...fairs, direction: 'less' })).json()).id)
    expect(new Set(ids).size).toBe(2)
    expect(await kept()).toHaveLength(3)
  })

  test('values that look like formulas and statements are values', async () => {
    for (const value of ['=East', "Robert'); DROP TABLE watch;--"]) {
      const asked = { ...fairs, where: [{ attribute: 'Region__c', value }] }
      const told = watchSchema.parse(await (await keep(asked)).json())
      expect(told.where).toEqual(asked.where)
    }
    expect(await kept()).toHaveLength(5)
  })

  test('an end is recorded; the same segment watched again is another watch', async () => {
    const [first] = (await kept()).filter(
      ({ direction, where }) =>
        direction === 'more' && where.length === 1 && where[0]?.attribute === 'LeadSource',
    )
    const end = (id: string) => ask(`/api/v1/trends/watches/${id}`, { method: 'DELETE' })
    expect((await end(first?.id ?? '')).status).toBe(204)
    expect((await end(first?.id ?? '')).status).toBe(204)
    expect(await kept()).toHaveLength(4)
    const again = watchSchema.parse(await (await keep(fairs)).json())
    expect(again.id).not.toBe(first?.id)
    expect(await kept()).toHaveLength(5)
    for (const id of ['999999', 'x', '-1', '1;2', '99999999999999999999'])
      await declined(await end(id), 404, id)
  })

  test('deals created since then tell; an earlier day knew nothing of it', async () => {
    const before = await kept()
    await take('later', 1500, 900)
    const [watch] = (await kept()).filter(
      ({ id }) => id === before.find(({ direction }) => direction === 'more')?.id,
    )
    expect(watch?.frozenOn).toBe(before[0]?.frozenOn)
    const later = watchSchema.parse(await (await keep(fairs)).json())
    expect(later.frozenOn).toBe(before[0]?.frozenOn)
    const past = watchPageSchema.parse(await json('/watches?asOf=2025-03-01'))
    expect(past.watches).toEqual([])
    expect(await house.store.inWorkspace((s) => s.run('SELECT FROM watch_end'))).toHaveLength(1)
  })

  test('an attribute that is no longer there is said, and the page stands', async () => {
    await house.store.inWorkspace((session) =>
      session.run(
        `INSERT INTO watch (workspace_id, segment, turn, outcome, direction, conditions, frozen_on, made_at)
         VALUES (current_setting('app.workspace')::uuid, 'gone', 0, 'lost', 'more',
                 '[{"attribute": "Erased__c", "value": "x"}]', '2025-06-30', now())`,
      ),
    )
    const page = watchPageSchema.parse(await json('/watches'))
    const watch = page.watches.find(({ where }) => where[0]?.attribute === 'Erased__c')
    expect(watch).toMatchObject({ frozenOn: isoOfDay(20269), here: { deals: 0 } })
    expect(watch?.text).toMatch(/no longer/)
  })
})

test('nothing of it was a bug', () => expect(said).toEqual([]))
