import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/closed-learned.js', import.meta.url))

export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** The program as a person runs it, with these variables over a clean environment. */
export function startProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; done: Promise<Ran> } {
  const { DATABASE_URL: _, ...clean } = process.env
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...clean, ...env } })
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const done = new Promise<Ran>((resolve) =>
    child.once('close', (code, signal) => resolve({ out, err, code, signal })),
  )
  return { child, done }
}

export function runProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return startProgram(args, env).done
}
