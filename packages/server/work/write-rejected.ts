import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetLine } from '@closed-learned/deals'
import type { FileReport, RejectedRow } from '../sources/port.ts'
import type { House } from './house.ts'

/** Writes the rows that were set aside, each with its file, line, reason and content; null if none. */
export async function writeRejected(
  house: House,
  files: readonly FileReport[],
  rejected: readonly RejectedRow[],
  dryRun: boolean,
): Promise<string | null> {
  if (rejected.length === 0 || dryRun) return null
  const folder = join(house.dataDir, 'rejected')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = new Date(house.now()).toISOString().replaceAll(/[:.]/g, '-')
  const path = join(folder, `${stamp}.csv`)
  const lines = rejected.map((row) =>
    sheetLine([files[row.file]?.name ?? '', String(row.line), row.reason, row.content]),
  )
  writeFileSync(path, sheetLine(['file', 'line', 'reason', 'content']) + lines.join(''), {
    mode: 0o600,
  })
  return path
}
