import { basename } from 'node:path'
import {
  type ImportTold,
  OPERATOR,
  type Refusal,
  type RejectedTold,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { type ImportReport, importFiles } from '../import-files.ts'
import { makeHouseReady } from '../make-ready.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { writeRejected } from '../write-rejected.ts'
import { type ImportDraft, type ImportJob, mappingIn } from './import-draft.ts'
import type { ImportDrafts } from './import-drafts.ts'
import { WatchedSource } from './watched-source.ts'

/**
 * Looks at a draft's files, or imports them, in the background: tells the draft what it finds on the
 * way and how it ends, and never throws. The reading itself waits until no other one runs.
 */
export async function runImportJob(
  house: House,
  viewer: Viewer,
  drafts: ImportDrafts,
  draft: ImportDraft,
  job: ImportJob,
): Promise<void> {
  try {
    const source = await openWatched(drafts, draft, job)
    const report = await drafts.inTurn(
      () => (job.stopped ? stopped() : importFiles(house, viewer, source, job)),
      (waiting) => draft.waits(job, waiting),
    )
    if (isRefusal(report)) return draft.declined(job, report)
    // Nobody's page waits for it; what goes wrong in it is told to who asks next.
    if (!job.dryRun) await makeHouseReady(house, OPERATOR).catch(() => undefined)
    const rejectedPath = job.dryRun ? await keepRejected(house, draft, source) : report.rejectedFile
    draft.told(job, toldReport(report, source, rejectedPath), rejectedPath)
  } catch (trouble) {
    if (!job.stopped) draft.declined(job, refusalOf(trouble, drafts.say))
  }
}

async function openWatched(
  drafts: ImportDrafts,
  draft: ImportDraft,
  job: ImportJob,
): Promise<WatchedSource> {
  const inner = await drafts.openSource({
    paths: draft.names.map((name) => draft.pathOf(name)),
    mapping: job.mapping,
    asOf: job.asOf,
    onProgress: (progress) => draft.progressed(job, progress),
    onLook: (look) => draft.looked(job, look),
  })
  const onRead = () => draft.allRead(job)
  return new WatchedSource(inner, () => job.stopped, onRead)
}

async function stopped(): Promise<Refusal> {
  return { kind: 'interrupted', text: 'This look was ended.', mend: 'Look again.' }
}

/** In the draft's own folder, because a dry run leaves nothing behind. */
function keepRejected(
  house: House,
  { folder }: ImportDraft,
  { files, rejected }: WatchedSource,
): Promise<string | null> {
  return writeRejected({ ...house, dataDir: folder }, files, rejected, false)
}

const MOST_ROWS = 200
const LONGEST_ROW = 500

function toldReport(
  { rejectedFile: _, ...report }: ImportReport,
  { files, rejected }: WatchedSource,
  rejectedPath: string | null,
): ImportTold {
  const rows: RejectedTold[] = rejected
    .slice(0, MOST_ROWS)
    .map(({ file, line, reason, content }) => ({
      file: files[file]?.name ?? '',
      line,
      reason,
      content: content.length > LONGEST_ROW ? `${content.slice(0, LONGEST_ROW - 1)}…` : content,
    }))
  const rejectedFile = rejectedPath === null ? null : basename(rejectedPath)
  return { ...report, mapping: mappingIn(report.mapping), rejectedFile, rejected: rows }
}

/** A bug is told to the operator, and the page learns of it. */
function refusalOf(trouble: unknown, say: (text: string) => void): Refusal {
  try {
    return asRefusal(trouble)
  } catch {
    say(`import of uploaded files: ${trouble instanceof Error ? trouble.stack : String(trouble)}`)
    return {
      kind: 'interrupted',
      text: 'Something in the program itself went wrong while these files were read.',
      mend: 'Try once more; what is in already is not taken twice. What happened stands in the terminal.',
    }
  }
}
