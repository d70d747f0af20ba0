import type { FilingKind } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { api, get, told } from '../../api.ts'

/** What one has filed, the newest first. */
export const filingsQuery = queryOptions({
  queryKey: ['filings'],
  queryFn: ({ signal }) => get('/filings', { signal }),
})

/** Flags on one's own deals that wait for an answer. */
export const flagsQuery = queryOptions({
  queryKey: ['flags'],
  queryFn: ({ signal }) => get('/flags/mine', { signal }),
})

/** Deals of one's own that were let go here and are open in the CRM still. */
export const carryOverQuery = queryOptions({
  queryKey: ['carry-over'],
  queryFn: ({ signal }) => get('/carry-over', { signal }),
})

/** Texts to begin from; they change only with the program. */
export const wordsQuery = queryOptions({
  queryKey: ['words'],
  queryFn: ({ signal }) => get('/filings/words', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who will see a filing of this kind, and from when; about one deal, what becomes of its flag too. */
export const audienceQuery = (kind: FilingKind, deal?: string) =>
  queryOptions({
    queryKey: ['audience', kind, deal],
    queryFn: ({ signal }) =>
      told(api.POST('/filings/preview', { body: { kind, ...(deal && { deal }) }, signal })),
  })

/** What the leader signed, so that deals may be let go. */
export const permissionQuery = queryOptions({
  queryKey: ['permission'],
  queryFn: ({ signal }) => get('/permission', { signal }),
})
