import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'

const strict = { tolerance: 1e-9 }

describe('compare', () => {
  it('measures relative to the expected number, but not below 1', () => {
    expect(compare({ a: 1000.001 }, { a: 1000 }, strict).worst).toBeCloseTo(1e-6, 9)
    expect(compare({ a: 0.002 }, { a: 0.001 }, strict).worst).toBeCloseTo(1e-3, 9)
    expect(compare({ a: 0.002 }, { a: 0.001 }, { ...strict, relative: ['a'] }).worst).toBe(1)
  })
  it('takes NaN, infinity and null for the undefined of R', () => {
    const actual = { a: Float64Array.of(1, Number.NaN), b: null }
    expect(compare(actual, { a: [1, null], b: null }, strict)).toEqual({ worst: 0, passes: true })
    expect(compare({ a: [1, 0] }, { a: [1, null] }, strict).passes).toBe(false)
    expect(compare({ a: [Number.NaN] }, { a: [1] }, strict).passes).toBe(false)
  })
  it('fails what is missing, too long or of another kind', () => {
    expect(compare({}, { a: 1 }, strict).passes).toBe(false)
    expect(compare({ a: [1, 2] }, { a: [1] }, strict).passes).toBe(false)
    expect(compare({ a: '1' }, { a: 1 }, strict).passes).toBe(false)
    expect(compare({ a: [] }, { a: [] }, strict).passes).toBe(true)
  })
  it('lets a column have its own tolerance', () => {
    const own = { ...strict, tolerances: { se: 1e-7 } }
    expect(compare({ se: 1 + 1e-8, b: 1 }, { se: 1, b: 1 }, own).passes).toBe(true)
    expect(compare({ se: 1, b: 1 + 1e-8 }, { se: 1, b: 1 }, own).passes).toBe(false)
  })
})
