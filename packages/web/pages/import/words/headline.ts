import { dayOfInstant, dayOfIso, sayCount, sayDay, sayNumber } from '@closed-learned/deals'
import type { Draft, Report } from '../draft.ts'
import { headlineOfRefusal } from './refusal.ts'

/** What is here before anything is dropped. */
export interface Here {
  readonly answer: string
  readonly opportunities: number
  readonly newest: string | null
}

/** The answer about files that are here, by what is known of them; `here` is what was before them. */
export function headlineOf(draft: Draft, here: Here): string {
  const files = sayFiles(draft.uploads.length)
  switch (draft.state) {
    case 'open':
      return draft.uploads.length === 0
        ? 'No file is here yet.'
        : draft.uploads.length === 1
          ? 'One file is here, not looked at yet.'
          : `${files} are here, not looked at yet.`
    case 'reading':
      return draft.waiting ? 'Other files are being read; these are next.' : `Looking at ${files}.`
    case 'importing':
      return draft.waiting ? 'Other files are being read; these are next.' : `Bringing in ${files}.`
    case 'refused':
      return draft.refusal ? headlineOfRefusal(draft.refusal) : 'These files cannot be read.'
    case 'checked':
      return draft.report ? headlineOfLook(draft.report, here) : 'These files can be read.'
    case 'done':
      return draft.report ? headlineOfDone(draft.report, here) : 'It is in.'
  }
}

export function headlineOfSending(files: number): string {
  return `Taking in ${sayFiles(files)}.`
}

/** `one file`, `3 files`. */
export function sayFiles(count: number): string {
  return count === 1 ? 'one file' : sayCount(count, 'file', 'files')
}

/** What a look found: how much can be read, how much of it is new, how much is set aside. */
function headlineOfLook(report: Report, here: Here): string {
  const files = report.files.filter((file) => file.kind !== 'unused')
  const deals = files.filter((file) => file.kind === 'opportunities')
  const aside = setAside(report)
  if (accepted(report) === 0 && aside === 0) return 'Everything in these files is known already.'
  const what =
    here.opportunities === 0
      ? theyAre(report.opportunities).deals
      : deals.length > 0
        ? theyAre(readable(deals)).deals
        : sayCount(readable(files), 'row', 'rows')
  const rest = aside === 0 ? '' : `; ${sayCount(aside, 'row is', 'rows are')} set aside`
  return `${what} in ${sayFiles(files.length)} can be read${sayNew(deals, here)}${rest}.`
}

/** How many of the deals bring something, where there were deals before. */
function sayNew(deals: Report['files'], here: Here): string {
  if (here.opportunities === 0 || deals.length === 0) return ''
  const fresh = deals.reduce((sum, file) => sum + file.accepted, 0)
  if (fresh === readable(deals)) return ', all of them new or changed'
  return `, ${fresh === 0 ? 'none' : sayNumber(fresh)} of them new or changed`
}

function readable(files: Report['files']): number {
  return files.reduce((sum, file) => sum + file.rows - file.rejected, 0)
}

/** All deals that stand now, and the newest day that any export told of. */
function headlineOfDone(report: Report, here: Here): string {
  const told = dayOfInstant(report.reportedUntil)
  const until = sayDay(Math.max(told, (here.newest && dayOfIso(here.newest)) || told))
  const { verb, deals } = theyAre(report.opportunities)
  if (accepted(report) === 0) return `Nothing was new: ${deals} ${verb} here, told until ${until}.`
  return `${deals} ${verb} in, told until ${until}.`
}

/** Rows that brought something. */
export function accepted(report: Report): number {
  return report.files.reduce((sum, file) => sum + file.accepted, 0)
}

/** Rows that could not be read, of all files. */
export function setAside(report: Report): number {
  return report.files.reduce((sum, file) => sum + file.rejected, 0)
}

function theyAre(count: number): { deals: string; verb: string } {
  return { deals: sayCount(count, 'deal', 'deals'), verb: count === 1 ? 'is' : 'are' }
}
