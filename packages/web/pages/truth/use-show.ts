import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Filters } from './filters.ts'
import { truthQuery } from './query.ts'

/**
 * Shows the deals of other filters, in place of those shown now. They are fetched first and the
 * address changes then, so that the page stands still meanwhile and typing goes on.
 */
export function useShow(): (change: Filters) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/truth' })
  const search = useSearch({ from: '/truth' })
  const turns = useRef(0)
  return async (change) => {
    const turn = ++turns.current
    const next = { ...search, ...change }
    await queries.prefetchInfiniteQuery(truthQuery(next))
    if (turn === turns.current) await navigate({ search: next, replace: true, resetScroll: false })
  }
}
