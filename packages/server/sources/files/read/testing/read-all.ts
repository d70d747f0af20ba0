import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refused } from '@closed-learned/deals'
import { afterAll } from 'vitest'
import type { FileRef } from '../file-ref.ts'
import { inspectSheet } from '../inspect-sheet.ts'
import { listFiles } from '../list-files.ts'
import { readRows } from '../read-rows.ts'
import { RowPipe } from '../row-pipe.ts'

export interface Reading {
  rows: { line: number; cells: string[] }[]
  broken: { line: number; content: string; reason: string }[]
  doubts: string[]
}

/** A folder for the test file's own files, gone afterwards. */
export function temporaryFolder(): (name: string, content: Buffer | string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'read-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
}

/** Reads a file as the import does: list, inspect, stream. */
export async function readAll(path: string): Promise<Reading> {
  const { files } = await listFiles([path])
  const reading: Reading = { rows: [], broken: [], doubts: [] }
  for (const file of files) {
    const { sample, whole, ...sheet } = await inspectSheet(file)
    const { doubts } = await readRows(sheet, {
      onRow: (line, cells) => reading.rows.push({ line, cells }),
      onBroken: (line, content, reason) => reading.broken.push({ line, content, reason }),
      onChunk: () => {},
    })
    reading.doubts.push(...sheet.doubts, ...doubts)
  }
  return reading
}

/** The one table in a file. */
export async function onlyFile(path: string): Promise<FileRef> {
  const [file] = (await listFiles([path])).files
  if (file === undefined) throw new Error('no table')
  return file
}

/** Reads text through the pipe alone, in chunks of so many bytes. */
export function readText(text: string, chunk = 1 << 30, delimiter = ','): Reading {
  const reading: Reading = { rows: [], broken: [], doubts: [] }
  const pipe = new RowPipe('utf-8', delimiter, {
    onRow: (line, cells) => reading.rows.push({ line, cells }),
    onBroken: (line, content, reason) => reading.broken.push({ line, content, reason }),
  })
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunk) pipe.push(bytes.subarray(at, at + chunk))
  pipe.finish()
  reading.doubts.push(...pipe.doubts('it'))
  return reading
}

/** The refusal that a promise ends in; throws if it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (failure) {
    if (failure instanceof Refused) return `${failure.refusal.kind}: ${failure.refusal.text}`
    throw failure
  }
  throw new Error('was not refused')
}
