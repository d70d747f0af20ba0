import type { CausesPage, DebriefSheet } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** What a debrief rests on and asks; asked for once, since its draft is typed on from there. */
export const debriefQuery = (id: string) =>
  queryOptions({
    queryKey: ['debrief', id],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}/debrief', {
        params: { path: { id } },
        signal,
        cache: 'no-store',
      }) as Promise<DebriefSheet>,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** The drivers with what is curated below them. */
export const causesQuery = queryOptions({
  queryKey: ['causes'],
  queryFn: ({ signal }) => get('/causes', { signal }) as Promise<CausesPage>,
})

/** How a deal's end feels to whoever looks. */
export const feelingQuery = (id: string) =>
  queryOptions({
    queryKey: ['feeling', id],
    queryFn: ({ signal }) =>
      get('/opportunities/{id}/feeling', {
        params: { path: { id } },
        signal,
        cache: 'no-store',
      }),
    gcTime: 0,
  })
