import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Refusal, Refused, STATEMENT_COLUMNS, type StatementKind } from '@closed-learned/deals'
import type { SourceReport } from '../../port.ts'
import { type FilesOptions, openFilesSource } from '../files-source.ts'

/** One statement, its columns by name; `values` is parsed. */
export type Said = Record<string, string | null> & { readonly of: Record<string, string> }

export interface ReadSource {
  readonly report: SourceReport
  readonly said: Record<StatementKind, Said[]>
  /** The kinds in the order in which their batches came. */
  readonly order: StatementKind[]
}

/** Writes files into a folder of their own, which goes with the process. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'closed-learned-files-'))
  process.setMaxListeners(0)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Reads files to the end, and gives back what they say. */
export async function readFiles(
  files: Record<string, string | Uint8Array>,
  mapping?: unknown,
  options: Partial<FilesOptions> = {},
): Promise<ReadSource> {
  return await readPaths([folderOf(files)], mapping, options)
}

export async function readPaths(
  paths: readonly string[],
  mapping?: unknown,
  options: Partial<FilesOptions> = {},
): Promise<ReadSource> {
  const source = await openFilesSource({ paths, mapping, now: () => NOW, ...options })
  const said = Object.fromEntries(
    Object.keys(STATEMENT_COLUMNS).map((kind) => [kind, [] as Said[]]),
  ) as Record<StatementKind, Said[]>
  const order: StatementKind[] = []
  const report = await source.read(async ({ kind, rows, copy }) => {
    if (order.at(-1) !== kind) order.push(kind)
    const lines = new TextDecoder().decode(copy).split('\n').slice(0, -1)
    if (lines.length !== rows) throw new Error(`${lines.length} lines in a batch of ${rows} rows`)
    for (const line of lines) said[kind].push(decode(kind, line))
  })
  return { report, said, order }
}

/** The wall clock of the tests: 1 June 2025. */
export const NOW = Date.UTC(2025, 5, 1, 12)

function decode(kind: StatementKind, line: string): Said {
  const cells = line.split('\t').map((cell) => (cell === '\\N' ? null : unescaped(cell)))
  const columns = STATEMENT_COLUMNS[kind]
  if (cells.length !== columns.length) throw new Error(`${cells.length} columns: ${line}`)
  const said: Record<string, string | null> = Object.fromEntries(
    columns.map((name, at) => [name, cells[at] ?? null]),
  )
  return { ...said, of: typeof said.values === 'string' ? JSON.parse(said.values) : {} } as Said
}

const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }

function unescaped(cell: string): string {
  return cell.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c)
}

/** The refusal that ends this; fails if it goes well. */
export async function refusalOf(doing: Promise<unknown>): Promise<Refusal> {
  try {
    await doing
  } catch (trouble) {
    if (trouble instanceof Refused) return trouble.refusal
    throw trouble
  }
  throw new Error('was not refused')
}
