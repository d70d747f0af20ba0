import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { commandOf, isAlive, thisProcess } from './process-identity.ts'

test('this process is alive, and the same on every look', () => {
  expect(isAlive(thisProcess())).toBe(true)
  expect(thisProcess()).toEqual(thisProcess())
  expect(commandOf(process.pid)).toContain('node')
})

test('another process that got the same number later is not the same', () => {
  expect(isAlive({ ...thisProcess(), born: 'another boot/1' })).toBe(false)
})

test('a process that ended is dead, also while its parent has not noticed', async () => {
  const child = spawn('sleep', ['60'])
  onTestFinished(() => void child.kill('SIGKILL'))
  const pid = child.pid ?? 0
  // Forked and not yet replaced, it has no command of its own for a moment.
  await expect.poll(() => commandOf(pid)).toContain('sleep')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(commandOf(pid)).toBe('')
})

test.runIf(process.platform === 'linux')('a killed process nobody asks for is dead', async () => {
  // The shell starts a process, is replaced by one that never asks for it, and tells its number.
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 60'])
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [said] = await once(parent.stdout, 'data')
  const pid = Number(`${said}`)
  await expect.poll(() => commandOf(pid)).toBe('')
  // The number is still taken, which is what fools a plain look at it.
  expect(process.kill(pid, 0)).toBe(true)
})
