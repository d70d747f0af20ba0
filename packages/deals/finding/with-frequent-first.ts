import type { Codes } from './values-before-closing.ts'

/** Values that are looked at one by one. */
const MOST_VALUES = 255

/** The code of a deal without a value. */
export const NO_VALUE = 255

/** Codes anew, so that the value with most deals is 0 and so on; rarer ones than the first 255 are none. */
export function withFrequentFirst(codes: Codes, values: readonly string[], deals: Uint32Array) {
  const used = Array.from(deals.keys()).filter((code) => (deals[code] ?? 0) > 0)
  const ordered = used.sort(
    (a, b) => (deals[b] ?? 0) - (deals[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
  )
  const kept = ordered.slice(0, MOST_VALUES)
  const anew = new Uint8Array(values.length).fill(NO_VALUE)
  for (const [code, was] of kept.entries()) anew[was] = code
  const coded = new Uint8Array(codes.length)
  for (let n = 0; n < codes.length; n++) coded[n] = anew[codes[n] ?? -1] ?? NO_VALUE
  return { codes: coded, values: kept.map((was) => values[was] ?? ''), inUse: used.length }
}
