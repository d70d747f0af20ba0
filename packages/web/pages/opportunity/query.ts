import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** One deal's story up to a day; by default the newest. */
export const opportunityQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['opportunity', id, asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}', {
        params: { path: { id }, query: { ...(asOf && { asOf }) } },
        signal,
      }),
  })
