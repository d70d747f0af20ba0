import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { History } from '../cohort/history.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import type { Day } from '../shared/day.ts'
import { accuracyOf, usedOf } from './accuracy.ts'
import { backtest, type PastForecast } from './backtest.ts'
import { commitsOf } from './beside.ts'
import { factorOf, factorsWithoutEach, limitsAround, missesOf, usedMean } from './conformal.ts'
import { scoreChances } from './deal-chances-score.ts'
import { widened } from './expectation.ts'
import type { ForecastModel, PastTold, Used } from './forecast-model.ts'
import { learnChances } from './learn-chances.ts'
import { lookBack } from './look-back.ts'
import { needsOf } from './needs-of.ts'
import { neverToldAgain } from './never-told-again.ts'
import { knownBy } from './past-window.ts'
import type { Period } from './period.ts'
import { otherCurrencies } from './sum-by-currency.ts'
import { type Frame, tellWindow } from './told-window.ts'
import { windowOf } from './windows.ts'
import type { Sum, WinsKnown } from './wins-known.ts'

/**
 * Learns from the past what a period will bring, with what was knowable at the end of a day and no more:
 * chances of the open deals, new business still to come, and how far off such forecasts had been. Takes
 * its time (some seconds for 100,000 deals) and reads no texts. For a period that is over it learns
 * nothing: all is known.
 */
export function learnForecast(
  history: History,
  { day, period }: { readonly day: Day; readonly period: Period },
): ForecastModel {
  const cohort = cohortAsOf(history, day)
  const target = windowOf(period, day)
  const { now, past, earliest, endsFrom } = lookBack(cohort, target)
  const currency = usualCurrency(cohort)
  const commits = commitsOf(history.forecastCategory.values)
  const others = otherCurrencies(cohort.currency, cohort.amount, currency)
  const frame: Frame = {
    past,
    earliest,
    endsFrom,
    currencies: { usual: currency, others },
    commits,
  }
  const nothing = nothingLearned(period, day, currency, endsFrom)
  if (period.until <= day) return nothing
  const needs = needsOf(cohort, now, past)
  if (needs !== null) return { ...nothing, needs }
  const back = backtest(frame, now.wins)
  const unborne = neverToldAgain(cohort, target, back.length)
  if (unborne !== null) return { ...nothing, needs: unborne }
  const chances = learnChances(knownBy(past, day), now.wins)
  const told = tellWindow(now, chances, frame)
  const { method, rows, won } = chances
  return {
    ...nothing,
    chances: { method, rows, won, index: now.open.index, chance: told.chance },
    habits: told.habits,
    fresh: told.fresh,
    stageRates: told.stageRates,
    ...heldAgainst(back, frame, now.wins),
  }
}

/** What the past periods say of the forecast. */
function heldAgainst(back: readonly PastForecast[], frame: Frame, now: WinsKnown) {
  const used = { deals: usedOf(back, 'deals'), amount: usedOf(back, 'amount') }
  const misses = {
    deals: missesOf(back, 'deals', used.deals),
    amount: missesOf(back, 'amount', used.amount),
  }
  return {
    used,
    factor: { deals: factorOf(misses.deals), amount: factorOf(misses.amount) },
    past: pastTold(back, used, misses),
    accuracy: {
      deals: accuracyOf(back, 'deals', used.deals),
      amount: accuracyOf(back, 'amount', used.amount),
    },
    scores: scoreChances(back, frame.past, now),
  }
}

type ByMeasure<T> = Readonly<Record<keyof Sum, T>>

function pastTold(
  back: readonly PastForecast[],
  used: ByMeasure<Used>,
  misses: ByMeasure<number[]>,
): PastTold[] {
  const factors = {
    deals: factorsWithoutEach(misses.deals),
    amount: factorsWithoutEach(misses.amount),
  }
  return back.map(({ period, told, came }, at) => {
    const expected = (measure: keyof Sum) => usedMean(told, measure, used[measure]) ?? 0
    const within = (measure: keyof Sum) => {
      const mean = expected(measure)
      const factor = factors[measure][at] ?? null
      if (factor === null || !Number.isFinite(factor)) return null
      return widened(mean, limitsAround(told, measure, mean), factor)
    }
    const [deals, amount] = [within('deals'), within('amount')]
    return {
      period,
      expected: { deals: expected('deals'), amount: expected('amount'), others: told.others },
      interval:
        deals === null || amount === null
          ? null
          : {
              low: { deals: deals[0], amount: amount[0] },
              high: { deals: deals[1], amount: amount[1] },
            },
      came,
      ...told.beside,
    }
  })
}

function nothingLearned(period: Period, day: Day, currency: number, endsFrom: Day): ForecastModel {
  const none = { index: new Uint32Array(), weight: new Float64Array() }
  return {
    day,
    period,
    currency,
    endsFrom,
    needs: null,
    chances: {
      method: 'stageRates',
      rows: 0,
      won: 0,
      index: none.index,
      chance: new Float64Array(),
    },
    habits: { currency, ratio: 1, squares: 1, unstated: null, wins: 0 },
    fresh: { deals: 0, variance: 0, byCurrency: [], ...none },
    stageRates: { rate: new Float64Array(), overall: 0 },
    factor: { deals: null, amount: null },
    used: { deals: 'model', amount: 'model' },
    past: [],
    accuracy: { deals: null, amount: null },
    scores: null,
  }
}
