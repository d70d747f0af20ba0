import type { Store } from '../store/open-store.ts'
import type { Memory } from './memory.ts'

/** What every verb is handed: the store, the data folder beside it, and the clock. */
export interface House {
  readonly store: Store
  /** Absolute path; columns and files of rejected rows lie here. */
  readonly dataDir: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What was computed of the ledger and still holds. */
  readonly memory: Memory
}
