import { isoOfDay } from '../shared/day.ts'
import { majorOf } from '../shared/money.ts'
import type { ForecastModel, PastTold } from './forecast-model.ts'
import type { Period } from './period.ts'
import type { Rounding } from './rounding.ts'
import type { ForecastReport } from './schemas.ts'
import type { Sum } from './wins-known.ts'

/** How the past periods would have been told, and what came of them; null where none could be. */
export function backtestTold(
  { accuracy, scores, past }: ForecastModel,
  code: string,
  rounding: Rounding,
): ForecastReport['backtest'] {
  if (accuracy.deals === null) return null
  return {
    ...accuracy.deals,
    amount: accuracy.amount && { ...accuracy.amount },
    brier: scores && { ...scores },
    byPeriod: past.map((each) => pastTold(each, code, rounding)).reverse(),
  }
}

function pastTold(past: PastTold, code: string, rounding: Rounding) {
  const { expected, interval, came, runRate, stageWeighted, saidThen } = past
  const tell = (sum: Sum) => sumTold(sum, code, rounding)
  const orNull = (sum: Sum | null) => (sum === null ? null : tell(sum))
  return {
    period: periodTold(past.period),
    expected: tell(expected),
    interval80:
      interval === null
        ? null
        : {
            deals: rounding.limits([interval.low.deals, interval.high.deals]),
            amount: rounding.limits([
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

/** A sum as documents give it, the amount in major units. */
export function sumTold(sum: Sum, code: string, { value }: Rounding) {
  return { deals: value(sum.deals), amount: value(majorOf(Math.round(sum.amount), code)) }
}
