import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What needs whoever looks, and their own open deals; looked at anew whenever they come back to it. */
export const myDealsQuery = queryOptions({
  queryKey: ['my-deals'],
  queryFn: ({ signal }) => get('/my-deals', { signal }),
  staleTime: 0,
})
