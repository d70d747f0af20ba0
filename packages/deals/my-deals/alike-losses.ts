import { dealsHeld } from '../heads-up/deals-held.ts'
import type { EndedDeal } from '../heads-up/same-rake.ts'
import { NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** A loss, and the first deal like it that its owner began since. */
export interface AlikeLoss {
  readonly loss: number
  readonly began: number
}

/** Of what is known of both, so much must be the same, and at least so many things. */
const SAME = 2 / 3
const FEWEST_SAME = 2

/**
 * For each loss the first deal alike that came after it: so a loss comes back once, with the deal that it
 * is of use to. All rows are one owner's; `others`: their deals, open or not, among which it is sought.
 */
export function alikeLosses(
  truth: Truth,
  losses: readonly Pick<EndedDeal, 'row' | 'on'>[],
  others: readonly number[],
): AlikeLoss[] {
  if (losses.length === 0 || others.length === 0) return []
  const { createdOn, history } = truth.cohort
  const first = Math.min(...losses.map(({ on }) => on))
  const began = others
    .filter((row) => (createdOn[row] ?? NO_DAY) > first)
    .toSorted((a, b) => (createdOn[a] ?? 0) - (createdOn[b] ?? 0) || a - b)
  const held = dealsHeld(
    truth.cohort,
    Uint32Array.from([...losses.map(({ row }) => row), ...began]),
  )
  const columns = history.attributes.flatMap(({ name }) => held.columnOf(name) ?? [])
  const isAlike = (one: number, other: number) => {
    let [same, known] = [0, 0]
    for (const { codes, values } of columns) {
      const [a, b] = [codes[one] ?? -1, codes[other] ?? -1]
      if (values[a] === undefined || values[b] === undefined) continue
      known++
      if (a === b) same++
    }
    return same >= FEWEST_SAME && same >= known * SAME
  }
  return losses.flatMap(({ row, on }, n) => {
    const at = began.findIndex(
      (other, m) => (createdOn[other] ?? NO_DAY) > on && isAlike(n, losses.length + m),
    )
    const other = began[at]
    return other === undefined ? [] : [{ loss: row, began: other }]
  })
}
