import { access, readFile } from 'node:fs/promises'
import { OPERATOR, refuse } from '@closed-learned/deals'
import { importFiles } from '../../work/import-files.ts'
import { isRefusal } from '../../work/refusals.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import type { ImportCommand } from './parse-arguments.ts'
import { presentImport } from './present/import.ts'
import { progressLine, sayRows } from './progress.ts'
import { withHouse } from './with-house.ts'

export async function importCommand(
  command: ImportCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const mapping = command.mapping === undefined ? undefined : await readMapping(command.mapping)
  const progress = progressLine(voice.terminal, adapters.now, sayRows)
  for (const path of command.paths) await requireThere(path)
  // The files are looked at before a database is made: most refusals come from them.
  const source = await adapters.openSource({
    paths: command.paths,
    mapping,
    asOf: command.asOf,
    onProgress: progress.show,
  })
  return withHouse(command.dataDir, adapters, voice, async (house) => {
    const report = await importFiles(house, OPERATOR, source, { dryRun: command.dryRun })
    progress.clear()
    if (isRefusal(report)) return report
    voice.out(command.json ? JSON.stringify(report) : presentImport(report))
    return 0
  })
}

/** Said with the whole path, as it was given: only its end is told of files that are there. */
async function requireThere(path: string): Promise<void> {
  await access(path).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT')
      refuse('file-unreadable', `${path} does not exist.`, 'Check the path.')
  })
}

async function readMapping(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() =>
    refuse(
      'mapping-invalid',
      `The mapping file ${path} cannot be read.`,
      'Check its path and try again.',
    ),
  )
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse(
      'mapping-invalid',
      `The mapping file ${path} is not JSON.`,
      'Correct it and try again.',
    )
  }
}
