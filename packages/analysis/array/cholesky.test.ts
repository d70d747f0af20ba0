import { describe, expect, it } from 'vitest'
import { cholesky } from './cholesky.ts'
import { seededRandom } from './random.ts'

describe('cholesky', () => {
  it('solves what a matrix times a known column gave', () => {
    const random = seededRandom('matrix')
    for (const k of [1, 2, 5, 12]) {
      const half = Float64Array.from({ length: k * (k + 3) }, random.normal)
      const a = new Float64Array(k * k)
      for (let i = 0; i < k; i++) {
        for (let j = 0; j < k; j++) {
          for (let c = 0; c < k + 3; c++)
            a[i * k + j] += half[i * (k + 3) + c] * half[j * (k + 3) + c]
        }
      }
      const x = Float64Array.from({ length: k }, random.normal)
      const b = x.map((_, i) => x.reduce((sum, v, j) => sum + a[i * k + j] * v, 0))
      const factor = cholesky(a, k, 1e-12)
      if (typeof factor === 'number') throw new Error(`row ${factor}`)
      for (const [i, value] of factor.solve(b).entries()) expect(value).toBeCloseTo(x[i], 8)
    }
  })
  it('names the row that is a combination of those before it', () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 4), 2, 1e-12)).toBe(1)
    expect(cholesky(Float64Array.of(1, 0, 1, 0, 1, 1, 1, 1, 2), 3, 1e-12)).toBe(2)
  })
})
