import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf } from '../folder/process-identity.ts'

/** The main process of a running server, as it describes itself in its cluster. */
export interface Postmaster {
  readonly pid: number
  /** A folder of its socket, or on Windows an address. */
  readonly host: string
  readonly port: number
  readonly state: 'starting' | 'ready' | 'stopping'
}

/** What the last server of a cluster wrote about itself, running or not. */
export interface PostmasterFile extends Postmaster {
  readonly alive: boolean
}

export const POSTMASTER_FILE = 'postmaster.pid'

/** Reads the file that PostgreSQL writes at its start and removes at its end. */
export async function readPostmaster(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, POSTMASTER_FILE), 'utf8').catch(ignoreMissing)
  // pid, data folder, start, port, socket folder, address, shared memory, state: a line each.
  const [pid, , , port, socket, address, , state] = text?.split('\n') ?? []
  const number = Number(pid)
  if (!Number.isInteger(number) || number <= 0) return undefined
  return {
    pid: number,
    host: socket || address || '',
    port: Number(port),
    state: stateOf(state?.trim()),
    alive: isPostmaster(number, cluster),
  }
}

/**
 * Whether this process is a server on this cluster. Its number alone says nothing: after a kill -9
 * or a restart of the machine it may be anybody's.
 */
function isPostmaster(pid: number, cluster: string): boolean {
  // Windows does not tell; there PostgreSQL itself refuses a second server on a folder.
  if (process.platform === 'win32') return exists(pid)
  const command = commandOf(pid)
  return command.includes('postgres') && `${command} `.includes(` -D ${cluster} `)
}

/** Whether any process at all has this number. */
export function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function stateOf(word: string | undefined): Postmaster['state'] {
  return word === 'ready' || word === 'stopping' ? word : 'starting'
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
