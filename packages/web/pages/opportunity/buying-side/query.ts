import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

export type BuyingSideTold = components['schemas']['BuyingSide']

/** What the owner knows of the buying side of a deal, beside what the CRM states. */
export const buyingSideQuery = (id: string) =>
  queryOptions({
    queryKey: ['buying-side', id],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}/buying-side', {
        params: { path: { id } },
        signal,
        cache: 'no-store',
      }),
  })
