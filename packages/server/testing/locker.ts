/*
 * A program for tests: takes a lock again and again and notes in a file, while it has it, that it
 * has it; the last of its arguments says after how many times it dies with the lock in its hand.
 */
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { waitForLock } from '../store/folder/lock.ts'

const [folder = '', notes = '', times = '0'] = process.argv.slice(2)

for (let i = 0; ; i++) {
  const lock = await waitForLock(folder, 'counting')
  appendFileSync(notes, `in ${process.pid}\n`)
  if (i === Number(times)) process.kill(process.pid, 'SIGKILL')
  await pause(Math.random() * 3)
  appendFileSync(notes, `out ${process.pid}\n`)
  await lock.release()
}
