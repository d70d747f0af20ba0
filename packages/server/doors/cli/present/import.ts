import { dayOfInstant, sayDay } from '@closed-learned/deals'
import type { ImportReport } from '../../../work/import-files.ts'
import { count, doubtLines, table, whole, wrap } from './layout.ts'

/** What an import brought, for a terminal. */
export function presentImport(report: ImportReport): string {
  return [
    wrap(headline(report)),
    '',
    table(fileRows(report)),
    ...stageLines(report),
    ...leakLines(report),
    doubtLines(report.doubts),
    ...rejectedLines(report),
  ].join('\n')
}

function headline(report: ImportReport): string {
  const brought = report.files.reduce((sum, file) => sum + file.accepted, 0)
  const state = `${count(report.opportunities, 'opportunity').replace(/ys$/, 'ies')} as told until ${sayDay(dayOfInstant(report.reportedUntil))}`
  if (report.dryRun) return `A dry run, nothing is stored. It would hold ${state}.`
  if (brought === 0) return `Nothing new: all of it was known. The workspace holds ${state}.`
  return `The workspace holds ${state}; this import added ${count(report.changes, 'change')} and ${count(report.activities, 'activity').replace(/ys$/, 'ies')}.`
}

function fileRows(report: ImportReport): string[][] {
  const rows = report.files.map((file) => [
    file.name,
    file.kind,
    whole(file.rows),
    whole(file.accepted),
    whole(file.unchanged),
    whole(file.rejected),
  ])
  return [['file', 'kind', 'rows', 'new', 'known', 'set aside'], ...rows]
}

function stageLines(report: ImportReport): string[] {
  if (report.stages.length === 0) return []
  const said = report.stages.map((s) => `${s.name} = ${s.meaning}${s.guessed ? ' (guessed)' : ''}`)
  return ['', wrap(`Stages: ${said.join(', ')}.`, 2)]
}

function leakLines(report: ImportReport): string[] {
  const leaks = report.attributes.filter((attribute) => attribute.leak !== null)
  if (leaks.length === 0) return []
  return ['', ...leaks.map((a) => wrap(`${a.name} is kept out of attributes: ${a.leak}.`, 2))]
}

function rejectedLines(report: ImportReport): string[] {
  const rejected = report.files.reduce((sum, file) => sum + file.rejected, 0)
  if (rejected === 0) return []
  const where = report.rejectedFile ? `, with line and reason, in ${report.rejectedFile}` : ''
  return [wrap(`${count(rejected, 'row')} set aside${where}.`)]
}
