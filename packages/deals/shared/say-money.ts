import { NO_CURRENCY } from './money.ts'
import { sayNumber } from './say.ts'

/**
 * An amount in major units as people say it: `5.1 M EUR`, `340,000 USD`; without a code where the
 * currency is not known. From 10,000 on to three figures at most, from a million on in M, bn, tn.
 */
export function sayMoney(amount: number, currency: string): string {
  const said = compact(Math.abs(amount))
  const signed = amount < 0 && said !== '0' ? `-${said}` : said
  return currency === NO_CURRENCY ? signed : `${signed} ${currency}`
}

const UNITS = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'M'],
] as const

function compact(amount: number): string {
  const rounded = amount < 10_000 ? Math.round(amount) : Number(amount.toPrecision(3))
  for (const [unit, name] of UNITS) {
    if (rounded < unit) continue
    const many = rounded / unit
    const tenths = many < 100 && !(many >= 10 && Number.isInteger(many))
    return `${tenths ? many.toFixed(1) : sayNumber(many)} ${name}`
  }
  return sayNumber(rounded)
}
