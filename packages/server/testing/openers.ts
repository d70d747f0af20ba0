import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Refusal } from '@closed-learned/deals'
import { build } from 'esbuild'
import type { ClientConfig } from 'pg'
import { onTestFinished } from 'vitest'
import type { EmbeddedOptions } from '../store/database/open-embedded.ts'

/** Processes that open a database, as real ones of other people and other users would. */
export interface Openers {
  /** Starts one; `uid` and `gid` say as whom, if not as ourselves. */
  open(options: OpenerOptions): Promise<Opener>
}

type OpenerOptions = Omit<EmbeddedOptions, 'say'> & {
  readonly uid?: number
  readonly gid?: number
  readonly env?: NodeJS.ProcessEnv
  /** Kills it with -9 after so many milliseconds, wherever it is then. */
  readonly killAfter?: number
}

export interface Opened {
  readonly seconds: number
  readonly said: readonly string[]
  readonly superuser: ClientConfig
  readonly owner: ClientConfig
  readonly app: ClientConfig
}

export interface Opener {
  readonly pid: number
  /** What it got, if it was not refused. */
  readonly opened: Opened | undefined
  readonly refused: Refusal | undefined
  close(): Promise<void>
  /** As `kill -9` or as Ctrl-C in the terminal. */
  kill(signal: 'SIGKILL' | 'SIGINT'): Promise<void>
}

export async function makeOpeners(folder: string): Promise<Openers> {
  const program = await bundleProgram(new URL('./opener.ts', import.meta.url), folder)
  return { open: (options) => startOpener(program, options) }
}

/** Bundles a program into `folder`, so that users who cannot reach this clone can run it. */
export async function bundleProgram(source: URL, folder: string): Promise<string> {
  const program = join(folder, basename(source.pathname).replace(/ts$/, 'mjs'))
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['pg-native'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  })
  chmodSync(program, 0o755)
  return program
}

async function startOpener(program: string, options: OpenerOptions): Promise<Opener> {
  const { uid, gid, env, killAfter, ...rest } = options
  // Nothing of a test may stay behind in the system's own folder.
  const given = { systemFolder: join(dirname(program), 'system'), ...rest }
  const started = spawn(process.execPath, [program, JSON.stringify(given)], {
    ...(uid === undefined ? {} : { uid, gid: gid ?? uid }),
    env: { ...process.env, ...env },
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    // A group of its own, so that a signal to it is the Ctrl-C of its own terminal.
    detached: true,
  })
  onTestFinished(() => void started.kill('SIGKILL'))
  if (killAfter !== undefined) setTimeout(() => started.kill('SIGKILL'), killAfter)
  const answers = createInterface(started.stdout)[Symbol.asyncIterator]()
  const answer = async () => JSON.parse((await answers.next()).value ?? '{}')
  const first = (await answer()) as Opened & { refused?: Refusal }
  return {
    pid: started.pid ?? 0,
    opened: first.refused ? undefined : first,
    refused: first.refused,
    async close() {
      started.stdin.write('close\n')
      if (!(await answer()).closed) throw new Error('The opener did not close in good order.')
      await ended(started)
    },
    async kill(signal) {
      if (isRunning(started)) process.kill(-(started.pid ?? 0), signal)
      await ended(started)
    },
  }
}

async function ended(started: ChildProcess): Promise<void> {
  if (isRunning(started)) await once(started, 'exit')
}

function isRunning(started: ChildProcess): boolean {
  return started.exitCode === null && started.signalCode === null
}
