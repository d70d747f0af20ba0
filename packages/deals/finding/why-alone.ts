import type { Condition, FoundSegment, SegmentSearch } from '@closed-learned/analysis'
import { isSame } from './name-where.ts'

/** Why the search does not list what stands out by itself; `nameOf` names what explains it where it may. */
export function sayWhyAlone(
  search: SegmentSearch,
  where: readonly Condition[],
  nameOf: (found: FoundSegment) => string | null,
): string {
  const by = search.confirmed.find(({ explains }) => explains.some((one) => isSame(one, where)))
  const name = by ? nameOf(by) : null
  if (name !== null) return ` It stands out only because of ${name}.`
  return search.confirmed.length === 0
    ? ' The search as a whole does not confirm it.'
    : ' The search as a whole does not confirm it: beside the places found, or among deals of the same age, it is no more than chance explains.'
}
