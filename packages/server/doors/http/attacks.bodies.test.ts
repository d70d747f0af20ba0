import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { OPERATOR } from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { makeZip } from '../../sources/files/read/testing/make-zip.ts'
import { publicProgram } from '../../testing/public-program.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { isRefusal } from '../../work/refusals.ts'
import { OPERATIONS } from './operations.ts'
import { servedApi } from './testing/served-api.ts'

/** What is sent to burst, to block or to lie in wait for whoever opens it later. */
const house = await testHouse()
const { ask, said, url } = await servedApi(house)
const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  ask(`/api/v1${path}`, { method: 'POST', body: body as string, headers })
const memory = () => process.memoryUsage.rss()
const MB = 1024 * 1024

describe('a file that unpacks to far more than it is', () => {
  /** Uploads it, has it looked at, and says what came of it. */
  async function looked(name: string, bytes: Uint8Array) {
    const { id } = (await (await post('/imports', '')).json()) as { id: string }
    const at = `/api/v1/imports/${id}`
    await ask(`${at}/files/${name}`, { method: 'PUT', body: bytes as never })
    await post(`/imports/${id}/check`, '{}')
    for (;;) {
      const told = (await (await ask(at)).json()) as { state: string; refusal?: { text: string } }
      if (told.state !== 'reading') return told
      await new Promise((later) => setTimeout(later, 20))
    }
  }
  const HEADER =
    'Id,AccountId,Name,OwnerId,StageName,Amount,CloseDate,CreatedDate,LastModifiedDate,IsClosed,IsWon'
  const row = `${'a'.repeat(999)},b\n`

  test('is refused long before its end, packed by gzip or zip', async () => {
    const before = memory()
    const plain = Buffer.from(`${HEADER}\n${row.repeat(200_000)}`)
    const gz = gzipSync(plain)
    const zip = makeZip([{ name: 'Opportunity.csv', content: plain }])
    const lying = makeZip([{ name: 'Opportunity.csv', content: plain, says: { unpacked: 9 } }])
    expect(gz.length).toBeLessThan(2 * MB)
    for (const [name, bytes] of [
      ['Opportunity.csv.gz', gz],
      ['a.zip', zip],
      ['lies.zip', lying],
    ] as const) {
      const { state, refusal } = await looked(name, bytes)
      expect([name, state]).toEqual([name, 'refused'])
      expect(refusal?.text).toMatch(/more than 200 times its size|is damaged/)
    }
    // The plain text of this test and its packing are some 400 MB of it.
    expect(memory() - before).toBeLessThan(900 * MB)
  })

  test('is refused where automations are looked at, also one of very many files', async () => {
    const big = makeZip([{ name: 'a.workflow-meta.xml', content: Buffer.alloc(30 * MB, 32) }])
    const many = makeZip(
      Array.from({ length: 6_000 }, (_, n) => ({ name: `${n}.xml`, content: '' })),
    )
    for (const zip of [big, many]) {
      const files = [{ name: 'a.zip', base64: Buffer.from(zip).toString('base64') }]
      const answer = await post('/deterrents', JSON.stringify({ files }))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('unpacks to more than is read here')
    }
  })

  test('is not unpacked at all where a request calls itself packed', async () => {
    const packed = gzipSync(JSON.stringify({ text: 'x'.repeat(20 * MB) }))
    const answer = await post('/deterrents', packed, { 'content-encoding': 'gzip' })
    expect(answer.status).toBe(400)
  })

  test('neither are entities of XML', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    )
    const text = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}
      <!ENTITY file SYSTEM "file:///etc/passwd">]><Workflow>&l9;&file;</Workflow>`
    const began = performance.now()
    const answer = await post(
      '/deterrents',
      JSON.stringify({ files: [{ name: 'w.workflow', text }] }),
    )
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(await answer.text()).not.toMatch(/haha|root:/)
  })
})

describe('JSON', () => {
  const writes = Object.keys(OPERATIONS)
    .map((name) => name.split(' ') as [string, string])
    .filter(([method, path]) => method !== 'GET' && !path.includes('/files/'))
    // Where nobody has an account there is no provider to go to.
    .filter(([, path]) => path !== '/sign-in/single-sign-on')

  test('nested as deep as fits is declined everywhere, and never a bug', async () => {
    const deep = '['.repeat(90_000) + ']'.repeat(90_000)
    const wrapped = ['mapping', 'said', 'email', 'files', 'where', 'deals', 'text']
      .map((name) => `"${name}":${'[{"a":'.repeat(2_000)}1${'}]'.repeat(2_000)}`)
      .join()
    for (const [method, path] of writes)
      for (const body of [deep, `{${wrapped}}`]) {
        const at = path.replace(/\{\w+\}/g, 'x')
        const { status } = await ask(`/api/v1${at}`, { method, body })
        expect([method, path, status < 500]).toEqual([method, path, true])
      }
    const { id } = (await (await post('/imports', '')).json()) as { id: string }
    const mapping = `{"mapping":${deep}}`
    expect((await post(`/imports/${id}/check`, mapping)).status).toBeLessThan(500)
  })

  test('with names that objects have of themselves changes nothing of them', async () => {
    for (const [method, path] of writes) {
      const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
      await ask(`/api/v1${path.replace(/\{\w+\}/g, 'x')}`, { method, body })
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('of who is not signed in may be 64 KB, that of the library 256 KB', async () => {
    const { visitor, begin } = await publicProgram(await testHouse())
    await begin()
    const text = 'x'.repeat(65 * 1024)
    const who = visitor()
    expect((await who.ask('POST', '/sign-in', { email: text, password: text })).text).toContain(
      'too long',
    )
    const passkey = '/api/auth/passkey/verify-authentication'
    expect((await who.ask('POST', passkey, { response: text.repeat(5) })).status).toBe(400)
  })
})

describe('what comes slowly', () => {
  const sockets: Socket[] = []
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
  })
  const { port, host } = new URL(url)

  test('holds nobody else up, in the head, in the body and in taking the answer', async () => {
    const head = (path: string) => `POST /api/v1${path} HTTP/1.1\r\nHost: ${host}\r\n`
    const half = [
      'POST /api/v1/sign-in HT',
      head('/sign-in'),
      `${head('/sign-in')}Content-Length: 1000\r\n\r\n{`,
      `${head('/trends/watches')}Content-Length: 100000\r\n\r\n{`,
      `${head('/imports')}Transfer-Encoding: chunked\r\n\r\n5\r\n{`,
    ]
    for (let i = 0; i < 300; i++) {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined)
      sockets.push(socket)
      socket.write(half[i % half.length] ?? '')
    }
    await new Promise((later) => setTimeout(later, 500))
    const began = performance.now()
    for (let i = 0; i < 20; i++) expect((await ask('/api/v1/overview')).status).toBeLessThan(500)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(sockets.filter((socket) => socket.destroyed).length).toBeLessThan(300)
  })
})

describe('what a spreadsheet would run', () => {
  const FORMULAS = [
    ...['=1+1', '+1+cmd', '-2+3', '@SUM(1)', '\tx', '＝1+1', "=cmd|' /C calc'!A0", '=a,=b'],
    ...[
      "x;=cmd|' /C calc'!A0;y",
      'x|@SUM(1)',
      'x,+1',
      '"=1+1',
      '"";=2',
      "'=1",
      'x\n=1+1',
      'x;\t=1',
    ],
  ]
  /** The cells of a line, as a spreadsheet with this sign between cells reads them. */
  const cellsOf = (line: string, sign: string): string[] => {
    const cells: string[] = []
    let [cell, isQuoted] = ['', false]
    for (let at = 0; at < line.length; at++) {
      const letter = line[at]
      if (isQuoted && letter === '"' && line[at + 1] === '"') cell += line[++at]
      else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
      else if (letter === sign && !isQuoted) {
        cells.push(cell)
        cell = ''
      } else cell += letter
    }
    return [...cells, cell]
  }
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

  beforeAll(async () => {
    const folder = join(scratchFolder(), 'formulas')
    mkdirSync(folder, { recursive: true })
    const lines = ['Deal,Name,Company,Rep,Opened,Closed,Target,Stage,Value,Region']
    for (let i = 0; i < 480; i++) {
      const formula = FORMULAS[i % FORMULAS.length] ?? ''
      const isHot = i % 3 === 0
      const stage = i % 7 === 6 ? 'Talk' : (isHot ? i % 10 < 9 : i % 10 < 2) ? 'Lost' : 'Won'
      const opened = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10)
      const closed = new Date(Date.UTC(2024, 1, 10 + i)).toISOString().slice(0, 10)
      lines.push(
        [
          ...[`${formula}${i}`, `${formula} ${i}`, formula, `${formula} rep ${i % 8}`, opened],
          ...[stage === 'Talk' ? '' : closed, stage === 'Talk' ? '2027-09-01' : closed, stage],
          ...['1000', isHot ? "x;=cmd|' /C calc'!A0" : '=1+1'],
        ]
          .map(quoted)
          .join(),
      )
    }
    writeFileSync(join(folder, 'deals.csv'), `${lines.join('\n')}\n`)
    const source = await openFilesSource({ paths: [folder], mapping: MAPPING })
    const report = await importFiles(house, OPERATOR, source, { dryRun: false })
    if (isRefusal(report)) throw new Error(report.text)
  })

  const MAPPING = {
    opportunities: {
      ...{ from: 'deals.csv', id: 'Deal', name: 'Name', account: 'Company', owner: 'Rep' },
      ...{ createdAt: 'Opened', closedAt: 'Closed', closeDate: 'Target', stage: 'Stage' },
      ...{ amount: 'Value', currency: 'EUR', attributes: ['Region'] },
    },
    stages: { Talk: 'open', Won: 'won', Lost: 'lost' } as const,
  }

  async function rejected(): Promise<string> {
    const { id } = (await (await post('/imports', '')).json()) as { id: string }
    const rows = FORMULAS.map((formula) => `${quoted(formula)};2025-02-30;${quoted(formula)}`)
    const body = `Deal;Opened;Stage\n${rows.join('\n')}\n`
    await ask(`/api/v1/imports/${id}/files/bad.csv`, { method: 'PUT', body })
    const columns = { from: 'bad.csv', id: 'Deal', createdAt: 'Opened', stage: 'Stage' }
    await post(`/imports/${id}/check`, JSON.stringify({ mapping: { opportunities: columns } }))
    for (;;) {
      const { state } = (await (await ask(`/api/v1/imports/${id}`)).json()) as { state: string }
      if (state !== 'reading') break
      await new Promise((later) => setTimeout(later, 20))
    }
    return (await ask(`/api/v1/imports/${id}/rejected.csv`)).text()
  }

  test('stands in no file that is handed out, whatever sign parts its cells', async () => {
    const described = (await (await ask('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { get?: { responses: Record<string, { content?: object }> } }>
    }
    const files = Object.entries(described.paths)
      .filter(([, { get }]) => 'text/csv' in (get?.responses['200']?.content ?? {}))
      .map(([path]) => path)
    const texts: Record<string, string> = { '/imports/{id}/rejected.csv': await rejected() }
    for (const path of ['/truth.csv', '/trends/findings.csv'])
      texts[path] = await (await ask(`/api/v1${path}${path === '/truth.csv' ? ALL : ''}`)).text()
    // A file that is new here has to be looked at too; nobody is a person here who has these two.
    const ofPeople = ['/carry-over.csv', '/lessons.csv']
    expect([...Object.keys(texts), ...ofPeople].sort()).toEqual(files.sort())
    for (const [path, text] of Object.entries(texts)) {
      const lines = text.replace(/^\uFEFF/, '').split('\n')
      expect([path, lines.length > 2]).toEqual([path, true])
      expect([path, /cmd|1\+1/.test(text)]).toEqual([path, true])
      for (const line of lines)
        for (const sign of [',', ';', '\t', '|'])
          for (const cell of cellsOf(line, sign))
            expect([path, sign, line, /^[=+\-@＝＋－＠\t\r]/.test(cell)]).toEqual([
              path,
              sign,
              line,
              false,
            ])
    }
  })

  const ALL = '?states=live,longDated,stalled,buried'
})

test('nothing of it was a bug', () => expect(said).toEqual([]))
