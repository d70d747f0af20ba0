import type { ScanColumns, ScanPart, ScanPiece } from '@closed-learned/analysis'
import type { Store } from '../store/open-store.ts'
import type { Memory } from './memory.ts'
import type { Pool } from './pool.ts'
import type { SearchAsked, SearchTold } from './search.worker.ts'
import type { Thread } from './thread.ts'

/** What every verb is handed: the store, the data folder beside it, and the clock. */
export interface House {
  readonly store: Store
  /** Absolute path; columns and files of rejected rows lie here. */
  readonly dataDir: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What was computed of the ledger and still holds. */
  readonly memory: Memory
  /** The threads that search for segments: one leads a search, the others do its pieces. */
  readonly searching: {
    readonly lead: () => Promise<Thread<SearchAsked, SearchTold>>
    readonly pool: Pool<ScanColumns, ScanPiece, ScanPart>
  }
}
