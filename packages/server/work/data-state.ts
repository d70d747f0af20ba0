import { type Day, dayOfInstant, type Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'

/** How much there is, and until when the sources have told. */
export interface DataState {
  readonly opportunities: number
  readonly asOf: Day | null
}

export function dataState(house: House, _viewer: Viewer): Promise<DataState> {
  return house.store.inWorkspace(async (session) => {
    const [row] = await session.run<{ opportunities: number; until: number | null }>(`
      SELECT (SELECT count(*) FROM opportunity WHERE NOT values ? 'gone' AND NOT values ? 'deleted') AS opportunities,
             (SELECT (extract(epoch FROM max(reported_until)) * 1000)::float8 FROM import_batch) AS until`)
    const until = row?.until ?? null
    return {
      opportunities: row?.opportunities ?? 0,
      asOf: until === null ? null : dayOfInstant(until),
    }
  })
}
