import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

export type People = components['schemas']['People']
export type Person = People['people'][number]
export type Teams = components['schemas']['Teams']
export type Team = Teams['teams'][number]
export type Owners = components['schemas']['Owners']

/** Everybody who has or had a place here. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => get('/people', { signal }),
})

/** The tree of teams, and who manages each. */
export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => get('/teams', { signal }),
})

/** Whose the owners in the CRM are. */
export const ownersQuery = queryOptions({
  queryKey: ['owners'],
  queryFn: ({ signal }) => get('/owners', { signal }),
})
