import type { Condition } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'

const MOST_CONDITIONS = 3

/**
 * The conditions as codes, in the order of the question's attributes; undefined where one names no
 * attribute or value of the question, two name the same attribute, or they are none or more than three.
 */
export function conditionsOf(
  { attributes }: SegmentQuestion,
  where: readonly SegmentCondition[],
): Condition[] | undefined {
  if (where.length === 0 || where.length > MOST_CONDITIONS) return undefined
  const conditions = where.map(({ attribute, value }) => {
    const at = attributes.findIndex(({ name }) => name === attribute)
    return { attribute: at, value: attributes[at]?.values.indexOf(value) ?? -1 }
  })
  if (conditions.some(({ attribute, value }) => attribute < 0 || value < 0)) return undefined
  if (new Set(conditions.map(({ attribute }) => attribute)).size < where.length) return undefined
  return conditions.sort((a, b) => a.attribute - b.attribute)
}
