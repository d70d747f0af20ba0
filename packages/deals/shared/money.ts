import { minorDigitsOf } from '../reading/currency.ts'

/** Sums by currency code, in major units, as reports give them. */
export type Amounts = Readonly<Record<string, number>>

/** A sum as reports give it: `amount` is null where it holds several currencies. */
export interface MoneySum {
  readonly amount: number | null
  readonly amounts: Amounts
}

/** Code for amounts without a currency (ISO 4217: "no currency"). */
export const NO_CURRENCY = 'XXX'

/** Below this a sum of two whole numbers is exact. */
const EXACT = 2 ** 52

/** Adds whole minor units by currency, exactly, however many there are. */
export class MoneyTally {
  private readonly small = new Map<number, number>()
  private readonly large = new Map<number, bigint>()

  /** Codes of currencies as in a coded column; -1 stands for no currency. */
  constructor(private readonly codes: readonly string[]) {}

  /** Adds an amount in minor units; NaN (no amount) adds nothing. */
  add(minor: number, currency: number): void {
    if (Number.isNaN(minor)) return
    const sum = (this.small.get(currency) ?? 0) + Math.round(minor)
    if (Math.abs(sum) < EXACT) this.small.set(currency, sum)
    else {
      this.large.set(currency, (this.large.get(currency) ?? 0n) + BigInt(sum))
      this.small.set(currency, 0)
    }
  }

  /** Adds what another tally holds. */
  addAll(other: MoneyTally): void {
    for (const [currency, minor] of other.small) this.add(minor, currency)
    for (const [currency, minor] of other.large)
      this.large.set(currency, (this.large.get(currency) ?? 0n) + minor)
  }

  /** The exact sum of one currency in minor units. */
  minorOf(currency: number): bigint {
    return (this.large.get(currency) ?? 0n) + BigInt(this.small.get(currency) ?? 0)
  }

  /** The sums in major units; 0 of `fallback` where nothing was added. */
  sum(fallback: number): MoneySum {
    const currencies = [...this.small.keys()].sort((a, b) => a - b)
    if (currencies.length === 0) currencies.push(fallback)
    const amounts = Object.fromEntries(
      currencies.map((code) => [this.codeOf(code), majorOf(this.minorOf(code), this.codeOf(code))]),
    )
    const [only, ...others] = Object.values(amounts)
    return { amount: others.length === 0 ? (only ?? 0) : null, amounts }
  }

  private codeOf(currency: number): string {
    return this.codes[currency] ?? NO_CURRENCY
  }
}

/** Minor units as the nearest number of major units: 12345 cents are 123.45. */
export function majorOf(minor: number | bigint, currency: string): number {
  const digits = minorDigitsOf(currency)
  if (typeof minor === 'number') return minor / 10 ** digits
  const scale = 10n ** BigInt(digits)
  const positive = minor < 0n ? -minor : minor
  const fraction = String(positive % scale).padStart(digits, '0')
  return Number(`${minor < 0n ? '-' : ''}${positive / scale}.${fraction}`)
}
