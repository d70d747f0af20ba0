import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { runProgram, startProgram } from '../../testing/program.ts'
import { writeSegmentExport } from '../../testing/segment-export.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { testDatabase } from '../../testing/test-database.ts'

const home = mkdtempSync(join(tmpdir(), 'closed-learned-start-'))
// The system user of PostgreSQL must be able to pass, where the tests run as root.
chmodSync(home, 0o755)
const data = join(home, 'data')
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Starts the program and gives the address that it says. */
async function untilAddress(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const started = startProgram(args, env)
  const url = await new Promise<string>((resolve, reject) => {
    started.child.stdout?.on('data', (text) => {
      const found = /http:\/\/[\d.:]+/.exec(String(text))
      if (found) resolve(found[0])
    })
    void started.done.then(({ err }) => reject(new Error(err)))
  })
  return { ...started, url }
}

test('start answers its health, a second start says who holds the folder, and others work beside it', async () => {
  const { child, done, url } = await untilAddress(['start', '--data', data, '--port', '0'])
  expect(await (await fetch(`${url}/health`)).json()).toEqual({
    status: 'ok',
    opportunities: 0,
    asOf: null,
  })

  const second = await runProgram(['start', '--data', data, '--port', '0'])
  expect(second).toMatchObject({ code: 1, out: '' })
  expect(second.err).toContain(`process ${child.pid}`)
  expect(second.err).toContain(url)

  const beside = await runProgram([
    'import',
    writeSmallExport(join(home, 'export')),
    '--data',
    data,
    '--json',
  ])
  expect(beside.code).toBe(0)
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ opportunities: 60 })
  expect(await runProgram(['report', 'truth', '--data', data, '--json'])).toMatchObject({ code: 0 })

  child.kill('SIGINT')
  expect(await done).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') })
})

test('another workspace is made beside a start, and its first admin is in that one', async () => {
  const folder = join(home, 'two')
  const { child, done, url } = await untilAddress(['start', '--data', folder, '--port', '0'])
  expect(await runProgram(['workspace', '--data', folder])).toMatchObject({ code: 2 })
  const made = await runProgram(['workspace', 'The', 'other', '--data', folder])
  expect(made).toMatchObject({ code: 0, err: '' })
  const token = /\/setup\/(\S+)/.exec(made.out)?.[1] ?? ''
  const asked = `${url}/api/v1/first-admin/${token}`
  expect(await (await fetch(asked)).json()).toMatchObject({ workspace: 'The other' })
  const who = { name: 'Ada', email: 'ada@other.example', password: 'four quiet herons wade' }
  const came = await fetch(asked, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(who),
  })
  const cookie = came.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const me = await (await fetch(`${url}/api/v1/me`, { headers: { cookie } })).json()
  expect(me).toMatchObject({ workspace: { name: 'The other' } })
  expect((await fetch(asked)).status).toBe(404)
  child.kill('SIGINT')
  expect(await done).toMatchObject({ code: 0 })
}, 120_000)

test('a start that was killed does not hold the folder', async () => {
  const first = await untilAddress(['start', '--data', data, '--port', '0'])
  first.child.kill('SIGKILL')
  await first.done
  const second = await untilAddress(['start', '--data', data, '--port', '0'])
  expect(await (await fetch(`${second.url}/health`)).json()).toMatchObject({ opportunities: 60 })
  second.child.kill('SIGTERM')
  expect(await second.done).toMatchObject({ code: 0 })
})

test('killed or stopped in the middle of a search, the next start is clean', async () => {
  const { databaseUrl } = await testDatabase()
  const env = { DATABASE_URL: databaseUrl }
  const own = join(home, 'searching')
  const args = ['start', '--data', own, '--port', '0']
  const folder = writeSegmentExport(join(home, 'segments'), 20_000)
  expect(await runProgram(['import', folder, '--data', own], env)).toMatchObject({ code: 0 })
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const { child, done, url } = await untilAddress(args, env)
    const asked = fetch(`${url}/api/v1/trends/findings`).then(
      ({ status }) => status,
      () => 0,
    )
    await pause(100)
    child.kill(signal)
    expect((await done).code).toBe(signal === 'SIGINT' ? 0 : null)
    expect([0, 200, 503]).toContain(await asked)
  }
  const { child, done, url } = await untilAddress(args, env)
  const answer = await fetch(`${url}/api/v1/trends/findings`)
  expect(answer.status).toBe(200)
  const { findings } = (await answer.json()) as { findings: { where: unknown }[] }
  expect(findings[0]?.where).toEqual([{ attribute: 'LeadSource', value: 'Fair' }])
  child.kill('SIGINT')
  expect(await done).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') })
})

test('a port that is taken is said in one line', async () => {
  const { databaseUrl } = await testDatabase()
  // Two folders on one database share its key.
  const env = {
    DATABASE_URL: databaseUrl,
    CLOSED_LEARNED_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const first = await untilAddress(['start', '--data', join(home, 'one'), '--port', '0'], env)
  const port = new URL(first.url).port
  const second = await runProgram(['start', '--data', join(home, 'two'), '--port', port], env)
  expect(second.code).toBe(1)
  expect(second.err).toContain(port)
  expect(second.err.trim().split('\n')).toHaveLength(1)
  first.child.kill('SIGINT')
  await first.done
})

test('Ctrl-C in the middle of an import leaves nothing of it', async () => {
  const { databaseUrl } = await testDatabase()
  const env = { DATABASE_URL: databaseUrl }
  const folder = writeSmallExport(join(home, 'large'), 30_000)
  const { child, done } = startProgram(['import', folder, '--data', join(home, 'three')], env)
  // However long the machine takes to begin: the folder is made first.
  while (!existsSync(join(home, 'three'))) await pause(50)
  await pause(800)
  child.kill('SIGINT')
  const { code, err } = await done
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  const after = await runProgram(['rebuild', '--data', join(home, 'three'), '--json'], env)
  expect(JSON.parse(after.out)).toMatchObject({ opportunities: 0 })
})

test.each([
  ['a file in its place', (path: string) => writeFileSync(path, '')],
  [
    'a parent that is a file',
    (path: string) => {
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, '')
    },
  ],
])('a data folder that cannot be used is said in one line: %s', async (name, make) => {
  const path = join(home, name.replaceAll(' ', '-'))
  make(path)
  const { code, err, out } = await runProgram([
    'report',
    'truth',
    '--data',
    name.includes('parent') ? join(path, 'data') : path,
  ])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.trim().split('\n')).toHaveLength(1)
})
