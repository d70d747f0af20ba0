import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as analysis from './index.ts'

// Whatever is put in: a RangeError that says what is wrong, or an answer without NaN in it.

const odd = [Number.NaN, Infinity, -Infinity, -1, -0, 0.5, 2, 3, 40, 26.5]
const extreme = [1e308, -1e308, 5e-324, 1e-300, 2 ** 53, 1e15, 1e9]
const any: Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1) },
  { weight: 3, arbitrary: fc.nat({ max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom(...extreme) },
  { weight: 1, arbitrary: fc.double() },
)
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), any)
const bit: Arbitrary<number> = fc.oneof({ weight: 15, arbitrary: fc.nat({ max: 1 }) }, any)
const small: Arbitrary<number> = fc.oneof({ weight: 15, arbitrary: fc.nat({ max: 3 }) }, any)
const count: Arbitrary<number> = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 300 }) }, any)
const maybe = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Columns of one length, some of them constant; seldom of another length. */
function columns<const A extends readonly Arbitrary<number>[]>(...of: A): Arbitrary<number[][]> {
  return fc.nat({ max: 14 }).chain((n) => {
    const column = (one: Arbitrary<number>) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.array(one, { minLength: n, maxLength: n }) },
        { weight: 2, arbitrary: one.map((value) => new Array<number>(n).fill(value)) },
        { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) },
      )
    return fc.tuple(...of.map(column))
  })
}

const table = fc.array(fc.array(count, { minLength: 1, maxLength: 3 }), { maxLength: 3 })
const square = fc.tuple(fc.tuple(count, count), fc.tuple(count, count))
const segmentData = fc.nat({ max: 80 }).chain((n) => {
  const column = fc
    .tuple(
      fc.array(fc.nat({ max: 4 }), { minLength: n, maxLength: n }),
      fc.constantFrom(1, 3, 5, 200),
    )
    .map(([codes, values]) => ({ codes: Uint16Array.from(codes), values }))
  return fc.record(
    {
      attributes: fc.array(column, { maxLength: 4 }),
      outcome: fc.oneof(
        fc.array(fc.nat({ max: 1 }), { minLength: n, maxLength: n }).map(bytes),
        fc.constant(new Uint8Array(n)),
        fc.array(fc.nat({ max: 3 }), { maxLength: n }).map(bytes),
      ),
      strata: fc.array(fc.integer({ min: -1, max: 9 }), { minLength: n, maxLength: n }).map(words),
      owners: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: n, maxLength: n }).map(words),
    },
    { requiredKeys: ['attributes', 'outcome'] },
  )
})
const segmentOptions = fc.record(
  {
    depth: fc.constantFrom(1, 2, 3, 4, Number.NaN),
    alpha: share,
    falseDiscoveryRate: share,
    fewestRows: small,
    fewestOwners: small,
  },
  { requiredKeys: [] },
)
const conditions = fc.array(fc.record({ attribute: small, value: small }), { maxLength: 4 })

function bytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values)
}

function words(values: readonly number[]): Int32Array {
  return Int32Array.from(values)
}

const gappy: Arbitrary<number> = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 5 }) }, any)
const finite: Arbitrary<number> = any.map((value) => (Math.abs(value) === Infinity ? 7 : value))
const growth = fc.record(
  { leaves: small, depth: small, rate: share, l2: any, leastRows: small, bins: count },
  { requiredKeys: [] },
)
const grown = analysis.boostedTrees(
  {
    columns: [
      [1, 2, 3, 4, Number.NaN],
      [0, 1, 0, 1, 1],
    ],
    outcome: [0, 0, 1, 1, 1],
  },
  { leastRows: 1, rounds: 4 },
)
/** Mostly long enough for a line before and one after. */
const series = fc.oneof(
  columns(any, any),
  fc.tuple(...[any, any].map((one) => fc.array(one, { minLength: 18, maxLength: 18 }))),
)

/** Arguments for every public function. */
const inputs: Readonly<Record<string, Arbitrary<readonly unknown[]>>> = {
  lastAtOrBefore: columns(any).chain((list) => any.map((at) => [...list, at])),
  quantile: fc.tuple(fc.array(any), share),
  quantileSorted: fc.tuple(fc.array(fc.double({ noNaN: true })).map(ascending), share),
  seededRandom: fc.tuple(fc.oneof(any, fc.string())),
  sortIndices: columns(any),
  areaUnderCurve: columns(share, bit).chain(([predicted, outcome]) =>
    maybe(share).map((level) => [{ predicted, outcome }, { level }]),
  ),
  boostedTrees: columns(bit, gappy, gappy, any).chain(([outcome, a, b, weight]) =>
    fc
      .tuple(fc.constantFrom([], [a], [a, b], [a, a]), fc.boolean(), growth)
      .map(([given, weighted, options]) => [
        weighted ? { outcome, columns: given, weight } : { outcome, columns: given },
        { rounds: 3, ...options },
      ]),
  ),
  boostedReasons: fc.array(gappy, { maxLength: 3 }).map((values) => [grown, values]),
  predictBoosted: columns(gappy, gappy, any).chain(([a, b, c]) =>
    fc.constantFrom([], [a], [a, b], [a, b, c]).map((given) => [grown, given]),
  ),
  conformalFactor: columns(any).chain(([misses]) => share.map((level) => [misses, level])),
  conformalThreshold: columns(finite).chain(([scores]) =>
    share.map((most) => [scores, { share: most }]),
  ),
  brierScore: columns(share, bit).chain(([predicted, outcome]) =>
    maybe(small).map((bins) => [{ predicted, outcome }, { bins }]),
  ),
  logScore: columns(share, bit).chain(([predicted, outcome]) =>
    maybe(share).map((clip) => [{ predicted, outcome }, { clip }]),
  ),
  poissonBinomial: columns(share).chain(([chances]) =>
    maybe(share).map((level) => [chances, { level }]),
  ),
  reliabilityCurve: columns(share, bit).chain(([predicted, outcome]) =>
    fc.tuple(maybe(share), maybe(small), maybe(small)).map(([level, samples, points]) => [
      { predicted, outcome },
      { level, samples, points },
    ]),
  ),
  adjustPValues: columns(share).chain(([p]) =>
    fc
      .tuple(fc.constantFrom('bonferroni', 'holm', 'bh', 'by'), maybe(count))
      .map(([method, tests]) => [p, method, { tests }]),
  ),
  betaDistribution: fc.tuple(share, any, any),
  betaQuantile: fc.tuple(share, any, any),
  logGamma: fc.tuple(any),
  chiSquare: fc.tuple(table, fc.record({ permutations: fc.constantFrom(0, 20, 0.5) })),
  chiSquareTail: fc.tuple(any, any),
  clopperPearson: fc.tuple(count, count, maybe(share)),
  wilsonInterval: fc.tuple(count, count, maybe(share)),
  confidenceSequence: columns(bit).chain(([outcome]) =>
    fc
      .tuple(maybe(share), maybe(fc.tuple(any, any)))
      .map(([level, prior]) => [outcome, { level, prior }]),
  ),
  eBH: columns(any).chain(([e]) => maybe(share).map((alpha) => [e, { alpha }])),
  eProcess: columns(bit, bit).chain(([outcome, segment]) =>
    fc
      .tuple(
        fc.boolean(),
        share,
        fc.constantFrom('greater', 'less', 'two-sided'),
        maybe(share),
        maybe(fc.tuple(any, any)),
      )
      .map(([rest, baseline, direction, alpha, prior]) => [
        rest ? { outcome, segment } : { outcome, baseline },
        { direction, alpha, prior },
      ]),
  ),
  fisherExact: fc.tuple(fc.oneof(square, table), fc.record({ level: maybe(share) })),
  hypergeometricLogTail: fc.tuple(count, count, count, count),
  isotonicRegression: columns(any, any, any).chain(([x, y, weight]) =>
    fc
      .tuple(fc.boolean(), fc.boolean())
      .map(([weighted, increasing]) => [x, y, weighted ? { weight, increasing } : { increasing }]),
  ),
  logisticRegression: columns(bit, any, any, any).chain(([outcome, a, b, weight]) =>
    fc
      .tuple(fc.constantFrom([], [a], [a, b], [a, a]), fc.boolean(), maybe(share), maybe(any))
      .map(([given, weighted, level, ridge]) => [
        weighted ? { outcome, columns: given, weight } : { outcome, columns: given },
        { level, ridge },
      ]),
  ),
  predictLogistic: columns(any, any).chain(([a, b]) =>
    fc.array(any, { maxLength: 3 }).map((coefficients) => [coefficients, [a, b]]),
  ),
  interruptedSeries: series.chain(([value, weight]) =>
    fc
      .tuple(fc.boolean(), fc.oneof(fc.constant(9), small), maybe(share))
      .map(([weighted, at, level]) => [
        weighted ? { value, at, weight } : { value, at },
        { level },
      ]),
  ),
  mannKendall: columns(any, any).map(([time, value]) => [{ time, value }]),
  theilSen: columns(any, any).chain(([time, value]) =>
    maybe(share).map((level) => [{ time, value }, { level }]),
  ),
  mannWhitney: fc.tuple(fc.array(any, { maxLength: 9 }), fc.array(any, { maxLength: 9 })),
  mantelHaenszel: fc.tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: square }, table), { maxLength: 4 }),
    fc.record({ level: maybe(share) }),
  ),
  normalQuantile: fc.tuple(share),
  studentQuantile: fc.tuple(share, any),
  aalenJohansen: columns(any, small, any).chain(([time, cause, entry]) =>
    fc
      .tuple(fc.boolean(), maybe(small), maybe(share))
      .map(([late, causes, level]) => [
        late ? { time, cause, entry } : { time, cause },
        { causes, level },
      ]),
  ),
  incidenceSummary: columns(any, small, any).chain(([time, cause, entry]) =>
    fc
      .tuple(fc.boolean(), any, maybe(share))
      .map(([late, horizon, level]) => [
        late ? { time, cause, entry } : { time, cause },
        { horizon, level },
      ]),
  ),
  kaplanMeier: columns(any, bit, any).chain(([time, event, entry]) =>
    fc
      .tuple(fc.boolean(), maybe(any), maybe(share))
      .map(([late, tau, level]) => [
        late ? { time, event, entry } : { time, event },
        { tau, level },
      ]),
  ),
  restrictedMean: columns(any, bit, any).chain(([time, event, entry]) =>
    fc
      .tuple(fc.boolean(), maybe(any), maybe(share))
      .map(([late, tau, level]) => [
        late ? { time, event, entry } : { time, event },
        { tau, level },
      ]),
  ),
  observationHorizon: columns(any, any).chain(([time, entry]) =>
    fc
      .tuple(fc.boolean(), maybe(any))
      .map(([late, atLeast]) => [late ? { time, entry } : { time }, { atLeast }]),
  ),
  logRankTest: columns(any, bit, any, small, small).chain(([time, event, entry, group, stratum]) =>
    fc
      .tuple(fc.boolean(), fc.boolean())
      .map(([late, parted]) => [
        late ? { time, event, entry } : { time, event },
        parted ? { group, stratum } : { group },
        { permutations: 20 },
      ]),
  ),
  grayTest: columns(any, small, any, small, small).chain(([time, cause, entry, group, stratum]) =>
    fc
      .tuple(fc.boolean(), fc.boolean(), small)
      .map(([late, parted, of]) => [
        late ? { time, cause, entry } : { time, cause },
        parted ? { group, stratum } : { group },
        { permutations: 20, cause: of },
      ]),
  ),
  findSegments: fc.tuple(segmentData, segmentOptions),
  testSegment: fc.tuple(segmentData, conditions),
  segmentTables: fc.tuple(segmentData, fc.array(small, { maxLength: 4 })),
  rowsNeeded: fc.tuple(
    fc.record(
      { rate: share, oddsRatio: any, pValue: share, power: share },
      { requiredKeys: ['rate', 'oddsRatio', 'pValue'] },
    ),
  ),
}

/** Take what others have checked: the steps of `findSegments`. */
const steps = ['planSegmentSearch', 'scanPiece']

/** Columns that say NaN where R does: a curve that is 0 or 1 has no limits. */
const documented =
  /^(kaplanMeier\.(stdErr|lower|upper)|aalenJohansen\.causes\.\d+\.(lower|upper))\./

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

/** Where in an answer there is a NaN. */
function nans(path: string, value: unknown): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => nans(`${path}.${key}`, inner))
}

describe('bad input', () => {
  const functions = Object.entries(analysis).filter(([, value]) => typeof value === 'function')

  it('is tried on every public function', () => {
    const untried = functions.map(([name]) => name).filter((name) => !(name in inputs))
    expect(untried.filter((name) => !steps.includes(name))).toEqual([])
  })

  for (const [name, call] of functions) {
    const input = inputs[name]
    if (!input) continue
    it(`${name}: a RangeError, or an answer without NaN`, () => {
      let [answered, refused] = [0, 0]
      fc.assert(
        fc.property(input, (given) => {
          let answer: unknown
          try {
            answer = (call as (...args: readonly unknown[]) => unknown)(...given)
            answered++
          } catch (trouble) {
            expect(trouble).toBeInstanceOf(RangeError)
            expect(String(trouble)).not.toMatch(/Invalid (typed )?array length|call stack/)
            refused++
          }
          expect(nans(name, answer).filter((path) => !documented.test(path))).toEqual([])
        }),
        { numRuns: Number(process.env.RUNS ?? 300) },
      )
      expect(answered + refused).toBeGreaterThan(0)
    })
  }
})
