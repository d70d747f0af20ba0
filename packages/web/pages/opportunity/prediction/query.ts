import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

/** What one predicted of a deal of one's own, beside what came of it. */
export const predictionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['predictions', id],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}/predictions', { params: { path: { id } }, signal }),
  })
