import type { AttributeMeaning, StageMeaning, StatementKind } from '@closed-learned/deals'

/**
 * A source brings facts in. It translates what a CRM or a file says into statements and knows
 * nothing of the store; a new source is a folder beside `files` that passes `contract.ts`.
 */
export interface Source {
  /** Reads everything once, in batches; throws `Refused` if the whole cannot be read. */
  read(sink: StatementSink): Promise<SourceReport>
  /** The rows as the source wrote them, for lines that the store could not take in. */
  contentOf(lines: readonly RejectedLine[]): Promise<readonly RejectedRow[]>
}

/**
 * A batch of statements of one kind, encoded as PostgreSQL's COPY text format (tab between columns,
 * newline after each row, `\N` for null, backslash, tab, CR and LF escaped), UTF-8.
 */
export interface StatementBatch {
  readonly kind: StatementKind
  readonly rows: number
  readonly copy: Uint8Array
}

/** Takes batches; batches of one kind come together. Waits while the store is busy. */
export type StatementSink = (batch: StatementBatch) => Promise<void>

export interface RejectedLine {
  readonly file: number
  readonly line: number
  readonly reason: string
}
export interface RejectedRow extends RejectedLine {
  readonly content: string
}

/** What a source tells about a file, its columns and its stages, after reading all of it. */
export interface SourceReport {
  readonly system: 'salesforce' | 'hubspot' | 'pipedrive' | 'mapped'
  /** Newest export date or modified time that the source states itself (ms), null if none. */
  readonly exportedAt: number | null
  readonly wholeExport: boolean
  readonly files: readonly FileReport[]
  readonly rejected: readonly RejectedRow[]
  /** Keys of opportunity rows that were rejected but whose id could be read: they are not missing. */
  readonly rejectedKeys: readonly string[]
  readonly stages: readonly StageReport[]
  readonly attributes: readonly AttributeReport[]
  /** Plain sentences. */
  readonly doubts: readonly string[]
  /** The mapping that was used, complete, in the form of the mapping file. */
  readonly mapping: unknown
  /** Same text for the same source and mapping shape; ledger rows name it. */
  readonly name: string
}
export interface FileReport {
  readonly name: string
  /** opportunities, history, accounts, activities, users, contacts, contactRoles, leads, unused. */
  readonly kind: string
  /** Data rows, without header, empty rows, footers. */
  readonly rows: number
  readonly rejected: number
}
export interface StageReport {
  readonly name: string
  readonly meaning: StageMeaning
  /** Rank on the way to won, -1 for parked and closed stages. */
  readonly order: number
  readonly guessed: boolean
}
export interface AttributeReport {
  readonly name: string
  readonly of: 'opportunity' | 'account' | 'lead'
  readonly kind: 'category' | 'number' | 'date' | 'flag' | 'text'
  readonly meaning: AttributeMeaning
  /** Rows that have a value, and how many distinct values (capped at 65,535). */
  readonly filled: number
  readonly values: number
  /** Why it is kept out of attributes (only filled when a deal closes), or null. */
  readonly leak: string | null
}
