import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { valuesBeforeClosing } from '../finding/values-before-closing.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { ComparableDeals, ComparedDeal, Untold } from './comparable-deals.ts'

/** The middle half of what deals came to, in major units, each end rounded to two figures. */
export interface PriceRange {
  readonly low: number
  readonly high: number
  readonly currency: string
  /** The deals of which it is. */
  readonly priced: readonly ComparedDeal[]
}

/** Of the won deals in one currency: by default the one that most of them have. */
export function priceRange(
  cohort: Cohort,
  compared: ComparableDeals,
  won: readonly ComparedDeal[],
  wanted?: number,
): PriceRange | Untold {
  const { currency: currencies } = cohort.history
  const amount = amountsOf(cohort, won)
  const priced = won.flatMap((deal, n) => {
    const minor = amount[n] ?? Number.NaN
    return minor > 0 ? [{ deal, minor, currency: cohort.currency[deal.row] ?? -1 }] : []
  })
  const code = wanted ?? commonest(priced.map(({ currency }) => currency))
  const own = priced.filter(({ currency }) => currency === code)
  const deals = own.map(({ deal }) => deal)
  if (compared.isBelowFloor(deals))
    return { whyNot: 'Too few of them were won at a known price to tell.' }
  const currency = currencies.values[code] ?? NO_CURRENCY
  const at = (share: number) =>
    rounded(
      quantile(
        own.map(({ minor }) => majorOf(minor, currency)),
        share,
      ),
    )
  return { low: at(0.25), high: at(0.75), currency, priced: deals }
}

function amountsOf(cohort: Cohort, deals: readonly ComparedDeal[]): Float64Array {
  return valuesBeforeClosing(
    cohort,
    Uint32Array.from(deals, ({ row }) => row),
  ).amount
}

function commonest(codes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? -1
}

/** To two figures: no single deal shows. */
export const rounded = (amount: number) => Number(amount.toPrecision(2))
