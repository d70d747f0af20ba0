import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { allHeadsUpsQuery } from '../opportunity/heads-up/query.ts'
import { myDealsQuery } from './query.ts'

/** Asks anew what needs whoever looks as soon as a lesson comes that a deal of theirs is about to meet. */
export function useNewLessons(): void {
  const queries = useQueryClient()
  // The same object as long as the same is told.
  const { data } = useQuery(allHeadsUpsQuery)
  const before = useRef(data)
  useEffect(() => {
    if (before.current !== undefined && before.current !== data)
      void queries.invalidateQueries({ queryKey: myDealsQuery.queryKey })
    before.current = data
  }, [data, queries])
}
