import type { Day, Refusal, StatementKind, Viewer } from '@closed-learned/deals'
import type { RejectedRow, Source, SourceReport, StatementBatch } from '../sources/port.ts'
import { type Merged, merge } from '../store/merge/merge.ts'
import { recordImport } from '../store/merge/record-import.ts'
import { makeStaging, stagingTarget } from '../store/merge/staging.ts'
import { matchByEmail } from '../store/owner-matches.ts'
import type { CopyTarget, Session } from '../store/session.ts'
import type { House } from './house.ts'
import { makeColumns } from './load-history.ts'
import { asRefusal } from './refusals.ts'
import { writeRejected } from './write-rejected.ts'

/** How far the reading is; bytes are those of the files as they lie on disk. */
export interface Progress {
  readonly file: string
  readonly rows: number
  readonly bytes: number
  readonly ofBytes: number
}

/** Opens files as a source; what main builds and the verbs are handed. */
export type OpenSource = (asked: {
  readonly paths: readonly string[]
  readonly mapping?: unknown
  readonly asOf?: Day | undefined
  readonly onProgress?: (progress: Progress) => void
}) => Promise<Source>

export interface ImportReport {
  readonly files: readonly ImportedFile[]
  readonly opportunities: number
  readonly changes: number
  readonly activities: number
  readonly rejectedFile: string | null
  readonly stages: readonly { name: string; meaning: string; guessed: boolean }[]
  readonly attributes: readonly {
    name: string
    of: string
    kind: string
    meaning: string
    filled: number
    values: number
    leak: string | null
  }[]
  readonly doubts: readonly string[]
  readonly system: string
  readonly dryRun: boolean
  /** Newest moment that the source reports, milliseconds. */
  readonly reportedUntil: number
  readonly mapping: unknown
}
export interface ImportedFile {
  readonly name: string
  readonly kind: string
  readonly rows: number
  readonly accepted: number
  readonly unchanged: number
  readonly rejected: number
}

/** Carries the result out of a transaction that must not be kept. */
class DryRun extends Error {
  constructor(readonly result: Imported) {
    super('dry run')
  }
}
interface Imported {
  readonly said: SourceReport
  readonly merged: Merged
}

/**
 * Reads a source and takes all of it in, in one transaction: at any moment either everything of it
 * is in or nothing. Afterwards the columns are made; flags are raised when the
 * truth is first told.
 */
export async function importFiles(
  house: House,
  _viewer: Viewer,
  source: Source,
  options: { dryRun: boolean },
): Promise<ImportReport | Refusal> {
  try {
    const { said, merged } = await takeIn(house, source, options.dryRun)
    const leftOut = merged.leftOut.length > 0 ? await source.contentOf(merged.leftOut) : []
    const rejected = [...said.rejected, ...leftOut]
    const rejectedFile = await writeRejected(house, said.files, rejected, options.dryRun)
    if (!options.dryRun) await makeColumns(house)
    return reportOf(said, merged, rejected, rejectedFile, options.dryRun)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function takeIn(house: House, source: Source, dryRun: boolean): Promise<Imported> {
  try {
    return await house.store.inWorkspace(async (session) => {
      await session.run('SELECT pg_advisory_xact_lock(7201, hashtext($1))', [house.store.workspace])
      await makeStaging(session)
      const said = await stage(session, source)
      const merged = await merge(session, { ...said, source: said.name, learnedAt: house.now() })
      await recordImport(session, said)
      await matchByEmail(session, house.now())
      if (dryRun) throw new DryRun({ said, merged })
      return { said, merged }
    })
  } catch (trouble) {
    if (trouble instanceof DryRun) return trouble.result
    throw trouble
  }
}

/** Lets the source speak into the staging tables; one bulk copy at a time. */
async function stage(session: Session, source: Source): Promise<SourceReport> {
  let open: { kind: StatementKind; target: CopyTarget } | undefined
  try {
    const said = await source.read(async (batch: StatementBatch) => {
      if (open?.kind !== batch.kind) {
        await open?.target.end()
        open = { kind: batch.kind, target: session.copyInto(stagingTarget(batch.kind)) }
      }
      await open.target.write(batch.copy)
    })
    await open?.target.end()
    return said
  } catch (trouble) {
    // The connection takes no other word, not even ROLLBACK, until its copy has ended.
    await open?.target.end().catch(() => undefined)
    throw trouble
  }
}

function reportOf(
  said: SourceReport,
  merged: Merged,
  rejected: readonly RejectedRow[],
  rejectedFile: string | null,
  dryRun: boolean,
): ImportReport {
  const doubts = [...said.doubts]
  if (merged.doubled > 0) {
    doubts.push(
      `${count(merged.doubled, 'row')} of an id that stands again further down: the last row holds.`,
    )
  }
  return {
    files: said.files.map((file, index) => {
      const refused = rejected.filter((row) => row.file === index).length
      const accepted = Math.min(merged.accepted.get(index) ?? 0, file.rows - refused)
      return { ...file, accepted, unchanged: file.rows - refused - accepted, rejected: refused }
    }),
    opportunities: merged.opportunities,
    changes: merged.changes,
    activities: merged.activities,
    rejectedFile,
    stages: said.stages.map(({ name, meaning, guessed }) => ({ name, meaning, guessed })),
    attributes: said.attributes,
    doubts,
    system: said.system,
    dryRun,
    reportedUntil: merged.reportedUntil,
    mapping: said.mapping,
  }
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
