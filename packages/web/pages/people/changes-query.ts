import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

export type PeopleChanges = components['schemas']['PeopleChanges']
export type Change = PeopleChanges['changes'][number]

/** Who sees whose deals, and what was changed about it. */
export const peopleChangesQuery = queryOptions({
  queryKey: ['people-changes'],
  queryFn: ({ signal }) => get('/people/changes', { signal }),
})

/** What was changed about whoever asks. */
export const myChangesQuery = queryOptions({
  queryKey: ['my-changes'],
  queryFn: ({ signal }) => get('/me/changes', { signal }),
})
