import { sayWhere } from '../finding/say-where.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { meetsWhere } from '../segment/rows-where.ts'
import { sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { checkBackTest } from './check-back-test.ts'
import type { DealAtHand } from './playbook-facts.ts'

/**
 * The segment among some that a deal meets and whose deals were lost more often than others of the same
 * quarter, the surest first, in one sentence with its base; null where there is none.
 */
export function losingPattern(
  facts: Truth,
  { truth, row }: DealAtHand,
  wheres: readonly (readonly SegmentCondition[])[],
): string | null {
  const met = wheres.flatMap((where) => {
    if (where.length === 0 || !meetsWhere(truth.cohort, where, row)) return []
    const { lift, here, rest } = checkBackTest(facts, { where, fromStage: null })
    const low = lift?.interval[0] ?? 0
    return low > 1 && here && rest ? [{ where, low, here, rest }] : []
  })
  const [first] = met.sort((a, b) => b.low - a.low)
  if (!first?.here.interval || first.here.value === null || first.rest.value === null) return null
  const base = `${sayRates(first.here.interval)}, ${first.here.deals} deals`
  return `${sayWhere(first.where)} were lost more often: ${sayRate(first.here.value)} (${base}), others ${sayRate(first.rest.value)}.`
}
