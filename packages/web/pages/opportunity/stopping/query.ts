import { queryOptions } from '@tanstack/react-query'
import { get } from '../../../api.ts'

const of = (id: string) => ({ params: { path: { id } } })

/** What going on with a deal of one's own is likely to take, and what else the time could do. */
export const stopOrContinueQuery = (id: string) =>
  queryOptions({
    queryKey: ['stop-or-continue', id],
    queryFn: ({ signal }) => get('/opportunities/{id}/stop-or-continue', { ...of(id), signal }),
  })

/** What it has cost so far; asked for by who wants to know. */
export const costSoFarQuery = (id: string) =>
  queryOptions({
    queryKey: ['cost-so-far', id],
    queryFn: ({ signal }) => get('/opportunities/{id}/cost-so-far', { ...of(id), signal }),
  })

/** What one's team was told of the deals that it kept going, as one. */
export const teamKeptGoingQuery = queryOptions({
  queryKey: ['kept-going', 'team'],
  queryFn: ({ signal }) => get('/kept-going/team', { signal }),
})
