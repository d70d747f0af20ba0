import { isoOfDay } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { ForecastModel, PastTold } from './forecast-model.ts'
import type { Period } from './period.ts'
import { ofAmounts, type Rounding } from './rounding.ts'
import type { ForecastReport } from './schemas.ts'
import type { SumByCurrency } from './sum-by-currency.ts'

/** How the past periods would have been told, and what came of them; null where none could be. */
export function backtestTold(
  { accuracy, scores, past, currency }: ForecastModel,
  codes: readonly string[],
  rounding: Rounding,
): ForecastReport['backtest'] {
  if (accuracy.deals === null) return null
  return {
    ...accuracy.deals,
    amount: accuracy.amount && { ...accuracy.amount },
    brier: scores && { ...scores },
    byPeriod: past.map((each) => pastTold(each, currency, codes, rounding)).reverse(),
  }
}

function pastTold(past: PastTold, currency: number, codes: readonly string[], rounding: Rounding) {
  const code = codes[currency] ?? NO_CURRENCY
  const { expected, interval, came, runRate, stageWeighted, saidThen } = past
  const tell = (sum: SumByCurrency) => sumTold(sum, currency, codes, rounding)
  const orNull = (sum: SumByCurrency | null) => (sum === null ? null : tell(sum))
  return {
    period: periodTold(past.period),
    expected: tell(expected),
    interval80:
      interval === null
        ? null
        : {
            deals: rounding.limits([interval.low.deals, interval.high.deals]),
            amount:
              expected.others.length > 0
                ? null
                : ofAmounts(rounding).limits([
                    majorOf(Math.round(interval.low.amount), code),
                    majorOf(Math.round(interval.high.amount), code),
                  ]),
          },
    came: tell(came),
    runRate: orNull(runRate),
    stageWeighted: orNull(stageWeighted),
    saidThen: orNull(saidThen),
  }
}

/** A period as documents give it. */
export function periodTold({ kind, name, from, until }: Period): ForecastReport['period'] {
  return { kind, name, from: isoOfDay(from), until: isoOfDay(until) }
}

/**
 * A sum as documents give it, in major units: `amount` is null where it holds several currencies or is not
 * known, `amounts` has each.
 */
export function sumTold(
  { deals, amount, others }: SumByCurrency,
  currency: number,
  codes: readonly string[],
  rounding: Rounding,
) {
  const isKnown = !Number.isNaN(amount)
  const all = isKnown ? [{ currency, amount }, ...others] : []
  const amounts = Object.fromEntries(
    all.map((of) => {
      const code = codes[of.currency] ?? NO_CURRENCY
      return [code, ofAmounts(rounding).value(majorOf(Math.round(of.amount), code))]
    }),
  )
  const usual = amounts[codes[currency] ?? NO_CURRENCY] ?? null
  return { deals: rounding.value(deals), amount: others.length === 0 ? usual : null, amounts }
}
