import type { Sum } from './wins-known.ts'

/** Minor units of one currency. */
export interface CurrencyAmount {
  /** Code; -1 where none is stated. */
  readonly currency: number
  readonly amount: number
}

/** A sum in the usual currency, NaN where amounts are not known, and beside it what it holds in others. */
export interface SumByCurrency extends Sum {
  readonly others: readonly CurrencyAmount[]
}

/** The currencies in which a sum is told: the usual one, and every other that deals state. */
export interface Currencies {
  readonly usual: number
  readonly others: readonly number[]
}

/** A sum of deals in every currency; `of` gives it in one, null where nothing tells. */
export function sumByCurrency(
  { usual, others }: Currencies,
  of: (currency: number) => Sum | null,
): SumByCurrency | null {
  const sum = of(usual)
  return sum === null ? null : { ...sum, others: inOthers(others, of) }
}

/** The amounts in these currencies, without those of which there is nothing. */
export function inOthers(
  others: readonly number[],
  of: (currency: number) => Sum | null,
): CurrencyAmount[] {
  return others
    .map((currency) => ({ currency, amount: of(currency)?.amount || 0 }))
    .filter(({ amount }) => amount !== 0)
}

/** The currencies that amounts are stated in, the usual one aside. */
export function otherCurrencies(
  currency: Int32Array,
  amount: Float64Array,
  usual: number,
): number[] {
  const found = new Set<number>()
  for (let r = 0; r < currency.length; r++) if (amount[r]) found.add(currency[r] ?? -1)
  found.delete(usual)
  return [...found].sort((a, b) => a - b)
}
