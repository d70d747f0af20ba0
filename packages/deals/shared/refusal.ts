import type { WordAdvice } from '../words/word-advice.ts'

/** Why the product declines to do something; every door has one table for these. */
export type RefusalKind =
  | 'file-unreadable'
  | 'file-broken'
  | 'nothing-to-import'
  | 'mapping-needed'
  | 'mapping-invalid'
  | 'date-order-unknown'
  | 'folder-held'
  | 'port-taken'
  | 'folder-unusable'
  | 'disk-full'
  | 'database-unreachable'
  | 'database-unsuitable'
  | 'platform-without-database'
  | 'no-data'
  | 'no-data-then'
  | 'not-found'
  | 'not-asked-well'
  | 'not-allowed-here'
  | 'not-signed-in'
  | 'not-yours'
  | 'not-allowed'
  | 'too-many'
  | 'held'
  | 'key-reused'
  | 'list-moved'
  | 'changed-meanwhile'
  | 'busy'
  | 'configuration-wrong'
  | 'key-missing'
  | 'backup-unfit'
  | 'holds-data'
  | 'interrupted'

/** A refusal: one sentence that says why, and one that says the mend. */
export interface Refusal {
  readonly kind: RefusalKind
  readonly text: string
  readonly mend: string
  /** The mapping that the program would guess, where a mapping is what is missing. */
  readonly guess?: unknown
  /** Calmer wordings of what was sent, where it is held until they were read. */
  readonly advice?: readonly WordAdvice[]
}

/** Carries a refusal out of the depth of a stream; every verb in work catches it and returns it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.text)
  }
}

/** Throws the refusal; the shortest way to decline from within a stream. */
export function refuse(kind: RefusalKind, text: string, mend: string, guess?: unknown): never {
  throw new Refused(guess === undefined ? { kind, text, mend } : { kind, text, mend, guess })
}
