import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/closed-learned.js', import.meta.url))

/** How long until the demo shows its address: the first time, and once its data are there. */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'closed-learned-home-'))
  try {
    console.log(`demo, first: ${(await untilAddress(home)).toFixed(1)} s`)
    console.log(`demo, later: ${(await untilAddress(home)).toFixed(1)} s`)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function untilAddress(home: string): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data') }
  const child = spawn(process.execPath, [PROGRAM, 'demo', '--port', '0'], { env })
  const closed = new Promise((done) => child.once('close', done))
  await new Promise<void>((shown) => {
    child.stdout.on('data', (text) => String(text).includes('http://') && shown())
    child.once('close', () => shown())
  })
  const seconds = (performance.now() - began) / 1000
  child.kill('SIGINT')
  await closed
  return seconds
}
