import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { History } from '@closed-learned/deals'
import { readColumns } from '../store/columns/read-columns.ts'
import { runProgram } from './program.ts'

/** What the program keeps of a folder or file once it has imported it; the mapping is its own guess if none is given. */
export async function importedHistory(path: string, mapping?: unknown): Promise<History> {
  const data = mkdtempSync(join(tmpdir(), 'closed-learned-validate-'))
  try {
    const file = join(data, 'mapping.json')
    if (mapping !== undefined) writeFileSync(file, JSON.stringify(mapping))
    const home = join(data, 'home')
    const given = mapping === undefined ? [] : ['--mapping', file]
    const done = await runProgram(['import', path, ...given, '--data', home])
    if (done.code !== 0) throw new Error(done.err)
    return columnsIn(join(home, 'columns'))
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** The columns lie in a folder of the workspace, in one of the ledger's position. */
function columnsIn(folder: string): History {
  const [workspace] = readdirSync(folder)
  const positions = readdirSync(join(folder, workspace ?? '')).sort((a, b) => Number(b) - Number(a))
  const history = readColumns(join(folder, workspace ?? '', positions[0] ?? ''))
  if (history === undefined) throw new Error(`No columns in ${folder}`)
  return history
}
