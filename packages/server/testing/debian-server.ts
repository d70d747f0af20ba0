import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { ClientConfig } from 'pg'
import { readPostmaster } from '../store/database/postmaster.ts'
import { runAs, systemUser } from '../store/database/server-user.ts'

const PROGRAMS = '/usr/lib/postgresql/15/bin'

export const hasPostgres15 = existsSync(join(PROGRAMS, 'initdb'))

/** A PostgreSQL 15 of Debian's in `folder`, without the care for the disk that tests do not need. */
export async function startDebianServer(folder: string) {
  const user = process.getuid?.() === 0 ? await systemUser(console.error) : undefined
  const cluster = join(folder, 'cluster')
  const password = 'only-in-tests'
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(join(folder, 'password'), password)
  const log = openSync(join(folder, 'log'), 'a')
  if (user) for (const path of [folder, cluster]) chownSync(path, user.uid, user.gid)
  const made = ['-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  const login = ['-A', 'scram-sha-256', '--pwfile', join(folder, 'password')]
  await promisify(execFile)(join(PROGRAMS, 'initdb'), [...made, ...login], runAs(user))
  const settings = [
    `unix_socket_directories=${folder}`,
    'listen_addresses=',
    'fsync=off',
    'jit=off',
  ]
  const server = spawn(
    join(PROGRAMS, 'postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    { ...runAs(user), stdio: ['ignore', log, log] },
  )
  await untilReady(server, cluster, join(folder, 'log'))
  const superuser = { host: folder, port: 5432, user: 'postgres', password, database: 'postgres' }
  return {
    superuser: { ...superuser, ssl: false } satisfies ClientConfig,
    stop: () => stop(server),
  }
}

async function untilReady(server: ChildProcess, cluster: string, log: string): Promise<void> {
  while ((await readPostmaster(cluster))?.state !== 'ready') {
    if (server.exitCode !== null) throw new Error(readFileSync(log, 'utf8'))
    await pause(10)
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT')
  await ended
}
