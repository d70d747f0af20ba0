import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What losses gave: figures of many, and the reader's own. */
export const gainsQuery = queryOptions({
  queryKey: ['gains'],
  queryFn: ({ signal }) => get('/gains', { signal }),
})
