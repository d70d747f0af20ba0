import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram, startProgram } from '../../server/testing/program.ts'

/** The program as a person started it, at its address. */
export interface ServedProgram {
  readonly url: string
  readonly out: () => string
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

/** Starts the program and waits for the address that it says. */
export async function served(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ServedProgram> {
  const { child, done } = startProgram(args, env)
  let out = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      out += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(out)
      if (found) resolve(found[0])
    })
    void done.then(({ err }) => reject(new Error(err)))
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await done
  }
  return { url, out: () => out, stop: () => end('SIGINT'), kill: () => end('SIGKILL') }
}

/** A home that the system user of PostgreSQL can pass, and how to leave it. */
export function emptyHome(): { home: string; leave: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'closed-learned-web-'))
  chmodSync(home, 0o755)
  return { home, leave: () => rmSync(home, { recursive: true, force: true }) }
}

/** Imports files into a data folder, as on the command line. */
export async function imported(data: string, ...args: string[]): Promise<void> {
  const { code, err } = await runProgram(['import', ...args, '--data', data])
  if (code !== 0) throw new Error(err)
}
