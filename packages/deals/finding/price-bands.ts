import { quantileSorted } from '@closed-learned/analysis'
import { wordsOf } from '../reading/header.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { pickInto } from './picked.ts'
import type { Sought, SoughtAttribute } from './sought-attributes.ts'

/** Deals with deals of about their price. */
export interface PriceBands {
  /** The attribute that tells the band; null where the amount does, or nothing. */
  readonly by: string | null
  /** One band a deal; bands are 0 … size − 1. */
  readonly codes: Int32Array
  readonly size: number
}

const FIFTHS = 5

/** Deals with an amount below which a currency is not cut into fifths. */
const FEWEST = 100

/** By the attribute that tells price bands, else by fifths of the amount in each currency, else all in one. */
export function priceBands(truth: Truth, sought: Sought, at: Uint32Array): PriceBands {
  const attribute = bandAttribute(sought)
  if (!attribute) return fifths(truth, sought, at)
  const { name, codes, values } = attribute
  const own = pickInto(codes, at, new Int32Array(at.length))
  return {
    by: name,
    codes: own.map((code) => Math.min(code, values.length)),
    size: values.length + 1,
  }
}

/** A discount is no price. */
function bandAttribute({ attributes }: Sought): SoughtAttribute | undefined {
  return attributes.find(
    ({ name, meaning }) => meaning === 'priceBand' && !/discount/.test(wordsOf(name)),
  )
}

/** The last band holds the deals without an amount, or in a currency with few. */
function fifths({ cohort }: Truth, { closed, before }: Sought, at: Uint32Array): PriceBands {
  const currencyOf = (n: number) => cohort.currency[closed.rows[n] ?? 0] ?? -1
  const amounts = new Map<number, number[]>()
  for (const n of at) {
    const amount = before.amount[n] ?? Number.NaN
    if (Number.isNaN(amount)) continue
    const some = amounts.get(currencyOf(n)) ?? []
    if (some.push(amount) === 1) amounts.set(currencyOf(n), some)
  }
  const cut = [...amounts].filter(([, some]) => some.length >= FEWEST)
  const bands = new Map(
    cut.map(([currency, some], c) => [currency, { first: c * FIFTHS, limits: limitsOf(some) }]),
  )
  const size = cut.length * FIFTHS + 1
  const codes = new Int32Array(at.length)
  for (let s = 0; s < at.length; s++) {
    const n = at[s] ?? 0
    const amount = before.amount[n] ?? Number.NaN
    const band = bands.get(currencyOf(n))
    codes[s] = band && !Number.isNaN(amount) ? band.first + fifthOf(amount, band.limits) : size - 1
  }
  return { by: null, codes, size }
}

function fifthOf(amount: number, limits: readonly number[]): number {
  let fifth = 0
  for (const limit of limits) if (amount > limit) fifth++
  return fifth
}

function limitsOf(amounts: readonly number[]): number[] {
  const sorted = Float64Array.from(amounts).sort()
  return [1, 2, 3, 4].map((fifth) => quantileSorted(sorted, fifth / FIFTHS))
}
