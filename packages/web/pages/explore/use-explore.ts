import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ExploreOnDay } from './asked.ts'
import { exploreQuery } from './query.ts'

/** Goes to another table. */
export type Explore = (wanted: ExploreOnDay) => void

/**
 * Shows another table in place of the one shown now. It is fetched first and the address changes
 * then, so that the page stands still meanwhile; the controls show what is `wanted` at once.
 */
export function useExplore(): { explore: Explore; wanted: ExploreOnDay | null } {
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/trends/explore' })
  const turns = useRef(0)
  const [wanted, want] = useState<ExploreOnDay | null>(null)
  const go = async (next: ExploreOnDay) => {
    const turn = ++turns.current
    want(next)
    await queries.prefetchQuery(exploreQuery(next))
    if (turn !== turns.current) return
    await navigate({ search: next, resetScroll: false })
    if (turn === turns.current) want(null)
  }
  return { explore: (next) => void go(next), wanted }
}
