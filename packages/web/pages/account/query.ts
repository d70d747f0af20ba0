import type { components } from '@closed-learned/server'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'
import { meQuery } from '../../frame/me.ts'

export type Key = components['schemas']['Keys']['keys'][number]
export type KeyMade = components['schemas']['KeyMade']

/** One's own keys, without the keys themselves. */
export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: ({ signal }) => get('/me/keys', { signal }),
})

export type OpenSession = components['schemas']['Sessions']['sessions'][number]
export type SignIn = components['schemas']['SignIns']['signIns'][number]

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => get('/me/sessions', { signal }),
  staleTime: 0,
})

/** How one came in of late. */
export const signInsQuery = queryOptions({
  queryKey: ['sign-ins'],
  queryFn: ({ signal }) => get('/me/sign-ins', { signal }),
  staleTime: 0,
})

/** Asked for only where there is an account behind whoever looks, and nothing is needed first. */
export async function loadAccount(queries: QueryClient): Promise<void> {
  const me = await queries.ensureQueryData(meQuery)
  if (me.by !== 'session' || me.needsSecondFactor) return
  await Promise.all([
    queries.ensureQueryData(keysQuery),
    queries.ensureQueryData(sessionsQuery),
    queries.ensureQueryData(signInsQuery),
  ])
}
