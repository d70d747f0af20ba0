import {
  attributeKey,
  type Day,
  instantOfDay,
  type Mapping,
  type OpportunityColumns,
  parseMapping,
  plainName,
} from '@closed-learned/deals'
import type {
  FileReport,
  RejectedLine,
  RejectedRow,
  Source,
  SourceReport,
  StatementSink,
} from '../port.ts'
import { describeMapping } from './describe-mapping.ts'
import type { Job, Outcome, Summary } from './job.ts'
import { type FilesLook, lookAt } from './look-at.ts'
import { type InspectedFile, inspectFiles } from './plan/inspected-file.ts'
import { type Plan, planImport } from './plan/plan-import.ts'
import { type FileRef, listFiles, readLines, sayFile } from './read/index.ts'
import { Translator } from './translator.ts'

/** How far the reading is; bytes are those of the files as they lie on disk. */
export interface FilesProgress {
  readonly file: string
  readonly rows: number
  readonly bytes: number
  readonly ofBytes: number
}

export interface FilesOptions {
  readonly paths: readonly string[]
  /** The content of a mapping file. */
  readonly mapping?: unknown
  /** The day that a person gives for an export that tells none itself. */
  readonly asOf?: Day | undefined
  readonly onProgress?: (progress: FilesProgress) => void
  /** Told what the files are taken for as soon as their beginnings tell, and once more with the plan. */
  readonly onLook?: (look: FilesLook) => void
  /** The wall clock, for tests. */
  readonly now?: () => number
}

/**
 * Files of a CRM as a source: recognises their layouts, or takes a mapping; refuses with a guessed
 * mapping where neither is at hand. Nothing but the beginnings of the files is read before `read`.
 */
export async function openFilesSource(options: FilesOptions): Promise<Source> {
  const mapping =
    options.mapping === undefined || options.mapping === null ? null : parseMapping(options.mapping)
  const { files: refs, ignored } = await listFiles([...options.paths])
  const files = await inspectFiles(refs)
  options.onLook?.(lookAt(files, mapping, undefined))
  const now = (options.now ?? Date.now)()
  const dry: Plan | undefined = await planWithoutRows(files, mapping, now)
  if (dry) options.onLook?.(lookAt(files, mapping, dry))
  return new FilesSource(files, ignored, mapping, now, options, dry)
}

/** A plan that needs no look at all rows is made at once, so that its refusals come before any work. */
async function planWithoutRows(
  files: readonly InspectedFile[],
  mapping: Mapping | null,
  now: number,
): Promise<Plan | undefined> {
  try {
    return await planImport(files, mapping, now, () => {
      throw new NeedsRows()
    })
  } catch (trouble) {
    if (trouble instanceof NeedsRows) return undefined
    throw trouble
  }
}

class NeedsRows extends Error {}

class FilesSource implements Source {
  #done: { readonly bytes: number; readonly rows: number } = { bytes: 0, rows: 0 }
  #files: readonly InspectedFile[]

  constructor(
    files: readonly InspectedFile[],
    private readonly ignored: readonly string[],
    private readonly mapping: Mapping | null,
    private readonly now: number,
    private readonly options: FilesOptions,
    private readonly planned: Plan | undefined,
  ) {
    this.#files = files
  }

  async read(sink: StatementSink): Promise<SourceReport> {
    const translator = await Translator.start()
    try {
      const plan = this.planned ?? (await this.#planWith(translator))
      // The sampled rows have done their work.
      this.#files = this.#files.map((file) => ({ ...file, sheet: { ...file.sheet, sample: [] } }))
      const outcomes: Outcome[] = []
      for (const job of plan.jobs) {
        const progress = this.#progressOf(job, this.#bytesOf(plan))
        const outcome = await translator.translate(job, plan.setting, sink, progress)
        this.#done = {
          bytes: this.#done.bytes + job.sheet.file.bytes,
          rows: this.#done.rows + outcome.rows,
        }
        outcomes.push(outcome)
      }
      return this.#report(plan, outcomes, await translator.finish())
    } finally {
      await translator.stop()
    }
  }

  async #planWith(translator: Translator): Promise<Plan> {
    const plan = await planImport(this.#files, this.mapping, this.now, (job, setting) =>
      translator.survey(job, setting, this.#progressOf(job, 0)),
    )
    this.options.onLook?.(lookAt(this.#files, this.mapping, plan))
    return plan
  }

  async contentOf(lines: readonly RejectedLine[]): Promise<readonly RejectedRow[]> {
    const byFile = new Map<number, Set<number>>()
    for (const { file, line } of lines) {
      byFile.set(file, (byFile.get(file) ?? new Set()).add(line))
    }
    const content = new Map<number, Map<number, string>>()
    for (const [file, wanted] of byFile) {
      const inspected = this.#files[file]
      if (inspected) content.set(file, await readLines(inspected.sheet, wanted))
    }
    return lines.map((row) => ({ ...row, content: content.get(row.file)?.get(row.line) ?? '' }))
  }

  #bytesOf(plan: Plan): number {
    return plan.jobs.reduce((sum, job) => sum + job.sheet.file.bytes, 0)
  }

  #progressOf(job: Job, ofBytes: number): (bytes: number, rows: number) => void {
    const { onProgress } = this.options
    const file = job.sheet.file.name
    return (bytes, rows) =>
      onProgress?.({
        file,
        rows: this.#done.rows + rows,
        bytes: this.#done.bytes + bytes,
        ofBytes: Math.max(ofBytes, job.sheet.file.bytes),
      })
  }

  #report(plan: Plan, outcomes: readonly Outcome[], summary: Summary): SourceReport {
    const moments = [plan.setting.exportedAt, summary.newestModified].filter((m) => m !== null)
    const told = moments.length > 0 ? Math.max(...moments) : null
    const { asOf } = this.options
    return {
      system: plan.system,
      exportedAt: told ?? (asOf === undefined ? null : instantOfDay(asOf)),
      // Tables around the deals tell nothing of which deals there are.
      wholeExport:
        this.mapping?.wholeExport === true && plan.jobs.some((job) => job.emits === 'opportunity'),
      files: this.#files.map((file, index) => fileReport(file.ref, index, plan, outcomes)),
      rejected: onceEach(outcomes.flatMap((outcome) => outcome.rejected)),
      rejectedKeys: [...new Set(outcomes.flatMap((outcome) => outcome.rejectedKeys))],
      stages: summary.stages,
      attributes: summary.attributes,
      doubts: [
        ...new Set([
          ...this.#doubtsOfFiles(plan),
          ...plan.doubts,
          ...outcomes.flatMap((outcome) => outcome.doubts),
          ...summary.doubts,
          ...unusedMeanings(this.mapping, summary),
        ]),
      ],
      mapping: describeMapping(
        plan,
        this.mapping,
        (file) => this.#files[file]?.ref.name ?? '',
        summary.stages,
      ),
      name: nameOf(plan),
    }
  }

  #doubtsOfFiles(plan: Plan): string[] {
    const used = new Set(plan.jobs.map((job) => job.file))
    const unused = this.#files.filter((_, file) => !used.has(file)).map(({ ref }) => sayFile(ref))
    const doubts: string[] = []
    if (unused.length > 0) {
      doubts.push(`Not used, as their columns are not known here: ${unused.join(', ')}.`)
    }
    if (this.ignored.length > 0) {
      doubts.push(`Passed over, as they are no tables: ${this.ignored.join(', ')}.`)
    }
    if (plan.system === 'hubspot' && this.mapping?.dates?.timezone === undefined) {
      doubts.push(
        'HubSpot writes times of the clock on the wall without its zone; they are read as UTC. A mapping can say it: { "dates": { "timezone": "Europe/Berlin" } }.',
      )
    }
    const named = namedInsteadOfNumbered(plan)
    if (named) doubts.push(named)
    return doubts
  }
}

function fileReport(
  ref: FileRef,
  file: number,
  plan: Plan,
  outcomes: readonly Outcome[],
): FileReport {
  const nth = plan.jobs.findIndex((job) => job.file === file)
  const job = plan.jobs[nth]
  const outcome = outcomes[nth]
  if (job === undefined || outcome === undefined) {
    return { name: ref.name, kind: 'unused', rows: 0, rejected: 0 }
  }
  const kind = job.section.kind === 'stageList' ? 'stages' : job.section.kind
  return { name: ref.name, kind, rows: outcome.rows, rejected: outcome.rejected.length }
}

/** A name that was mistyped, most likely. */
function unusedMeanings(mapping: Mapping | null, { attributes }: Summary): string[] {
  const held = new Set(attributes.map(({ name }) => name))
  const told = Object.keys(mapping?.attributeMeanings ?? {})
  const unused = told.filter((column) => !held.has(attributeKey(column)))
  if (unused.length === 0) return []
  const names = unused.map((column) => `"${column}"`).join(', ')
  return [`The mapping says what is meant by ${names}, and no such attribute was read.`]
}

/** A file that is read for two kinds of things may reject a row twice. */
function onceEach(rows: readonly RejectedRow[]): RejectedRow[] {
  const seen = new Set<string>()
  return rows.filter(({ file, line }) => {
    const key = `${file} ${line}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Ledger rows name their source; other columns for ids make other records. */
function nameOf({ system, setting, jobs }: Plan): string {
  const { id } = idColumn(setting.deals, jobs)
  if (system === 'mapped') return `mapped:${id}`
  return id === '' || isOwnId(id) ? system : `${system}:${id}`
}

function idColumn(deals: OpportunityColumns, jobs: readonly Job[]): { id: string } {
  // A history that comes alone names its deals as their own table does.
  const main = (
    jobs.find((job) => job.emits === 'opportunity') ?? jobs.find((job) => job.emits === 'change')
  )?.section.columns as OpportunityColumns | undefined
  return { id: deals.id ?? main?.id ?? '' }
}

/** The system's own id, whatever its label. */
function isOwnId(column: string): boolean {
  return /id$|^id|^record/.test(plainName(column))
}

function namedInsteadOfNumbered({ system, setting }: Plan): string | null {
  const { id, name } = setting.deals
  if (system === 'mapped' || !id || id !== name) return null
  return `The export has no column of ids; deals are told apart by ${id}, so two of one name count as one.`
}
