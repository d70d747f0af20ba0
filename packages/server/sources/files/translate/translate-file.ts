import type { Job, Outcome } from '../job.ts'
import { readRows } from '../read/index.ts'
import { ChangeRows } from './change-rows.ts'
import type { CopyWriter } from './copy-text.ts'
import { FileRun, type RowReader } from './file-run.ts'
import type { Memory } from './memory.ts'
import { OpportunityRows } from './opportunity-rows.ts'
import {
  accountRows,
  activityRows,
  contactRoleRows,
  contactRows,
  leadRows,
  stageListRows,
  userRows,
} from './other-rows.ts'

/** Reads one file as one kind of thing, and writes its statements. */
export async function translateFile(
  job: Job,
  memory: Memory,
  writer: CopyWriter | null,
  onChunk: (bytes: number, rows: number) => Promise<void> | void,
): Promise<Outcome> {
  const run = new FileRun(job, memory, writer)
  const reader = readerFor(run)
  const { doubts } = await readRows(job.sheet, {
    onRow: (line, cells) => run.take(line, cells, reader),
    onBroken: (line, content, reason) => {
      run.rejectBroken(line, content, reason)
      reader.broken?.(content)
    },
    onChunk: (bytes) => onChunk(bytes, run.rows),
  })
  run.finish()
  reader.end?.()
  writer?.flush()
  return run.outcome(doubts)
}

function readerFor(run: FileRun): RowReader {
  const { section, emits } = run.job
  switch (section.kind) {
    case 'opportunities':
      return new OpportunityRows(run)
    case 'history':
      return section.columns.shape === 'changes' ? new ChangeRows(run) : new OpportunityRows(run)
    case 'accounts':
      return accountRows(run)
    case 'activities':
      return activityRows(run)
    case 'users':
      return userRows(run)
    case 'contacts':
    case 'contactRoles':
      return emits === 'contactRole' ? contactRoleRows(run) : contactRows(run)
    case 'leads':
      return leadRows(run)
    case 'stageList':
      return stageListRows(run)
  }
}
