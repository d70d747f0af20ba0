import { readFlag } from './read-flag.ts'

export type AttributeKind = 'category' | 'number' | 'date' | 'flag' | 'text'

/** What was counted of a column's values. */
export interface ValueCounts {
  readonly filled: number
  readonly distinct: number
  /** How often the commonest value occurs. */
  readonly commonest: number
  /** Of the values looked at (the first few hundred), how many are numbers, are dates; their length. */
  readonly looked: number
  readonly numbers: number
  readonly dates: number
  readonly characters: number
  /** All values, where they are few; else empty. */
  readonly few: readonly string[]
}

const FEW_NUMBERS = 12

/**
 * What kind of attribute a column is. `text` is what no trend can be asked of: one value nearly
 * everywhere, prose, or nearly as many values as rows.
 */
export function kindOfAttribute(counts: ValueCounts): AttributeKind {
  const { filled, distinct, looked } = counts
  if (distinct <= 1 || isNearConstant(counts)) return 'text'
  if (counts.few.length > 0 && distinct <= 2 && counts.few.every((v) => readFlag(v) !== null)) {
    return 'flag'
  }
  if (counts.dates >= looked * 0.95) return 'date'
  if (counts.numbers >= looked * 0.95) return distinct > FEW_NUMBERS ? 'number' : 'category'
  const length = looked > 0 ? counts.characters / looked : 0
  if (length > 80 && distinct > 20) return 'text'
  if (filled >= 20 && distinct > filled * 0.5) return 'text'
  return 'category'
}

function isNearConstant({ filled, commonest }: ValueCounts): boolean {
  return filled >= 200 && filled - commonest < Math.max(20, filled * 0.002)
}
