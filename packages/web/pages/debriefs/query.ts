import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Deals of one's own that ended lately, and of which one has not told yet. */
export const debriefsDueQuery = queryOptions({
  queryKey: ['debriefs-due'],
  queryFn: ({ signal }) => get('/debriefs/due', { signal }),
})
