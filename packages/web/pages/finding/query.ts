import type { TrendOutcome } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** One segment, by its address: what is said of it, its deals and its times. */
export const segmentQuery = (outcome: TrendOutcome, where: string, asOf?: string) =>
  queryOptions({
    queryKey: ['trends', 'segment', outcome, where, asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/trends/segment', {
        params: { query: { outcome, where, ...(asOf && { asOf }) } },
        signal,
      }),
  })
