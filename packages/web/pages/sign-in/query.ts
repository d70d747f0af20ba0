import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** How one can sign in here. */
export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: ({ signal }) => get('/sign-in/ways', { signal }),
})
