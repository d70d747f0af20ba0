import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DETERRENT_QUESTIONS,
  deterrentQuestionsSchema,
  deterrentsSchema,
} from '@closed-learned/deals'
import { afterAll, describe, expect, test } from 'vitest'
import { fixture } from '../../sources/automations/testing/fixture.ts'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { makeZip } from '../../sources/files/read/testing/make-zip.ts'
import { localGate } from '../../testing/test-gate.ts'
import { testHouse } from '../../testing/test-house.ts'
import { httpApp } from './app.ts'
import { webFiles } from './web-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'closed-learned-deterrents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'pages'))
writeFileSync(join(folder, 'pages', 'index.html'), '<!--early--><!--told-->')
const house = await testHouse()
const said: string[] = []
const app = httpApp({
  ...localGate(house),
  openSource: openFilesSource,
  web: await webFiles(join(folder, 'pages')),
  version: '0.1.0',
  say: (text) => said.push(text),
})

const host = '127.0.0.1:4630'
const ask = async (path: string, init: RequestInit = {}) =>
  app.request(`http://${host}/api/v1/deterrents${path}`, {
    ...init,
    headers: { host, ...init.headers },
  })
const look = (body: unknown, headers: Record<string, string> = {}) =>
  ask('', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const workflow = fixture('Opportunity.workflow-meta.xml')

test('ten questions', async () => {
  const { questions } = deterrentQuestionsSchema.parse(await (await ask('/questions')).json())
  expect(questions.map(({ id }) => id)).toEqual(DETERRENT_QUESTIONS.map(({ id }) => id))
})

describe('looking', () => {
  test('files, a text and answers together', async () => {
    const answer = await look({
      files: [
        { name: workflow.name, base64: base64(workflow.bytes) },
        { name: 'list.txt', text: 'Lost deals by rep' },
      ],
      text: 'Keep 4x coverage',
      answers: { losingTakesLonger: 'yes', payTakenBack: 'no' },
    })
    expect(answer.status).toBe(200)
    const page = deterrentsSchema.parse(await answer.json())
    expect(page.found.map(({ kind }) => kind)).toEqual([
      'executiveAlert',
      'publicAlarm',
      'rankingReport',
      'costlyToClose',
      'volumeTarget',
    ])
    expect(page.asOf).toBe('2026-06-01')
    expect(page.answer).toMatch(/^Five things punish losing here: /)
  })

  test('an archive', async () => {
    const zip = makeZip([{ name: workflow.name, content: Buffer.from(workflow.bytes) }])
    const answer = await look({ files: [{ name: 'all.zip', base64: base64(zip) }] })
    expect(deterrentsSchema.parse(await answer.json()).found).toHaveLength(2)
  })

  test('nothing of it is stored', async () => {
    const tables = await house.store.inWorkspace((session) =>
      session.run<{ name: string; rows: string }>(
        `SELECT relname AS name, (xpath('/row/c/text()', query_to_xml(
           format('SELECT count(*) AS c FROM closed_learned.%I', relname), false, true, '')))[1]::text AS rows
         FROM pg_class WHERE relnamespace = 'closed_learned'::regnamespace AND relkind = 'r'
           AND relname LIKE 'opportunity%'`,
      ),
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const { name, rows } of tables) expect(rows, name).toBe('0')
  })
})

describe('what cannot be looked at is declined in one sentence', () => {
  test.each([
    ['', 400],
    ['{', 400],
    ['[]', 400],
    [{}, 400],
    [{ text: '   ' }, 400],
    [{ text: 1 }, 400],
    [{ files: 'x' }, 400],
    [{ files: [{ text: 'x' }] }, 400],
    [{ files: [{ name: '', text: 'x' }] }, 400],
    [{ files: [{ name: 'a', base64: '%%%' }] }, 400],
    [{ files: Array.from({ length: 5_001 }, () => ({ name: 'a', text: '' })) }, 400],
    [{ answers: { leadersTold: 'perhaps' } }, 400],
    [{ answers: { anything: 'yes' } }, 400],
    ['{"answers":{"__proto__":"yes"}}', 400],
    [{ keep: true, text: 'x' }, 400],
    [{ text: 'x'.repeat(6 * 1024 * 1024) }, 400],
    [{ files: [{ name: 'a.zip', base64: base64(Buffer.from('PK\x03\x04 and no more')) }] }, 422],
  ] as const)('%j', async (body, status) => {
    const answer = await look(body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as { title: string; mend: string }
    expect(problem.title).toMatch(/^[\w“].*\.$/)
    expect(problem.title.length).toBeLessThan(300)
    expect(problem.mend).toMatch(/^\w.*\.$/)
  })

  test('pages of others may not ask', async () => {
    expect((await look({ text: 'x' }, { origin: 'https://evil.example' })).status).toBe(403)
  })
})

test('nothing of it was a bug', () => expect(said).toEqual([]))
