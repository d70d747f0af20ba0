import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What is watched, and what the deals since then say. */
export const watchesQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['trends', 'watches', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/trends/watches', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })
