/** What a wording does to somebody who reads it. */
export type WordKind = 'blamesPerson' | 'blamesBuyer' | 'guilt' | 'pity' | 'outsold'

/** A calmer wording for one place in a text. Never kept, never counted by author. */
export interface WordAdvice {
  readonly kind: WordKind
  /** The words that it is about, as UTF-16 offsets into the text. */
  readonly span: readonly [from: number, to: number]
  /** A sentence about the deal that can stand instead of the one that holds the span. */
  readonly better: string
  /** One calm sentence. */
  readonly why: string
}
