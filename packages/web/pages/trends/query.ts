import type { TrendOutcome } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Where deals end so more and less often than elsewhere. */
export const findingsQuery = (outcome: TrendOutcome, asOf?: string) =>
  queryOptions({
    queryKey: ['trends', 'findings', outcome, asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/trends/findings', {
        params: { query: { outcome, ...(asOf && { asOf }) } },
        signal,
      }),
  })
