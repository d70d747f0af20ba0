import type { AttributeColumn, CodedColumn, History } from '../cohort/history.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { coincidesWithOwners, namesColleagues } from './owner-like.ts'

/** An attribute by which deals can be cut, and how many values it has. */
export interface SegmentAttribute {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly values: number
}

const MOST_VALUES = 50

/** Above this, values that are all numbers are a measure that nobody has cut into bands. */
const MOST_NUMBERS = 12

/** Meanings by how often a team can act on them. */
const BY_USE: readonly AttributeMeaning[] = [
  'sizeBand',
  'vertical',
  'product',
  'leadSource',
  'geography',
  'persona',
  'competitor',
  'incumbent',
  'prerequisite',
  'priceBand',
  'other',
]

/**
 * The attributes by which deals can be cut, the most useful meaning first: two to fifty values, no
 * bare measure, nothing that only closing fills in, and nothing that stands for owners.
 */
export function segmentAttributes(history: History): SegmentAttribute[] {
  return history.attributes
    .filter((attribute) => isOffered(history, attribute))
    .map(({ name, meaning, ...column }) => ({ name, meaning, values: valuesInUse(column) }))
    .sort(
      (a, b) => BY_USE.indexOf(a.meaning) - BY_USE.indexOf(b.meaning) || (a.name < b.name ? -1 : 1),
    )
}

/** Position of an attribute by which deals can be cut; undefined where there is none of that name. */
export function segmentAttribute(history: History, name: string): number | undefined {
  const position = history.attributes.findIndex((attribute) => attribute.name === name)
  const attribute = history.attributes[position]
  return attribute && isOffered(history, attribute) ? position : undefined
}

function isOffered(history: History, attribute: AttributeColumn): boolean {
  if (attribute.leftOut !== null || namesColleagues(attribute.name)) return false
  const values = valuesInUse(attribute)
  if (values < 2 || values > MOST_VALUES) return false
  if (values > MOST_NUMBERS && attribute.values.every(isNumber)) return false
  return !coincidesWithOwners(attribute, history.owner)
}

function isNumber(value: string): boolean {
  return Number.isFinite(Number(value.replaceAll(',', '')))
}

function valuesInUse({ codes, values }: CodedColumn): number {
  const used = new Uint8Array(values.length)
  let count = 0
  for (const code of codes) {
    if (code < 0 || used[code] === 1) continue
    used[code] = 1
    count++
  }
  return count
}
