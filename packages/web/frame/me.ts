import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../api.ts'

/** Who is looking, and by what that is known. */
export type Me = components['schemas']['Me']
export type Role = NonNullable<Me['member']>['roles'][number]

/** Who is looking. Whoever signed in is asked after again when they come back to the page. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get('/me', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: ({ state }) => (state.data?.by === 'session' ? 'always' : false),
})

/** In the demo: as whom one can look. Nobody elsewhere. */
export const lookAsQuery = queryOptions({
  queryKey: ['look-as'],
  queryFn: ({ signal }) => get('/look-as', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
