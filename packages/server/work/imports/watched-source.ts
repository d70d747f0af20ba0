import { refuse } from '@closed-learned/deals'
import type {
  FileReport,
  RejectedLine,
  RejectedRow,
  Source,
  SourceReport,
  StatementSink,
} from '../../sources/port.ts'

/** A source that remembers what was set aside of it, and that ends early when nobody needs it. */
export class WatchedSource implements Source {
  files: readonly FileReport[] = []
  rejected: readonly RejectedRow[] = []

  constructor(
    private readonly inner: Source,
    private readonly isStopped: () => boolean,
    private readonly onRead: () => void,
  ) {}

  async read(sink: StatementSink): Promise<SourceReport> {
    const said = await this.inner.read((batch) => {
      if (this.isStopped()) refuse('interrupted', 'This look was ended.', 'Look again.')
      return sink(batch)
    })
    this.files = said.files
    this.rejected = said.rejected
    this.onRead()
    return said
  }

  async contentOf(lines: readonly RejectedLine[]): Promise<readonly RejectedRow[]> {
    const rows = await this.inner.contentOf(lines)
    this.rejected = [...this.rejected, ...rows]
    return rows
  }
}
