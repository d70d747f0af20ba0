import type { AttributeMeaning } from '@closed-learned/deals'
import type { CodeWriter } from './column-files.ts'

/** Columns of words of an opportunity, under the name of the field in the ledger. */
export const WORD_COLUMNS = [
  'stage',
  'currency',
  'owner',
  'account',
  'lossReason',
  'competitor',
  'forecastCategory',
] as const

/** An attribute that becomes a column. */
export interface Attribute {
  name: string
  of: 'opportunity' | 'account'
  meaning: AttributeMeaning
  leak: string | null
}
/** The columns of words, and the keys of the opportunities in the order in which they were written. */
export interface Writers {
  readonly folder: string
  readonly key: number[]
  readonly words: Record<string, CodeWriter>
  readonly attributes: CodeWriter[]
  /** What accounts are called, by the code of their key; only those that say it. */
  readonly accountNames: Map<number, string>
}
