import type { Overshoot } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { overshootQuery } from './query.ts'

/** Whether letting go early overshot, for the day of the page; undefined until it is known. */
export function useOvershoot(): Overshoot | undefined {
  const { asOf } = useSearch({ from: '__root__' })
  return useQuery(overshootQuery(asOf)).data
}
