import { seededRandom } from '@closed-learned/analysis'
import type { History } from '../cohort/history.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'

const MADE: readonly (readonly [string, AttributeMeaning, values: number])[] = [
  ['Industry', 'vertical', 30],
  ['Size', 'sizeBand', 6],
  ['Lead Source', 'leadSource', 14],
  ['Buyer Title', 'persona', 12],
  ['Region', 'geography', 8],
  ['Country', 'geography', 50],
  ['Product', 'product', 9],
  ['Price Band', 'priceBand', 5],
  ['Rival', 'competitor', 11],
  ['Uses SAP', 'incumbent', 2],
]

/** A company with attributes that nothing depends on, the first values the most frequent. */
export function withAttributes(history: History): History {
  const random = seededRandom('attributes')
  const attributes = MADE.map(([name, meaning, values]) => ({
    name,
    meaning,
    values: Array.from({ length: values }, (_, v) => `${name} ${v}`),
    codes: Int32Array.from({ length: history.size }, () =>
      random.uniform() < 0.02 ? -1 : Math.floor(values * random.uniform() ** 1.5),
    ),
    hasHistory: false,
    leftOut: null,
  }))
  return { ...history, attributes }
}
