import { type SegmentCondition, type TrendOutcome, whereId } from '@closed-learned/deals'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, told } from '../../api.ts'
import { watchesQuery } from '../watches/query.ts'

/** What can be watched: where, which way, and what happens there. */
export interface Watchable {
  readonly outcome: TrendOutcome
  readonly where: readonly SegmentCondition[]
  readonly direction: 'more' | 'less'
}

/** Whether a segment is watched already, and how to begin; pressing twice begins once. */
export function useWatch(segment: Watchable) {
  const { outcome, where, direction } = segment
  const queries = useQueryClient()
  // What is watched is about now, whatever day one looks back to.
  const { data: page, isLoading } = useQuery(watchesQuery())
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () =>
      told(api.POST('/trends/watches', { body: { outcome, where: [...where], direction } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['trends', 'watches'] }),
  })
  const watched = page?.watches.find((watch) => isSame(watch, segment)) ?? data
  const watch = () => {
    if (!isPending && watched === undefined) mutate()
  }
  return { watched, watch, isPending, error, isLoading }
}

function isSame(one: Watchable, other: Watchable): boolean {
  return (
    one.outcome === other.outcome &&
    one.direction === other.direction &&
    whereId(one.where) === whereId(other.where)
  )
}
