import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleProgram } from '../../testing/openers.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { folderHolder, holdFolder } from './hold-folder.ts'

const scratch = scratchFolder()

test('a second start is told who holds the folder, until it is given back', async () => {
  const dataDir = join(scratch, 'twice')
  expect(await folderHolder(dataDir)).toBeUndefined()
  const hold = await holdFolder(dataDir, { what: 'start', url: 'http://localhost:1' })
  await hold.sayUrl('http://localhost:2')
  const who = `held by process ${process.pid} since 20.*, which answers at http://localhost:2`
  await expect(holdFolder(dataDir, { what: 'start', url: '' })).rejects.toMatchObject({
    refusal: { kind: 'folder-held', text: expect.stringMatching(new RegExp(who)) },
  })
  expect(await folderHolder(dataDir)).toMatchObject({ pid: process.pid, url: 'http://localhost:2' })
  await hold.release()
  await hold.release()
  expect(await folderHolder(dataDir)).toBeUndefined()
  await (await holdFolder(dataDir, { what: 'start', url: '' })).release()
})

test('the hold of another process counts while it lives, and no longer after kill -9', async () => {
  const dataDir = join(scratch, 'killed')
  const program = await bundleProgram(new URL('../../testing/holder.ts', import.meta.url), scratch)
  const start = async () => {
    const child = spawn(process.execPath, [program, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = await once(child.stdout, 'data')
    return { child, answer: JSON.parse(`${line}`) as object }
  }
  const first = await start()
  expect(first.answer).toEqual({ held: true })
  const refused = { kind: 'folder-held', text: expect.stringContaining(`${first.child.pid} since`) }
  expect((await start()).answer).toMatchObject(refused)
  await expect(holdFolder(dataDir, { what: 'start', url: '' })).rejects.toMatchObject({
    refusal: refused,
  })
  expect((await folderHolder(dataDir))?.pid).toBe(first.child.pid)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  expect(await folderHolder(dataDir)).toBeUndefined()
  expect((await start()).answer).toEqual({ held: true })
})
