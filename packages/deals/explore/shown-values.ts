import type { CodedAttribute } from '@closed-learned/analysis'
import { bandStart } from './band-start.ts'

/** Values that a page can show of each attribute, by how many attributes it has. */
const MOST: readonly (readonly number[])[] = [[60], [30, 14], [12, 14, 6]]

/** How many values are shown of an attribute. */
export function mostShown(attributes: number, axis: number): number {
  return MOST[attributes - 1]?.[axis] ?? 0
}

/**
 * The values (codes) that some deal has, those with most deals first; values that may not be told
 * stand last, in the order of their codes, so that their place tells nothing.
 */
export function valuesInOrder(
  { codes, values }: CodedAttribute,
  isHeld: (value: number) => boolean,
): number[] {
  const deals = new Uint32Array(values)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1
    if (code >= 0 && code < values) deals[code] = (deals[code] ?? 0) + 1
  }
  const used = Array.from(deals.keys()).filter((value) => (deals[value] ?? 0) > 0)
  const weight = (value: number) => (isHeld(value) ? 0 : (deals[value] ?? 0))
  return used.sort((a, b) => weight(b) - weight(a) || a - b)
}

/** The same codes where their names read as bands in the order of the bands; else as they are. */
export function bandsInOrder(codes: readonly number[], names: readonly string[]): number[] {
  const starts = new Map(codes.map((code) => [code, bandStart(names[code] ?? '')]))
  if ([...starts.values()].includes(null)) return [...codes]
  return codes.toSorted((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0) || a - b)
}
