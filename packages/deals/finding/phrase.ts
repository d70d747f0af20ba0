/** A condition as a part of speech. */
export interface Phrase {
  /** Before the noun, right behind it, then what a deal has, then clauses. */
  readonly place: 'before' | 'near' | 'with' | 'clause'
  readonly said: string
}
