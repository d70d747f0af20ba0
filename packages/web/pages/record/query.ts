import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Losses that one was invited to write about. */
export const accountInvitationsQuery = queryOptions({
  queryKey: ['account-invitations'],
  queryFn: ({ signal }) => get('/loss-accounts/invitations', { signal }),
})
