import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Losses that one was invited to write about. */
export const accountInvitationsQuery = queryOptions({
  queryKey: ['account-invitations'],
  queryFn: ({ signal }) => get('/loss-accounts/invitations', { signal }),
})

/** Deals of one's own that ended lately, and of which one has not told yet. */
export const debriefsDueQuery = queryOptions({
  queryKey: ['debriefs-due'],
  queryFn: ({ signal }) => get('/debriefs/due', { signal }),
})
