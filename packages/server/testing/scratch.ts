import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { commandOf } from '../store/folder/process-identity.ts'

/** A new folder for a test file, which other users may cross; call it at the top of the file. */
export function scratchFolder(): string {
  const folder = makeScratchFolder()
  afterAll(() => removeScratchFolder(folder))
  return folder
}

export function makeScratchFolder(): string {
  // Not the folder of TMPDIR, which is often closed to the other users that some tests run as.
  const folder = mkdtempSync('/tmp/closed-learned-test-')
  chmodSync(folder, 0o755)
  return folder
}

/** Removes it, and ends the servers that a failed test left in it. */
export async function removeScratchFolder(folder: string): Promise<void> {
  const left = (await readdir('/proc').catch(() => []))
    .map(Number)
    .filter((pid) => pid > 1 && commandOf(pid).includes(` -D ${join(folder, '/')}`))
  for (const pid of left) {
    try {
      process.kill(pid, 'SIGQUIT')
    } catch {
      // It ended by itself.
    }
  }
  const patience = { maxRetries: 20, retryDelay: 100 }
  rmSync(folder, { recursive: true, force: true, ...(left.length > 0 ? patience : {}) })
}
