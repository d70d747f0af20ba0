import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Filters } from './filters.ts'
import { truthQuery } from './query.ts'

/** Goes to other filters; `step` makes it one that going back returns from. */
export type Show = (change: Filters, step?: 'step') => void

/**
 * Shows the deals of other filters, in place of those shown now. They are fetched first and the
 * address changes then, so that the page stands still meanwhile and typing goes on.
 */
export function useShow(): { show: Show; waiting: boolean } {
  const queries = useQueryClient()
  const navigate = useNavigate({ from: '/truth' })
  const search = useSearch({ from: '/truth' })
  const turns = useRef(0)
  const [waiting, setWaiting] = useState(false)
  const go = async (change: Filters, replace: boolean) => {
    const turn = ++turns.current
    const next = { ...search, ...change }
    setWaiting(true)
    await queries.prefetchQuery(truthQuery(next))
    if (turn !== turns.current) return
    await navigate({ search: next, replace, resetScroll: false })
    setWaiting(false)
  }
  return { show: (change, step) => void go(change, step === undefined), waiting }
}
