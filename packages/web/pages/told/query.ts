import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What was published, the newest month first. */
export const publicationsQuery = queryOptions({
  queryKey: ['publications'],
  queryFn: ({ signal }) => get('/publications', { signal }),
})

/** Causes of losses that came up often enough, without author, deal or amount. */
export const lossCausesQuery = queryOptions({
  queryKey: ['loss-causes'],
  queryFn: ({ signal }) => get('/loss-causes', { signal }),
})
