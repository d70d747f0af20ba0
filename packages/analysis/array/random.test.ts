import { describe, expect, it } from 'vitest'
import { seededRandom } from './random.ts'

const N = 200_000
const draw = (next: () => number) => Float64Array.from({ length: N }, next)

function moments(x: Float64Array) {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length
  const central = (power: number) => x.reduce((sum, v) => sum + (v - mean) ** power, 0) / x.length
  const variance = central(2)
  return {
    mean,
    variance,
    skew: central(3) / variance ** 1.5,
    kurtosis: central(4) / variance ** 2,
  }
}

describe('seededRandom', () => {
  it('repeats itself for a seed, and only for it', () => {
    const first = (seed: number | string) => {
      const random = seededRandom(seed)
      return [random.uniform(), random.below(1000), random.normal(), random.exponential()]
    }
    expect(first(42)).toEqual(first(42))
    expect(first(42)).toEqual(first('42'))
    const seeds = [0, 1, -1, 1.5, 2 ** 32, 2 ** 53, '', 'a', 'b', 'ab', 'ba', 'aa']
    expect(new Set(seeds.map((seed) => first(seed)[0])).size).toBe(seeds.length)
  })

  it('keeps its numbers from one version to the next', () => {
    const random = seededRandom('sample company')
    const drawn = [random.below(1e6), random.below(1e6), random.below(1e6)]
    expect(drawn).toEqual([797_950, 518_063, 299_754])
    expect(random.pick('abcdefgh'.split(''))).toBe('h')
  })

  it('is uniform: mean, variance, sixteenths, and no memory from one draw to the next', () => {
    const x = draw(seededRandom(1).uniform)
    const { mean, variance } = moments(x)
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / N))
    expect(variance).toBeCloseTo(1 / 12, 3)
    expect(x.every((value) => value >= 0 && value < 1)).toBe(true)
    const cells = new Float64Array(256)
    for (let i = 0; i + 1 < N; i += 2)
      cells[Math.floor(x[i] * 16) * 16 + Math.floor(x[i + 1] * 16)]++
    const expected = N / 2 / 256
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(chiSquare).toBeGreaterThan(255 - 4 * Math.sqrt(510))
    expect(chiSquare).toBeLessThan(255 + 4 * Math.sqrt(510))
  })

  it('draws streams of neighbouring seeds independently', () => {
    const x = Float64Array.from({ length: 20_000 }, (_, seed) => seededRandom(seed).uniform())
    const { mean, variance } = moments(x)
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 20_000))
    expect(variance).toBeCloseTo(1 / 12, 2)
    let together = 0
    for (let i = 1; i < x.length; i++) together += (x[i] - 0.5) * (x[i - 1] - 0.5)
    expect(Math.abs((together / x.length) * 12)).toBeLessThan(4 / Math.sqrt(20_000))
  })

  it('is normal and exponential in its moments', () => {
    const random = seededRandom(2)
    const normal = moments(draw(random.normal))
    expect(normal.mean).toBeCloseTo(0, 1)
    expect(Math.abs(normal.mean)).toBeLessThan(4 / Math.sqrt(N))
    expect(Math.abs(normal.variance - 1)).toBeLessThan(4 * Math.sqrt(2 / N))
    expect(Math.abs(normal.skew)).toBeLessThan(4 * Math.sqrt(6 / N))
    expect(Math.abs(normal.kurtosis - 3)).toBeLessThan(4 * Math.sqrt(24 / N))
    const waits = moments(draw(() => random.exponential(50)))
    expect(Math.abs(waits.mean - 50)).toBeLessThan((4 * 50) / Math.sqrt(N))
    expect(waits.skew).toBeCloseTo(2, 0)
  })

  it('draws whole numbers evenly, also where 2^32 does not divide', () => {
    const random = seededRandom(3)
    const third = 3 * 2 ** 30
    const low = draw(() => random.below(third)).filter((value) => value < third / 2).length
    expect(Math.abs(low / N - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / N))
    expect(random.below(1)).toBe(0)
    expect(random.below(2 ** 32)).toBeLessThan(2 ** 32)
  })

  it('shuffles every order equally often, in place, typed arrays too', () => {
    const random = seededRandom(4)
    const seen = new Map<string, number>()
    for (let i = 0; i < 24_000; i++) {
      const order = random.shuffle([0, 1, 2, 3]).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(24)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
    const typed = Uint8Array.of(1, 2, 3)
    expect(random.shuffle(typed)).toBe(typed)
    expect([...typed].sort()).toEqual([1, 2, 3])
  })

  it('gives a fork the same numbers however much was drawn before it', () => {
    const random = seededRandom(5)
    const before = random.fork('deals').uniform()
    random.normal()
    expect(random.fork('deals').uniform()).toBe(before)
    expect(random.fork('people').uniform()).not.toBe(before)
  })

  it('refuses what it cannot draw', () => {
    const random = seededRandom(6)
    expect(() => seededRandom(Number.NaN)).toThrow(RangeError)
    for (const n of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) {
      expect(() => random.below(n)).toThrow(RangeError)
    }
    expect(() => random.exponential(0)).toThrow(RangeError)
    expect(() => random.pick([])).toThrow(RangeError)
  })
})
