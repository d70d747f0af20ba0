import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** How we were doing on a day; by default the newest. */
export const overviewQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['overview', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/overview', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })
