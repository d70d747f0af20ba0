/** Values of which those that differ only in case and white space are one. */
export interface Spelled {
  /** By code of the column: the place of the value; -1 where it is blank. */
  readonly place: Int32Array
  /** The most frequent spelling of each, outer spaces cut. */
  readonly names: readonly string[]
  /** How many spellings were taken for another one. */
  readonly joined: number
}

/** Joins the spellings of one value; `counts` tells how often each code stands in a deal. */
export function oneSpelling(values: readonly string[], counts: Uint32Array): Spelled {
  const byKey = new Map<string, number[]>()
  for (const [code, value] of values.entries()) {
    const key = value.toLowerCase().replace(/\s+/gu, ' ').trim()
    if (key === '' || !counts[code]) continue
    const codes = byKey.get(key) ?? []
    if (codes.push(code) === 1) byKey.set(key, codes)
  }
  const place = new Int32Array(values.length).fill(-1)
  const often = (code: number) => counts[code] ?? 0
  const groups = [...byKey.values()].map((codes) =>
    codes.sort((a, b) => often(b) - often(a) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1)),
  )
  const names = groups.map((codes) => tidy(values[codes[0] ?? 0] ?? ''))
  for (const [at, codes] of groups.entries()) for (const code of codes) place[code] = at
  const spellings = groups.reduce((all, codes) => all + codes.length, 0)
  return { place, names, joined: spellings - groups.length }
}

function tidy(value: string): string {
  return value.replace(/\s+/gu, ' ').trim()
}
