import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../store/database/open-database.ts'
import { copyBaseline } from './copy-baseline.ts'
import { runProgram } from './program.ts'
import { tenTimes } from './ten-times.ts'

/**
 * The import of 100,000 opportunities and 0.9 million changes against a plain COPY of the same files
 * in the same run, the memory of the importing process, and how long the reports take afterwards.
 */
export async function run(): Promise<void> {
  const folder = join(process.env.CLOSED_LEARNED_SHARED ?? '', 'data/synthetic/planted-100k')
  if (!existsSync(folder)) {
    console.log(
      'import: skipped; CLOSED_LEARNED_SHARED names no folder with data/synthetic/planted-100k',
    )
    return
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-bench-'))
  try {
    const database = await openDatabase({ dataDir, say: () => undefined })
    const before = await copyBaseline(folder, database.owner)
    const imported = await runProgram(['import', folder, '--data', dataDir, '--json'])
    if (imported.code !== 0) throw new Error(imported.err)
    const after = await copyBaseline(folder, database.owner)
    const unit = (before + after) / 2
    console.log(
      `import: ${imported.seconds.toFixed(1)} s = ${(imported.seconds / unit).toFixed(1)} × COPY (${unit.toFixed(1)} s), peak ${imported.peakMb.toFixed(0)} MB`,
    )
    await database.close()
    await reports(dataDir)
    if (process.argv.includes('--long')) await long(folder)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function reports(dataDir: string): Promise<void> {
  for (const args of [
    ['truth'],
    ['time'],
    ['pipeline'],
    ['truth', '--as-of', '2024-06-30'],
    ['time', '--as-of', '2024-06-30'],
  ]) {
    const { seconds, code, err } = await runProgram([
      'report',
      ...args,
      '--data',
      dataDir,
      '--json',
    ])
    if (code !== 0) throw new Error(err)
    console.log(`report ${args.join(' ')}: ${seconds.toFixed(2)} s`)
  }
}

/** A file ten times as long must not need more memory. */
async function long(folder: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-long-'))
  try {
    const big = await tenTimes(folder, join(dataDir, 'export'))
    const { seconds, peakMb, code, err } = await runProgram([
      'import',
      big,
      '--data',
      dataDir,
      '--json',
    ])
    if (code !== 0) throw new Error(err)
    console.log(`import, ten times as long: ${seconds.toFixed(0)} s, peak ${peakMb.toFixed(0)} MB`)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
