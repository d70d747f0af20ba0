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

/** Keys are asked for only where there is an account behind whoever looks. */
export async function loadAccount(queries: QueryClient): Promise<void> {
  const me = await queries.ensureQueryData(meQuery)
  if (me.by === 'session') await queries.ensureQueryData(keysQuery)
}
