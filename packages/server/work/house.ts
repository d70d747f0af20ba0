import type { ScanColumns, ScanPart, ScanPiece } from '@closed-learned/analysis'
import type { Store } from '../store/open-store.ts'
import type { Sealing } from '../store/sealed.ts'
import type { Learner } from './learner.ts'
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
  /** Whether it is the sample company of the demo, in which anybody may look as anybody. */
  readonly sample: boolean
  /** Keeps secrets so that the database alone does not tell them. */
  readonly sealing: Sealing
  /** What was computed of the ledger and still holds. */
  readonly memory: Memory
  /** The threads that search for segments, of which one leads and the others do pieces, and the one that learns. */
  readonly searching: {
    readonly learner: Learner
    readonly lead: () => Promise<Thread<SearchAsked, SearchTold>>
    readonly pool: Pool<ScanColumns, ScanPiece, ScanPart>
  }
}
