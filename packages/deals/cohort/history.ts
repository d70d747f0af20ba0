import type { AttributeMeaning, StageMeaning } from '../opportunity/meaning.ts'

/** Fields of an opportunity that the rules read; the index in this list is the code in `Changes.field`. */
export const HISTORY_FIELDS = [
  'stage',
  'closeDate',
  'amount',
  'owner',
  'account',
  'name',
  'currency',
  'outcome',
  'closedAt',
  'buyerDate',
  'lossReason',
  'competitor',
  'probability',
  'forecastCategory',
  'gone',
  'deleted',
  'attribute',
] as const
export type HistoryField = (typeof HISTORY_FIELDS)[number]

/** Text kept column-wise; `at` decodes one entry. */
export interface TextColumn {
  readonly length: number
  at(index: number): string
}

/** A column of codes into a short list of values; code -1 means "no value". */
export interface CodedColumn {
  readonly codes: Int32Array
  readonly values: readonly string[]
}

/**
 * Every change of every opportunity, grouped by opportunity and in order of time.
 *
 * The changes of opportunity i are the entries start[i] … start[i + 1] - 1.
 * `before` and `after` hold, by field: a code (stage, owner, account, currency, lossReason,
 * competitor, forecastCategory, outcome, attribute), a day (closeDate, closedAt, buyerDate), minor
 * units (amount), a fraction (probability), or 1 (gone, deleted, name). NaN means "no value".
 */
export interface Changes {
  readonly start: Uint32Array
  readonly field: Uint8Array
  /** Which attribute (index into `History.attributes`) where `field` is `attribute`; else -1. */
  readonly attribute: Int16Array
  readonly day: Int32Array
  readonly before: Float64Array
  readonly after: Float64Array
  /** 0 exact time, 1 between two exports, 2 unknown. */
  readonly precision: Uint8Array
}

/** Contacts with the buyer, grouped by opportunity, in order of time. */
export interface Activities {
  readonly start: Uint32Array
  readonly day: Int32Array
  /** 0 unknown, 1 from us, 2 from the buyer. */
  readonly direction: Uint8Array
  /** What it was, as a code of `contactKind`; absent where the source does not say. */
  readonly kind?: Uint8Array
}

/** An attribute: its values now, its meaning, and whether it is kept out (and why). */
export interface AttributeColumn extends CodedColumn {
  readonly name: string
  readonly meaning: AttributeMeaning
  /** True where past values are known from changes; else the current value stands for past days. */
  readonly hasHistory: boolean
  /** Reason why it is kept out of trends (filled only at closing, nearly an identifier), or null. */
  readonly leftOut: string | null
}

/**
 * All that the ledger knows about opportunities, as columns: the raw facts, in source order, no
 * decision taken. Length of every per-opportunity column: `size`. Days are NO_DAY where unknown.
 */
export interface History {
  readonly size: number
  /** Newest moment that the sources have reported (milliseconds), the default as-of. */
  readonly reportedUntil: number
  /** Internal opportunity ids of the store. */
  readonly key: Float64Array
  /** The source's own ids. */
  readonly id: TextColumn
  /** What `lotsOf` gives, where the ids are left out. */
  readonly lots?: Uint32Array
  readonly name: TextColumn
  readonly createdOn: Int32Array
  /** The closing day as stated by the source now (mapped `closedAt`), NO_DAY if it states none. */
  readonly closedOn: Int32Array
  /** Day on which we first read of the opportunity (export day). */
  readonly firstSeenOn: Int32Array
  /** The values now (the projection); past values follow from `changes`. */
  readonly stage: CodedColumn
  /** Outcome class as the source states it beside the stage, code into OUTCOME_CLASSES, 0 if none. */
  readonly outcome: Uint8Array
  readonly closeDate: Int32Array
  readonly buyerDate: Int32Array
  /** Minor units; NaN where no amount. */
  readonly amount: Float64Array
  readonly probability: Float64Array
  readonly currency: CodedColumn
  readonly owner: CodedColumn
  /** Called by name where one is known; two accounts may have the same. */
  readonly account: CodedColumn
  readonly lossReason: CodedColumn
  readonly competitor: CodedColumn
  readonly forecastCategory: CodedColumn
  /** 1 where the opportunity is gone from a later whole export, or deleted in the source. */
  readonly gone: Uint8Array
  readonly deleted: Uint8Array
  /** Meaning of each entry of `stage.values`, in the same order. */
  readonly stageMeaning: readonly StageMeaning[]
  /** Rank of each entry of `stage.values` on the way to won; parked and closed stages have -1. */
  readonly stageOrder: readonly number[]
  readonly attributes: readonly AttributeColumn[]
  readonly changes: Changes
  readonly activities: Activities
  /** What the source does not give (no dates, no history, no activities …), as plain sentences. */
  readonly doubts: readonly string[]
}
