import type { Condition, FoundSegment, SegmentSearch } from '@closed-learned/analysis'
import { testSegment } from '@closed-learned/analysis'
import type { SegmentQuestion } from '../segment-question.ts'

/** The codes of conditions given in names: `{ Industry: 'Retail' }`. */
export function conditionsFor(
  { attributes }: SegmentQuestion,
  where: Readonly<Record<string, string>>,
): Condition[] {
  return Object.entries(where).map(([name, value]) => {
    const attribute = attributes.findIndex((one) => one.name === name)
    const code = attributes[attribute]?.values.indexOf(value) ?? -1
    if (code < 0) throw new Error(`no such place: ${name} = ${value}`)
    return { attribute, value: code }
  })
}

/** A segment as a search would have found it, tested on the question's own deals. */
export function foundAt(
  question: SegmentQuestion,
  where: Readonly<Record<string, string>>,
  explains: readonly Readonly<Record<string, string>>[] = [],
): FoundSegment {
  const test = testSegment(question.data, conditionsFor(question, where))
  return {
    ...test,
    conditionalPValue: test.pValue,
    explains: explains.map((one) => conditionsFor(question, one)),
  }
}

/** The result of a search that found just this. */
export function searchThatFound(found: Partial<SegmentSearch>): SegmentSearch {
  return {
    confirmed: [],
    exploratory: [],
    withheld: 0,
    searched: { attributes: 2, conjunctions: 14, depth: 2 },
    thresholds: [1e-3, 1e-4, 1e-5],
    ...found,
  }
}
