import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What an invitation is for. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => get('/invitations/{token}', { params: { path: { token } }, signal }),
  })

/** What the link of the first admin is for. */
export const firstLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['first-admin', token],
    queryFn: ({ signal }) => get('/first-admin/{token}', { params: { path: { token } }, signal }),
  })
