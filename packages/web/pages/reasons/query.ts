import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** The reasons that are stated for losses, and what surrounds them, over time. */
export const reasonsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['trends', 'reasons', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/trends/reasons', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })
