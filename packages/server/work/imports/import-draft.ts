import { join } from 'node:path'
import {
  type Day,
  type ImportState,
  type ImportTold,
  type Mapping,
  mappingSchema,
  type Refusal,
} from '@closed-learned/deals'
import type { FilesLook } from '../../sources/files/look-at.ts'
import type { Progress } from '../import-files.ts'

/** One look at the files, or the import itself; of a draft at most one counts. */
export interface ImportJob {
  readonly dryRun: boolean
  readonly mapping: unknown
  readonly asOf: Day | undefined
  /** Another look took its place, or the files changed: what it finds is of no interest. */
  stopped: boolean
}

/** Files that somebody dropped, on their way into the ledger: what is known of them, and the job. */
export class ImportDraft {
  /** Milliseconds: when somebody last came by, and when it was imported. */
  touchedAt: number
  doneAt: number | undefined
  /** Where all rows that were set aside stand, once there was a look; null if there are none. */
  rejectedPath: string | null | undefined

  #state: ImportState['state'] = 'open'
  #version = 1
  #waiting = false
  #progress: ImportState['progress'] = null
  readonly #uploads = new Map<string, number>()
  #files: ImportState['files'] = []
  #mapping: Mapping | null = null
  #report: ImportTold | null = null
  #refusal: ImportState['refusal'] = null
  #job: ImportJob | undefined

  constructor(
    readonly id: string,
    /** Its own, closed to other users. */
    readonly folder: string,
    private readonly now: () => number,
  ) {
    this.touchedAt = now()
  }

  get state(): ImportState['state'] {
    return this.#state
  }

  /** Whether a job is at work. */
  get isRunning(): boolean {
    return this.#state === 'reading' || this.#state === 'importing'
  }

  /** The job that was begun last. */
  get job(): ImportJob | undefined {
    return this.#job
  }

  /** Names of the uploaded files. */
  get names(): string[] {
    return [...this.#uploads.keys()]
  }

  pathOf(name: string): string {
    return join(this.folder, 'files', name)
  }

  /** A file came, or was replaced: what was found before holds no longer. */
  hold(name: string, bytes: number): void {
    this.#uploads.set(name, bytes)
    this.#reopen()
  }

  letGo(name: string): void {
    this.#uploads.delete(name)
    this.#reopen()
  }

  /** Begins a job in place of the one before. */
  begin(job: ImportJob): void {
    this.stop()
    this.#job = job
    this.#forgetFindings()
    this.#mapping = mappingIn(job.mapping)
    this.#to(job.dryRun ? 'reading' : 'importing')
  }

  /** From now on the job in hand has nothing to tell. */
  stop(): void {
    if (this.#job) this.#job.stopped = true
  }

  waits(job: ImportJob, waiting: boolean): void {
    if (job.stopped || this.#waiting === waiting) return
    this.#waiting = waiting
    this.#version++
  }

  looked(job: ImportJob, look: FilesLook): void {
    if (job.stopped) return
    this.#files = look.files
    this.#mapping = look.mapping ?? this.#mapping
    this.#version++
  }

  progressed(job: ImportJob, progress: Progress): void {
    if (job.stopped) return
    this.#progress = { ...progress, read: false }
    this.#version++
  }

  allRead(job: ImportJob): void {
    if (job.stopped || this.#progress === null) return
    this.#progress = { ...this.#progress, read: true }
    this.#version++
  }

  /** The job came to its end. */
  told(job: ImportJob, report: ImportTold, rejectedPath: string | null): void {
    if (job.stopped) return
    this.#report = report
    this.rejectedPath = rejectedPath
    this.#mapping = report.mapping
    this.#files = this.#files.map((file, at) => ({ ...file, ...kindAndRows(report, at) }))
    if (!job.dryRun) this.doneAt = this.now()
    this.#to(job.dryRun ? 'checked' : 'done')
  }

  /** The job was declined; nothing is stored. */
  declined(job: ImportJob, refusal: Refusal): void {
    if (job.stopped) return
    this.#refusal = { ...refusal, guess: mappingIn(refusal.guess) }
    this.#mapping = this.#refusal.guess ?? this.#mapping
    this.#to('refused')
  }

  document(): ImportState {
    return {
      id: this.id,
      version: this.#version,
      state: this.#state,
      waiting: this.#waiting,
      progress: this.#progress,
      uploads: [...this.#uploads].map(([name, bytes]) => ({ name, bytes })),
      files: this.#files,
      mapping: this.#mapping,
      report: this.#report,
      refusal: this.#refusal,
    }
  }

  #reopen(): void {
    this.stop()
    this.#forgetFindings()
    this.#files = []
    this.#mapping = null
    this.#to('open')
  }

  #forgetFindings(): void {
    this.#report = null
    this.#refusal = null
    this.rejectedPath = undefined
  }

  #to(state: ImportState['state']): void {
    this.#state = state
    this.#waiting = false
    this.#progress = null
    this.#version++
  }
}

function kindAndRows(report: ImportTold, at: number): { kind?: string; rows?: number } {
  const file = report.files[at]
  return file === undefined ? {} : { kind: file.kind, rows: file.rows }
}

/** What can be read as a mapping; null if nothing can. */
export function mappingIn(content: unknown): Mapping | null {
  return mappingSchema.safeParse(content).data ?? null
}
