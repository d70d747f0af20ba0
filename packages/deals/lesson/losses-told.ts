import { enoughTold } from '../playbook/enough-told.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'

/** A loss that its owner linked to a lesson. */
export interface LossLinked {
  readonly lesson: string
  /** The store's number of the deal. */
  readonly deal: number
  readonly member: MemberId
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * The losses that stand behind what is told of a lesson: in steps of at least five of three people, of
 * months that are over, so that a loss that is linked today is seen by nobody. Lessons that were merged
 * are counted each for itself: what was held back of one is not told by the sum.
 */
export function lossesTold(linked: readonly LossLinked[], today: Day): readonly LossLinked[] {
  const told = new Map<number, LossLinked>()
  for (const lesson of new Set(linked.map((one) => one.lesson))) {
    const first = new Map<number, LossLinked>()
    for (const one of linked.toSorted((a, b) => a.at - b.at))
      if (one.lesson === lesson && !first.has(one.deal)) first.set(one.deal, one)
    const rows = [...first.values()].map((one) => ({
      one,
      author: one.member,
      month: monthOfDay(dayOfInstant(one.at)),
    }))
    for (const { one } of enoughTold(rows, today)?.rows ?? []) told.set(one.deal, one)
  }
  return [...told.values()]
}
