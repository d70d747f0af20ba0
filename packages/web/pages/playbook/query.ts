import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

/** Words for the first meetings, as true now. */
export const talkTracksQuery = queryOptions({
  queryKey: ['playbook', 'tracks'],
  queryFn: ({ signal }) => get('/talk-tracks', { signal }),
})

/** What is asked early. */
export const checksQuery = queryOptions({
  queryKey: ['playbook', 'checks'],
  queryFn: ({ signal }) => get('/checks', { signal }),
})

/** The steps of a deal. */
export const processQuery = queryOptions({
  queryKey: ['playbook', 'process'],
  queryFn: ({ signal }) => get('/process', { signal }),
})
