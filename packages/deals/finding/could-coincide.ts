import type { CodedColumn } from '../cohort/history.ts'
import { total, type ValueCounts } from './value-counts.ts'

/** The share of deals and of values beyond which values stand for owners. */
const NEARLY_ALL = 0.8

/**
 * Tells of an attribute whether its values could coincide with owners (or accounts) at all: there
 * are not far more values than owners, and so many owners could have most of the deals. Cheap, and
 * never wrongly no.
 */
export function couldCoincide({
  codes,
  values,
}: CodedColumn): (attribute: CodedColumn, counts: ValueCounts) => boolean {
  const deals = new Uint32Array(values.length)
  let unowned = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? -1
    if (code < 0) unowned++
    else deals[code] = (deals[code] ?? 0) + 1
  }
  const most = deals.sort().reverse()
  return (attribute, { closed, open }) => {
    const inUse = closed.filter((count) => count > 0).length
    if (inUse * NEARLY_ALL > values.length) return false
    const held = total(most.subarray(0, attribute.values.length))
    return held >= NEARLY_ALL * (total(closed) + total(open) - unowned)
  }
}
