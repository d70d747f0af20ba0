import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleProgram } from '../../testing/openers.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { lockHolder, tryLock, waitForLock } from './lock.ts'

const scratch = scratchFolder()

test('one has it, others are told who, and wait until it is free', async () => {
  const folder = join(scratch, 'plain')
  const lock = await waitForLock(folder, 'reading')
  expect(await tryLock(folder, { what: 'writing' })).toMatchObject({
    pid: process.pid,
    what: 'reading',
  })
  const waiting = waitForLock(folder, 'writing')
  await lock.release()
  const next = await waiting
  expect(await lockHolder(folder)).toMatchObject({ what: 'writing' })
  await next.release()
  expect(await lockHolder(folder)).toBeUndefined()
})

test('patience ends with a refusal that names the holder', async () => {
  const folder = join(scratch, 'patience')
  const lock = await waitForLock(folder, 'reading')
  await expect(waitForLock(folder, 'writing', 30)).rejects.toMatchObject({
    refusal: {
      kind: 'folder-held',
      text: expect.stringContaining(`Process ${process.pid} has been`),
    },
  })
  await lock.release()
})

test('what a power cut leaves does not block', async () => {
  const folder = join(scratch, 'power')
  mkdirSync(folder)
  writeFileSync(join(folder, '7'), '')
  await (await waitForLock(folder, 'reading')).release()
  expect(readdirSync(folder)).toContain('8.free')
})

test('twelve processes, half of which die with the lock in their hand, never have it at once', async () => {
  const program = await bundleProgram(new URL('../../testing/locker.ts', import.meta.url), scratch)
  const folder = join(scratch, 'rush')
  const notes = join(scratch, 'notes')
  const run = async (times: number) => {
    const child = spawn(process.execPath, [program, folder, notes, `${times}`], {
      stdio: 'inherit',
    })
    await once(child, 'exit')
    return child.signalCode
  }
  const all = await Promise.all(Array.from({ length: 12 }, (_, i) => run(i * 3)))
  expect(all).toEqual(Array.from({ length: 12 }, () => 'SIGKILL'))
  const lines = readFileSync(notes, 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(12 * 30)
  lines.forEach((line, i) => {
    const [before, word, pid] = [lines[i - 1] ?? 'out', ...line.split(' ')]
    // Between "in" and "out" of one process nobody else comes in; the dead ones never go out.
    if (word === 'out') expect(before).toBe(`in ${pid}`)
  })
  expect(readdirSync(folder).length).toBeLessThan(25)
})
