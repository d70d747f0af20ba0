import type { ReasonTold } from '@closed-learned/deals'
import type { Cell } from '../../parts/Copyable.tsx'

/** Reasons as rows of a file: one for all quarters together, then one for each. */
export function reasonRows(reasons: readonly ReasonTold[]): (readonly Cell[])[] {
  const rows = reasons.flatMap(({ name, share, interval, of, movement, pValue, trend }) => [
    [name, 'all', share, ...interval, of, movement, pValue],
    ...trend.map(({ quarter, value, interval: between, deals }) => [
      name,
      quarter,
      value,
      between?.[0] ?? null,
      between?.[1] ?? null,
      deals,
      null,
      null,
    ]),
  ])
  return [['name', 'quarter', 'share', 'low', 'high', 'deals', 'movement', 'p'], ...rows]
}
