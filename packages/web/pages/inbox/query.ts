import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What a direct manager was asked and told; to be given it is a reading, of which its author is told. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => get('/inbox', { signal }),
})
