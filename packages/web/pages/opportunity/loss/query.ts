import type { AccountSaid, Voice } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { api, get, told } from '../../../api.ts'

const path = (id: string) => ({ path: { id } })

/** How a loss is told by those who were there; declined where it is not the reader's to see. */
export const accountsQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', id],
    queryFn: ({ signal }) => get('/opportunities/{id}/accounts', { params: path(id), signal }),
  })

/** Who will see an account as it stands, and what others get of it. */
export const previewQuery = (id: string, body: AccountAsked) =>
  queryOptions({
    queryKey: ['account-preview', id, body],
    queryFn: ({ signal }) =>
      told(api.POST('/opportunities/{id}/accounts/preview', { params: path(id), body, signal })),
  })

/** Whom one can invite, or share with. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => get('/colleagues', { signal }),
})

/** What somebody says about a loss. */
export type AccountAsked = Pick<
  AccountSaid,
  'text' | 'holdCausesBack' | 'inConfidence' | 'voice'
> & {
  causes: AccountSaid['causes'][number][]
  voice?: Voice
}
