import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { runProgram, startProgram } from '../../testing/program.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { testDatabase } from '../../testing/test-database.ts'

/** On the PostgreSQL that comes along, which is the same whatever the project's server is. */
const onOwn = test.runIf(inject('server').version === 18)

const scratch = scratchFolder()
const from = join(scratch, 'from')
const to = join(scratch, 'to')
const file = join(scratch, 'all.clb')
const exported = writeSmallExport(join(scratch, 'export'))

onOwn(
  'a backup beside the running program, restored elsewhere, tells the same, and imports go on',
  async () => {
    expect(await runProgram(['import', exported, '--data', from])).toMatchObject({ code: 0 })
    const { child, done } = startProgram(['start', '--data', from, '--port', '0'])
    await new Promise((listening) => child.stdout?.once('data', listening))
    const made = await runProgram(['backup', file, '--data', from, '--json'])
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(made.out)).toMatchObject({ file, withKey: false })
    const beside = await runProgram(['restore', file, '--data', from, '--force'])
    expect(beside.code).toBe(1)
    expect(beside.err).toContain(`held by process ${child.pid}`)
    child.kill('SIGINT')
    await done

    const restored = await runProgram(['restore', file, '--data', to])
    expect(restored).toMatchObject({ code: 0, err: expect.not.stringContaining('rror') })
    expect(restored.out).toContain('put the former secret.key')
    copyFileSync(join(from, 'secret.key'), join(to, 'secret.key'))
    const [before, after] = await Promise.all(
      [from, to].map((data) => runProgram(['report', 'truth', '--data', data, '--json'])),
    )
    expect(after).toEqual(before)
    expect(JSON.parse((await runProgram(['rebuild', '--data', to, '--json'])).out)).toEqual({
      opportunities: 60,
      differences: [],
    })
    const again = await runProgram(['import', exported, '--data', to, '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ opportunities: 60, changes: 0 })
    const more = writeSmallExport(join(scratch, 'more'), 90)
    const next = await runProgram(['import', more, '--data', to, '--json'])
    expect(JSON.parse(next.out)).toMatchObject({ opportunities: 90 })
  },
  240_000,
)

onOwn(
  'what is there is not replaced unasked, a broken file is refused before anything is made',
  async () => {
    const kept = await runProgram(['restore', file, '--data', to])
    expect(kept).toMatchObject({ code: 1, out: '' })
    expect(kept.err).toMatch(/90 opportunities.*--force/)
    expect(kept.err.trim().split('\n')).toHaveLength(1)

    const forced = await runProgram(['restore', file, '--data', to, '--force', '--json'])
    const { before } = JSON.parse(forced.out) as { before: string }
    expect(existsSync(before)).toBe(true)
    const report = await runProgram(['report', 'pipeline', '--data', to, '--json'])
    expect(report).toEqual(await runProgram(['report', 'pipeline', '--data', from, '--json']))

    truncateSync(file, statSync(file).size - 100)
    const nowhere = join(scratch, 'nowhere')
    const broken = await runProgram(['restore', file, '--data', nowhere])
    expect(broken).toMatchObject({ code: 1, out: '' })
    expect(broken.err).toContain('cut off or broken')
    expect(existsSync(nowhere)).toBe(false)
  },
)

onOwn('with the key the secrets come along, and doctor says when the last backup was', async () => {
  const own = join(scratch, 'own.clb')
  const made = await runProgram(['backup', own, '--data', from, '--with-key'])
  expect(made.out).toContain('The key is in it')
  const key = readFileSync(join(from, 'secret.key'), 'utf8').trim()
  expect(statSync(join(from, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(gunzipSync(readFileSync(own)).toString()).toContain(key)
  const target = join(scratch, 'with-key')
  await runProgram(['restore', own, '--data', target])
  expect(readFileSync(join(target, 'secret.key'), 'utf8').trim()).toBe(key)

  const doctor = await runProgram(['doctor', '--data', from])
  expect(doctor.out).toContain('Less than a day ago')
  chmodSync(join(from, 'secret.key'), 0o644)
  const open = await runProgram(['doctor', '--data', from])
  expect(open.out).toMatch(/! key .*Others may read it\. Run: chmod 600/)
  expect(open.code).toBe(1)
})

test('from one’s own PostgreSQL into one’s own PostgreSQL', async () => {
  const key = randomBytes(32).toString('base64')
  const [one, other] = [await testDatabase(), await testDatabase()]
  const of = ({ databaseUrl }: typeof one) => ({
    DATABASE_URL: databaseUrl,
    CLOSED_LEARNED_KEY: key,
  })
  const folder = (name: string) => ['--data', join(scratch, name)]
  const external = join(scratch, 'external.clb')
  await runProgram(['import', exported, ...folder('one')], of(one))
  expect(await runProgram(['backup', external, ...folder('one')], of(one))).toMatchObject({
    code: 0,
  })
  expect(await runProgram(['restore', external, ...folder('two')], of(other))).toMatchObject({
    code: 0,
  })
  const report = (name: string, env: NodeJS.ProcessEnv) =>
    runProgram(['report', 'truth', ...folder(name), '--json'], env)
  expect(await report('two', of(other))).toEqual(await report('one', of(one)))
})

onOwn(
  'without its key it says what to do, and starts again once the secrets are given up',
  async () => {
    const lost = join(scratch, 'lost.clb')
    const target = ['--data', join(scratch, 'lost')]
    await runProgram(['backup', lost, '--data', from])
    await runProgram(['restore', lost, ...target])
    const up = await runProgram(['restore', lost, ...target, '--force', '--without-key'])
    expect(up).toMatchObject({ code: 0, out: expect.stringContaining('given up') })
    expect(await runProgram(['report', 'truth', '--json', ...target])).toMatchObject({ code: 0 })
  },
)

onOwn('a disk that is full leaves nothing of a backup behind', async ({ skip }) => {
  const small = join(scratch, 'small')
  mkdirSync(small)
  const mounted =
    spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', small]).status === 0
  if (!mounted) skip('no right to mount a small disk')
  try {
    const { code, err } = await runProgram(['backup', join(small, 'x.clb'), '--data', from])
    expect({ code, left: readdirSync(small) }).toEqual({ code: 1, left: [] })
    expect(err).toContain('is full; no backup was made')
    expect(err.trim().split('\n')).toHaveLength(1)
  } finally {
    spawnSync('/bin/umount', [small])
  }
})

test.each([
  [['backup'], 'needs the name of a file'],
  [['restore'], 'needs the name of a file'],
  [['backup', 'a', 'b'], 'takes no "b"'],
  [['restore', 'a', '--with-key'], 'takes no "--with-key"'],
])('%j is not usable', async (args, why) => {
  const { code, err } = await runProgram(args)
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) })
})

test('a configuration that cannot be used is refused before anything is done', async () => {
  const env = { CLOSED_LEARNED_HOST: '0.0.0.0', CLOSED_LEARNED_PORT: 'x' }
  const unmade = join(scratch, 'unmade')
  const { code, err, out } = await runProgram(['start', '--data', unmade], env)
  expect({ code, out, made: existsSync(unmade) }).toEqual({ code: 1, out: '', made: false })
  expect(err).toContain('CLOSED_LEARNED_URL is missing')
  expect(err).toContain('CLOSED_LEARNED_PORT is not a port')
})
