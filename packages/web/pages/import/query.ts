import { type Query, queryOptions } from '@tanstack/react-query'
import { api, Declined, told } from '../../api.ts'
import type { Draft } from './draft.ts'

const RUNNING_EVERY = 300
const UNREACHABLE_EVERY = 2_000

export const draftKey = (id: string | null) => ['import', id] as const

/** Where an upload stands; asked for again while something runs, and until the server answers. */
export const draftQuery = (id: string | null) =>
  queryOptions({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => fetchDraft(id ?? '', signal),
    enabled: id !== null,
    staleTime: 0,
    retry: false,
    refetchInterval: (query) => pause(query),
  })

async function fetchDraft(id: string, signal: AbortSignal): Promise<Draft> {
  return (await told(api.GET('/imports/{id}', { params: { path: { id } }, signal }))) as Draft
}

/** Milliseconds until the next question, false for none. */
function pause({ state }: Pick<Query<Draft>, 'state'>): number | false {
  if (state.error !== null) return isUnreachable(state.error) && UNREACHABLE_EVERY
  return isRunning(state.data) && RUNNING_EVERY
}

export function isRunning(draft: Draft | undefined): boolean {
  return draft?.state === 'reading' || draft?.state === 'importing'
}

export function isUnreachable(trouble: unknown): boolean {
  return trouble instanceof Declined && trouble.kind === 'unreachable'
}

export function isGone(trouble: unknown): boolean {
  return trouble instanceof Declined && trouble.kind === 'not-found'
}

/** What came in so far. */
export const pastImportsQuery = queryOptions({
  queryKey: ['past-imports'],
  queryFn: ({ signal }) => told(api.GET('/imports', { signal })),
})
