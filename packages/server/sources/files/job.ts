import type {
  AttributeMeaning,
  DateEvidence,
  DateOrder,
  DecimalMark,
  NumberEvidence,
  OpportunityColumns,
  Refusal,
  Section,
  StageMeaning,
  StatementKind,
  System,
} from '@closed-learned/deals'
import type { AttributeReport, RejectedRow, StageReport } from '../port.ts'
import type { Sheet } from './read/index.ts'

/** How the cells of a column are written, once the column as a whole has told. */
export interface Reading {
  readonly order: DateOrder
  readonly mark: DecimalMark
  readonly inPercent: boolean
}

/** One file to be read as one kind of thing; plain data, because it crosses to the worker thread. */
export interface Job {
  /** Index of the file in the import. */
  readonly file: number
  readonly section: Section
  readonly sheet: Sheet
  readonly header: { readonly line: number; readonly names: readonly string[] }
  readonly attributes: readonly string[]
  /** By the keys of `questionsOf`. */
  readonly readings: Readonly<Record<string, Reading>>
  /** Columns in which 0 and 1 mean no and yes. */
  readonly digitFlags: readonly string[]
  /** Which kind of statement this reading makes; null for a list of stages. */
  readonly emits: StatementKind | null
}

/** What holds for the whole import. */
export interface Setting {
  readonly system: System | 'mapped'
  readonly timezone: string
  /** Currency of amounts that name none; '' where nothing tells it. */
  readonly currency: string
  readonly stages: Readonly<Record<string, StageMeaning>>
  /** What a person said that attributes are about, by their names. */
  readonly attributeMeanings: Readonly<Record<string, AttributeMeaning>>
  /** The opportunities' columns and attributes, by which histories name their fields. */
  readonly deals: OpportunityColumns
  readonly dealAttributes: readonly string[]
  /** There are no rows of today: the last state of each deal is the deal. */
  readonly statesAreDeals: boolean
  /** Owners and accounts are Salesforce ids: a change between two names is the twin of one between ids. */
  readonly ownersAreIds: boolean
  /** Newest export date in the names, heads and feet of files (ms). */
  readonly exportedAt: number | null
  readonly now: number
}

/** What was learned of one file while it was translated. */
export interface Outcome {
  /** Data rows: without header, empty rows, totals, footers and what else was left out. */
  readonly rows: number
  readonly rejected: readonly RejectedRow[]
  readonly rejectedKeys: readonly string[]
  readonly doubts: readonly string[]
}

/** What was learned over all files. */
export interface Summary {
  readonly newestModified: number | null
  readonly stages: readonly StageReport[]
  readonly attributes: readonly AttributeReport[]
  readonly doubts: readonly string[]
}

/** What the values of a column tell about how they are written. */
export interface Evidence {
  readonly filled: number
  readonly dates: DateEvidence
  readonly numbers: NumberEvidence
  readonly inPercent: boolean
}

/** What a first look at all rows of a file tells, where its beginning leaves something open. */
export interface Survey {
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Lines of a report's foot that may name the date of the export. */
  readonly feet: readonly string[]
}

export type Request =
  | { readonly ask: 'survey' | 'translate'; readonly job: Job; readonly setting: Setting }
  | { readonly ask: 'finish' }
  /** The main thread has passed a batch on. */
  | { readonly ask: 'more' }

export type Answer =
  | {
      readonly tell: 'batch'
      readonly kind: StatementKind
      readonly rows: number
      readonly copy: Uint8Array
    }
  | { readonly tell: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly tell: 'surveyed'; readonly survey: Survey }
  | { readonly tell: 'translated'; readonly outcome: Outcome }
  | { readonly tell: 'finished'; readonly summary: Summary }
  | { readonly tell: 'refused'; readonly refusal: Refusal }
