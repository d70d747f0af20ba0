import { queryOptions } from '@tanstack/react-query'
import { Declined, get } from '../../api.ts'

/** A draft; null where none is begun under this id. Asked for once, since it is typed on from there. */
export const lessonDraftQuery = (id: string) =>
  queryOptions({
    queryKey: ['lesson-draft', id],
    queryFn: ({ signal }) => begunAs(id, signal).catch(nullWhereAway),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

async function begunAs(id: string, signal: AbortSignal) {
  const { drafts } = await get('/lessons/drafts', { signal, cache: 'no-store' })
  if (!drafts.some((draft) => draft.id === id)) return null
  const params = { path: { id } }
  return get('/lessons/drafts/{id}', { params, signal, cache: 'no-store' })
}

/** Without the net one writes on from what this browser keeps. */
function nullWhereAway(trouble: unknown): null {
  if (trouble instanceof Declined && trouble.kind === 'unreachable') return null
  throw trouble
}

/** What the address of a new lesson says: a draft, or what it begins from, or which lesson is worded anew. */
export interface WritingAsked {
  readonly draft?: string | undefined
  readonly of?: string | undefined
  readonly where?: string | undefined
  readonly loss?: string | undefined
}

export function writingAskedOf(search: Record<string, unknown>): WritingAsked {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  return {
    draft: text(search.draft),
    of: text(search.of),
    where: text(search.where),
    loss: text(search.loss),
  }
}
