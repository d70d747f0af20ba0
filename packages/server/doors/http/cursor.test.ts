import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { fillCompany } from '../../testing/company.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { writeCursor } from './cursor.ts'
import { servedApi } from './testing/served-api.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-cursor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = { ...(await testHouse()), sample: true }
const { ask, said } = await servedApi(house)
beforeAll(async () => {
  await fillCompany(house, join(folder, 'company'), 'cursor')
})

interface Page {
  nextCursor: string | null
  rows: { opportunity: { id: string } }[]
  hits: { opportunity: { id: string } }[]
  imports: { batch: number }[]
  found: { deals: number }
}
const get = async (address: string) => (await (await ask(`/api/v1${address}`)).json()) as Page

/** All that a list gives, window by window. */
async function gone<T>(address: string, rowsOf: (page: Page) => readonly T[]): Promise<T[]> {
  const all: T[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Page = await get(`${address}${cursor && `&cursor=${cursor}`}`)
    all.push(...rowsOf(page))
    cursor = page.nextCursor
  }
  return all
}
const ids = (rows: Page['rows']) => rows.map(({ opportunity }) => opportunity.id)
async function declined(address: string, status: number, kind: string) {
  const answer = await ask(`/api/v1${address}`)
  expect(answer.status, address).toBe(status)
  expect(await answer.json()).toMatchObject({ kind })
}

/** One more deal of the same export, which moves the ledger on. */
async function moveOn(id: string) {
  const path = join(folder, `${id}.csv`)
  writeFileSync(path, `Deal,Opened,Stage\n${id},2026-01-05,Talk\n`)
  const mapping = {
    opportunities: { from: `${id}.csv`, id: 'Deal', createdAt: 'Opened', stage: 'Stage' },
    stages: { Talk: 'open' as const },
  }
  const source = await openFilesSource({ paths: [path], mapping })
  await importFiles(house, OPERATOR, source, { dryRun: false })
}

describe('a list is gone through window by window', () => {
  test('open deals: all, each once, in the order of one great window', async () => {
    for (const sort of ['score', 'name', 'amount']) {
      const { rows, found } = await get(`/truth?limit=200&sort=${sort}`)
      const told = await gone(`/truth?limit=7&sort=${sort}`, (page) => page.rows)
      expect(ids(told)).toEqual(ids(rows))
      expect(told).toHaveLength(found.deals)
    }
    const exactly = await get(`/truth?limit=200&states=buried`)
    const two = await gone(`/truth?limit=${exactly.rows.length}&states=buried`, (page) => page.rows)
    expect(ids(two)).toEqual(ids(exactly.rows))
  })

  test('deals by name', async () => {
    const { hits } = await get('/opportunities?text=deal&limit=50')
    const told = await gone('/opportunities?text=deal&limit=9', (page) => page.hits)
    expect(ids(told).slice(0, 50)).toEqual(ids(hits))
    expect(new Set(ids(told)).size).toBe(told.length)
  })

  test('imports, also while there are more', async () => {
    await moveOn('first')
    await moveOn('second')
    const { imports, nextCursor } = await get('/imports?limit=2')
    await moveOn('third')
    const rest = await get(`/imports?limit=2&cursor=${nextCursor}`)
    expect([...imports, ...rest.imports].map(({ batch }) => batch)).toEqual([3, 2, 1])
    expect(rest.nextCursor).toBeNull()
  })
})

describe('a cursor', () => {
  test('of a ledger that has moved on is declined, and what to do is said', async () => {
    const { nextCursor } = await get('/truth?limit=5')
    const search = await get('/opportunities?text=deal&limit=5')
    await moveOn('fourth')
    await declined(`/truth?limit=5&cursor=${nextCursor}`, 409, 'list-moved')
    await declined(
      `/opportunities?text=deal&limit=5&cursor=${search.nextCursor}`,
      409,
      'list-moved',
    )
    expect((await gone('/truth?limit=40', (page) => page.rows)).length).toBeGreaterThan(40)
  })

  test('of a list in which the row before it is no more there is declined', async () => {
    const { nextCursor } = await get('/truth?limit=5')
    const [question, position, offset] = JSON.parse(
      Buffer.from(nextCursor ?? '', 'base64url').toString(),
    )
    const other = writeCursor({ question, position, offset, after: 'another' })
    await declined(`/truth?limit=5&cursor=${other}`, 409, 'list-moved')
    const first = writeCursor({ question, position, offset: 0, after: 'another' })
    await declined(`/truth?limit=5&cursor=${first}`, 409, 'list-moved')
    const beyond = writeCursor({ question, position, offset: 9_999, after: 'another' })
    await declined(`/truth?limit=5&cursor=${beyond}`, 409, 'list-moved')
  })

  test('of another question is declined; of another window of the same it is not', async () => {
    const { nextCursor } = await get('/truth?limit=5&sort=name')
    await declined(`/truth?limit=5&sort=amount&cursor=${nextCursor}`, 400, 'not-asked-well')
    await declined(`/opportunities?text=a&cursor=${nextCursor}`, 400, 'not-asked-well')
    expect((await get(`/truth?sort=name&limit=9&cursor=${nextCursor}`)).rows).toHaveLength(9)
  })

  test('that was not given here is declined, whatever it is', async () => {
    const forged = [[], [1, 2, 3, 4], ['', '', -1, ''], ['', '', 1e300, ''], ['', '', 0.5, '']]
    for (const cursor of [
      'x',
      '%00',
      'a'.repeat(3_000),
      ...forged.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url')),
    ])
      for (const list of ['/truth?', '/opportunities?text=a&', '/imports?'])
        await declined(`${list}cursor=${cursor}`, 400, 'not-asked-well')
    const { nextCursor } = await get('/imports?limit=1')
    const [question] = JSON.parse(Buffer.from(nextCursor ?? '', 'base64url').toString())
    for (const after of ["1' OR 1=1", '9'.repeat(400), '-1', 'NaN']) {
      const cursor = writeCursor({ question, position: '', offset: 0, after })
      expect((await get(`/imports?limit=1&cursor=${cursor}`)).imports).toEqual([])
    }
    expect(said).toEqual([])
  })
})

test('a page that is asked for by a browser, which takes compressed answers, has its list told ahead', async () => {
  const headers = { 'accept-encoding': 'gzip, br', 'if-none-match': '"x"' }
  const page = await ask('/truth', { headers })
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/<h1>.*deals? .*<\/h1>/)
})
