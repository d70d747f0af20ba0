import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/closed-learned.js', import.meta.url))

export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number | null
  readonly seconds: number
  /** Highest resident memory of the process, MB. */
  readonly peakMb: number
}

/** Runs the program as a person would and watches its memory. */
export async function runProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  const began = performance.now()
  const child = spawn(process.execPath, [PROGRAM, ...args], { env })
  let out = ''
  let err = ''
  let peakMb = 0
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, highWater(child.pid))
  }, 50)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  clearInterval(watch)
  return { out, err, code, seconds: (performance.now() - began) / 1000, peakMb }
}

function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
