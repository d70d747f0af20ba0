import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What losses gave on a day, by default the newest: figures of many, and the reader's own. */
export const gainsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['gains', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/gains', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })
