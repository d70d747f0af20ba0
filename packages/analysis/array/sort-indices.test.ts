import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from './random.ts'
import { sortIndices } from './sort-indices.ts'

/** The order that the language's own stable sort gives; NaN last. */
function plain(keys: ArrayLike<number>): number[] {
  const rank = (key: number) => (Number.isNaN(key) ? 1 : 0)
  return Array.from(keys, (_, i) => i).sort((a, b) => {
    const [x, y] = [keys[a], keys[b]]
    return rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0)
  })
}

describe('sortIndices', () => {
  it('orders as a stable sort does', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (keys) => {
        expect([...sortIndices(keys)]).toEqual(plain(keys))
      }),
    )
  })

  it('orders long columns as a stable sort does: wild doubles, whole days, one value', () => {
    const random = seededRandom('sort')
    const special = [0, -0, Number.NaN, Infinity, -Infinity, 5e-324, -5e-324, 1e308, -1e308]
    const column = (value: () => number) => Float64Array.from({ length: 5_000 }, value)
    for (const keys of [
      column(() =>
        random.below(3) ? random.normal() * 10 ** random.below(20) : random.pick(special),
      ),
      column(() => random.below(400) - 200),
      column(() => 7),
      Int32Array.from(column(() => random.below(100_000) - 50_000)),
      Array.from(column(() => -random.exponential())),
    ]) {
      expect(Array.from(sortIndices(keys))).toEqual(plain(keys))
    }
  })

  it('gives an empty column an empty order', () => {
    expect(sortIndices([])).toHaveLength(0)
  })
})
