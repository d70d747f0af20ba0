import type { PreparedRows } from './prepare-rows.ts'

/** Conditions on prepared attributes: positions and codes. */
export type Segment = readonly (readonly [attribute: number, code: number])[]

/** Finds the rows of a segment by one bit a row and value. */
export class RowSets {
  readonly #sets = new Map<number, Uint32Array>()
  readonly #found: Uint32Array

  constructor(private readonly prepared: PreparedRows) {
    this.#found = new Uint32Array(prepared.rows)
  }

  /** Rows in which all conditions hold, in their order. */
  rowsOf(segment: Segment): Uint32Array {
    const sets = segment.map(([attribute, code]) => this.#setOf(attribute, code))
    const [first, second = first, third = first] = sets
    const found = this.#found
    let size = 0
    for (let word = 0; word < first.length; word++) {
      let bits = first[word] & second[word] & third[word]
      while (bits !== 0) {
        found[size++] = word * 32 + 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
      }
    }
    return found.slice(0, size)
  }

  #setOf(attribute: number, code: number): Uint32Array {
    const key = attribute * 256 + code
    const known = this.#sets.get(key)
    if (known) return known
    const { codes } = this.prepared.attributes[attribute]
    const set = new Uint32Array(Math.ceil(codes.length / 32))
    for (let r = 0; r < codes.length; r++) if (codes[r] === code) set[r >>> 5] |= 1 << (r & 31)
    this.#sets.set(key, set)
    return set
  }
}

/** Rows in both, as a share of the rows in either. Both in order. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const both = overlap(a, b)
  return both === 0 ? 0 : both / (a.length + b.length - both)
}

/** Rows in both. Both in order. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      both++
      i++
      j++
    } else if (a[i] < b[j]) i++
    else j++
  }
  return both
}
