import type { WordKind } from './word-advice.ts'

/** A wording in a sentence, by the places of its first and behind its last word. */
export interface WordFinding {
  readonly kind: WordKind
  readonly from: number
  readonly end: number
}
