import type { Condition } from '@closed-learned/analysis'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { inOrder } from './where-id.ts'

/** Conditions in names, in their one order. */
export function nameWhere(
  { attributes }: SegmentQuestion,
  where: readonly Condition[],
): SegmentCondition[] {
  return inOrder(
    where.map(({ attribute, value }) => ({
      attribute: attributes[attribute]?.name ?? '',
      value: attributes[attribute]?.values[value] ?? '',
    })),
  )
}

/** Whether two segments have the same conditions. */
export function isSame(a: readonly Condition[], b: readonly Condition[]): boolean {
  return a.length === b.length && a.every((one) => isIn(one, b))
}

/** Whether a condition is among others. */
export function isIn({ attribute, value }: Condition, where: readonly Condition[]): boolean {
  return where.some((other) => other.attribute === attribute && other.value === value)
}
