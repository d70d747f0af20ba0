import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'

const SETTINGS: Record<string, string> = {
  // Our queries are many and short, or long and plain: compiling them costs more than it saves.
  jit: 'off',
  // Nobody replicates from this server, so bulk loading need not write everything twice.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must never hold what people wrote: no statements, no values in details.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** The command line of the server: what is given there holds over every file in the cluster. */
export async function serverArguments(cluster: string, socketFolder: string): Promise<string[]> {
  const settings = {
    ...SETTINGS,
    ...(await addressSettings(socketFolder)),
    ...(await sharedMemorySettings()),
  }
  return [
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

async function addressSettings(socketFolder: string): Promise<Record<string, string>> {
  if (process.platform === 'win32') {
    return { listen_addresses: '127.0.0.1', port: `${await freePort()}` }
  }
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
  }
}

/** Containers often have 64 MB for shared memory, which parallel queries outgrow. */
async function sharedMemorySettings(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {}
  const room = await statfs('/dev/shm').then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return room < 256 * 1024 * 1024 ? { dynamic_shared_memory_type: 'mmap' } : {}
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
