import { queryOptions } from '@tanstack/react-query'
import { get } from '../api.ts'

/** What is here, and until when the sources tell. */
export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => get('/workspace', { signal }),
})
