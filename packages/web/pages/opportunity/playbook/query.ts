import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

/** Words, checks and steps of a deal of one's own. */
export const dealPlaybookQuery = (id: string) =>
  queryOptions({
    queryKey: ['playbook', 'deal', id],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}/playbook', { params: { path: { id } }, signal }),
  })
