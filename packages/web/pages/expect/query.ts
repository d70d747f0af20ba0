import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** For which deal of one's own it is, if for one; it stands in the address. */
export interface ExpectAsked {
  readonly deal?: string | undefined
}

export const expectAskedOf = ({ deal }: Record<string, unknown>): ExpectAsked => ({
  deal: typeof deal === 'string' && deal !== '' ? deal : undefined,
})

/** What a buyer may expect. */
export const expectQuery = ({ deal }: ExpectAsked) =>
  queryOptions({
    queryKey: ['playbook', 'expect', deal ?? ''],
    queryFn: ({ signal }) =>
      get('/what-to-expect', { params: { query: { ...(deal && { deal }) } }, signal }),
  })
