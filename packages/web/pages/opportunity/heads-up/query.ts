import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

/** A lesson that comes out meanwhile is told within seconds, as long as the page is looked at. */
const EVERY = 4_000

/** Lessons that an open deal of one's own is about to meet. */
export const headsUpsQuery = (deal: string) =>
  queryOptions({
    queryKey: ['heads-ups', deal],
    queryFn: ({ signal }) => get('/heads-ups', { params: { query: { deal } }, signal }),
    staleTime: 0,
    refetchInterval: EVERY,
  })

/** The same of all one's own open deals. */
export const allHeadsUpsQuery = queryOptions({
  queryKey: ['heads-ups'],
  queryFn: ({ signal }) => get('/heads-ups', { signal }),
  staleTime: 0,
  refetchInterval: EVERY,
})

/** Whether lessons had come in time to a deal of one's own that ended. */
export const endedQuery = (deal: string) =>
  queryOptions({
    queryKey: ['heads-ups', deal, 'ended'],
    queryFn: ({ signal }) =>
      get('/heads-ups', { params: { query: { deal, closed: '1' } }, signal }),
    staleTime: 0,
  })
