import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { findSegments } from './find-segments.ts'
import { planSegmentSearch } from './plan-segment-search.ts'
import { scanPiece } from './scan-piece.ts'
import type { SegmentData } from './segment-data.ts'

const SIZES = [6, 4, 3, 2, 2, 5]

/** Rows of six attributes and 20 owners; `lossOf` gives the chance of each. */
function book(
  rows: number,
  seed: number,
  lossOf: (codes: readonly number[], owner: number) => number,
) {
  const random = seededRandom(seed)
  const columns = SIZES.map(() => new Uint8Array(rows))
  const outcome = new Uint8Array(rows)
  const owners = new Int32Array(rows)
  const strata = new Int32Array(rows)
  for (let r = 0; r < rows; r++) {
    const codes = SIZES.map((size) => random.below(size))
    for (const [at, code] of codes.entries()) columns[at][r] = code
    owners[r] = random.below(20)
    strata[r] = owners[r] * 8 + random.below(8)
    outcome[r] = Number(random.uniform() < lossOf(codes, owners[r]))
  }
  const attributes = columns.map((codes, at) => ({ codes, values: SIZES[at] }))
  return { attributes, outcome, owners, strata }
}

const planted = (rows: number, seed: number) =>
  book(rows, seed, ([a, b, , d]) => (a === 1 && b === 2 ? 0.9 : d === 1 && a === 3 ? 0.35 : 0.6))

const whereOf = (data: SegmentData) => findSegments(data).confirmed.map(({ where }) => where)

describe('findSegments', () => {
  it('finds planted segments in both directions and nothing else', () => {
    expect(whereOf(planted(20_000, 1))).toEqual([
      [
        { attribute: 0, value: 3 },
        { attribute: 3, value: 1 },
      ],
      [
        { attribute: 0, value: 1 },
        { attribute: 1, value: 2 },
      ],
    ])
  })

  it('tells of each how often, beside the rest, and what stands out only because of it', () => {
    const data = book(20_000, 2, ([a]) => (a === 1 ? 0.8 : 0.6))
    // A column that copies the cause most of the time stands out too.
    const copy = data.attributes[0].codes.map((code, r) =>
      r % 10 === 0 ? r % 3 : Number(code === 1),
    )
    const [found, ...more] = findSegments({
      ...data,
      attributes: [...data.attributes, { codes: copy, values: 3 }],
    }).confirmed
    expect(more).toEqual([])
    expect(found?.where).toEqual([{ attribute: 0, value: 1 }])
    expect(found?.rate).toBeCloseTo(0.8, 1)
    expect(found?.oddsRatio).toBeCloseTo(2.67, 0)
    expect(found?.rows).toBe(data.attributes[0].codes.filter((code) => code === 1).length)
    expect((found?.rows ?? 0) + (found?.restRows ?? 0)).toBe(20_000)
    expect(found?.explains).toContainEqual([{ attribute: 6, value: 1 }])
  })

  it('finds a cause that its parent hides', () => {
    const masked = book(40_000, 3, ([a, b]) => (a !== 1 ? 0.6 : b === 0 ? 0.81 : 0.52))
    expect(whereOf(masked)).toContainEqual([
      { attribute: 0, value: 1 },
      { attribute: 1, value: 0 },
    ])
  })

  it('holds alpha, a loose one and a strict one', () => {
    const weak = book(6_000, 6, ([a]) => (a === 1 ? 0.64 : 0.6))
    const found = (alpha: number) =>
      findSegments(weak, { alpha }).confirmed.map(({ where }) => where)
    expect(found(0.5)).toContainEqual([{ attribute: 0, value: 1 }])
    expect(found(1e-6)).toEqual([])
    const clear = book(20_000, 2, ([a]) => (a === 1 ? 0.8 : 0.6))
    const [loose, strict] = [0.05, 1e-20].map((alpha) => findSegments(clear, { alpha }).confirmed)
    expect(strict?.map(({ where }) => where)).toEqual(loose?.map(({ where }) => where))
    expect(strict?.[0]?.explains.length).toBeLessThan(loose?.[0]?.explains.length ?? 0)
  })

  it('takes no owner for a place', () => {
    // One owner loses most, and sells almost only where attribute 5 is 4.
    const data = book(20_000, 4, (_, owner) => (owner === 7 ? 0.9 : 0.55))
    const own = data.attributes[5].codes.map((code, r) => (data.owners[r] === 7 ? 4 : code % 4))
    const attributes = data.attributes.with(5, { codes: own, values: 5 })
    expect(whereOf({ ...data, attributes })).toEqual([])
    const { strata: _, ...unstratified } = { ...data, attributes }
    const found = findSegments(unstratified)
    expect(found.confirmed).toEqual([])
    expect(found.withheld).toBeGreaterThan(0)
  })

  it('gives the same for any cut of the work', () => {
    const data = planted(5_000, 5)
    const search = planSegmentSearch(data)
    let step = search.next()
    while (!step.done) {
      const { columns, pieces } = structuredClone(step.value)
      const backwards = pieces.toReversed().map((piece) => scanPiece(columns, piece))
      step = search.next(backwards.reverse())
    }
    expect(step.value).toEqual(findSegments(data))
  })
})

describe('findSegments does not depend on', () => {
  const cases = { numRuns: 12 }

  it('the order of the rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const data = planted(6_000, seed)
        const order = Array.from({ length: 6_000 }, (_, r) => r)
        seededRandom(seed + 1).shuffle(order)
        const moved = <T extends Uint8Array | Int32Array>(column: T) =>
          column.map((_, r) => column[order[r] ?? 0] ?? 0) as T
        const shuffled = {
          attributes: data.attributes.map(({ codes, values }) => ({ codes: moved(codes), values })),
          outcome: moved(data.outcome),
          owners: moved(data.owners),
          strata: moved(data.strata),
        }
        expect(numbersOf(shuffled)).toEqual(numbersOf(data))
      }),
      cases,
    )
  })

  it('the coding of the values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const data = planted(6_000, seed)
        const recoded = data.attributes.map(({ codes, values }) => ({
          codes: codes.map((code) => values - 1 - code),
          values,
        }))
        const back = findSegments({ ...data, attributes: recoded }).confirmed.map(
          ({ where, pValue }) => [
            where.map(({ attribute, value }) => ({
              attribute,
              value: (SIZES[attribute] ?? 0) - 1 - value,
            })),
            pValue.toPrecision(9),
          ],
        )
        expect(back).toEqual(numbersOf(data))
      }),
      cases,
    )
  })

  it('a column that stands twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(5), (seed, twin) => {
        const data = planted(6_000, seed)
        const attributes = [...data.attributes, ...data.attributes.slice(twin, twin + 1)]
        expect(findSegments({ ...data, attributes })).toEqual(findSegments(data))
      }),
      cases,
    )
  })

  function numbersOf(data: SegmentData) {
    return findSegments(data).confirmed.map(({ where, pValue }) => [where, pValue.toPrecision(9)])
  }
})

describe('findSegments says nothing, or what is wrong, of', () => {
  const data = planted(500, 9)
  const none = (changed: Partial<SegmentData>) => {
    const found = findSegments({ ...data, ...changed })
    expect(found.confirmed).toEqual([])
    expect(found.exploratory).toEqual([])
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
    return found
  }

  it('an empty book, one outcome, no attributes, a constant column', () => {
    none({
      attributes: [{ codes: new Uint8Array(0), values: 3 }],
      outcome: new Uint8Array(0),
      strata: new Int32Array(0),
      owners: new Int32Array(0),
    })
    none({ outcome: new Uint8Array(500) })
    none({ outcome: new Uint8Array(500).fill(1) })
    none({ attributes: [] })
    expect(
      none({ attributes: [{ codes: new Uint8Array(500), values: 1 }] }).searched.attributes,
    ).toBe(0)
  })

  it('strata that compare nothing', () => {
    none({ strata: Int32Array.from({ length: 500 }, (_, r) => r) })
    none({ strata: new Int32Array(500).fill(-1) })
  })

  it('ten thousand values in a column', () => {
    const codes = Int32Array.from({ length: 500 }, (_, r) => r * 20)
    expect(none({ attributes: [{ codes, values: 10_000 }] }).searched.conjunctions).toBe(0)
  })

  it('many columns of many values, in bounded time', () => {
    const random = seededRandom(8)
    const attributes = Array.from({ length: 25 }, () => ({
      codes: Uint8Array.from({ length: 4_000 }, () => random.below(110)),
      values: 110,
    }))
    const outcome = Uint8Array.from({ length: 4_000 }, () => random.below(2))
    expect(findSegments({ attributes, outcome }).confirmed).toEqual([])
  })

  it('columns of other lengths, outcomes that are none, options out of range', () => {
    expect(() => findSegments({ ...data, strata: new Int32Array(3) })).toThrow(RangeError)
    expect(() => findSegments({ ...data, outcome: new Uint8Array(500).fill(2) })).toThrow(
      RangeError,
    )
    expect(() => findSegments(data, { alpha: Number.NaN })).toThrow(RangeError)
    const endless = [{ codes: new Uint8Array(500), values: 1e9 }]
    expect(() => findSegments({ ...data, attributes: endless })).toThrow(RangeError)
    expect(() => findSegments(data, { fewestRows: -1 })).toThrow(RangeError)
  })
})
