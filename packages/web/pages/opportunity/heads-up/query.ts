import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

/** Lessons that an open deal of one's own is about to meet; asking for them is being shown them. */
export const headsUpsQuery = (deal: string) =>
  queryOptions({
    queryKey: ['heads-ups', deal],
    queryFn: ({ signal }) => get('/heads-ups', { params: { query: { deal } }, signal }),
  })

/** Whether lessons had come in time to a deal of one's own that ended. */
export const endedQuery = (deal: string) =>
  queryOptions({
    queryKey: ['heads-ups', deal, 'ended'],
    queryFn: ({ signal }) =>
      get('/heads-ups', { params: { query: { deal, closed: '1' } }, signal }),
  })
