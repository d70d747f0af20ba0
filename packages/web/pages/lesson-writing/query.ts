import type { LessonDraftTold } from '@closed-learned/deals'
import { queryOptions } from '@tanstack/react-query'
import { api, Declined, get, told } from '../../api.ts'

/**
 * A draft; null where none is begun under this id. With a loss of one's own it is begun from what one
 * said of that. Asked for once, since it is typed on from there.
 */
export const lessonDraftQuery = (id: string, loss: string | undefined) =>
  queryOptions({
    queryKey: ['lesson-draft', id],
    queryFn: ({ signal }) => begunAs(id, loss, signal).catch(nullWhereAway),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

async function begunAs(id: string, loss: string | undefined, signal: AbortSignal) {
  const { drafts } = await get('/lesson-drafts', { signal, cache: 'no-store' })
  if (!drafts.some((draft) => draft.id === id)) return loss === undefined ? null : beginOf(id, loss)
  const params = { path: { id } }
  return get('/lesson-drafts/{id}', { params, signal, cache: 'no-store' })
}

/** Sent twice it is begun once; of a deal that is not there to begin from, one begins with nothing. */
async function beginOf(id: string, loss: string) {
  try {
    const draft = await told(api.POST('/lesson-drafts', { body: { id, loss } }))
    return draft as unknown as LessonDraftTold
  } catch (trouble) {
    if (trouble instanceof Declined && trouble.kind !== 'unreachable') return null
    throw trouble
  }
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
