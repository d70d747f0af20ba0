import { sayRates } from '@closed-learned/deals'

/** An interval beside its rate, which has the sign already: `22–27`. */
export function sayRange(interval: readonly [number, number]): string {
  const said = sayRates(interval)
  return said.includes('–') ? said.replace(' %', '') : said
}
