import { type Bar, type Effort, type Line, mean, promised, spread } from './bar.ts'
import { lastQuarters, meanOff, measureQuarters, type QuarterMeasured } from './measure-forecast.ts'
import { simulateBook } from './simulate-book.ts'
import { wonDeals } from './won-deals.ts'

const QUARTERS = 12

/** What a quarter brings, told on the day before it, twelve quarters in a row. */
export const forecastBars: readonly Bar[] = [
  forecast('forecast-10k', 10_000, 8, 0.12),
  forecast('forecast-50k', 50_000, 3, 0.05),
]

function forecast(name: string, deals: number, companies: number, most: number): Bar {
  const measure = ({ seed, quick }: Effort): Line[] => {
    const runs = Array.from({ length: quick ? 1 : companies }, (_, n) => {
      const book = simulateBook({ seed: `${name} ${seed} ${n}`, deals })
      const quarters = lastQuarters(book.until, quick ? 4 : QUARTERS)
      return measureQuarters(book.history, wonDeals(book), quarters)
    })
    return linesOf(runs, most)
  }
  const about = `the number and amount won in each of ${QUARTERS} quarters, told on the day before, ${deals} deals`
  return { name, about, measure }
}

type Run = readonly QuarterMeasured[]

function linesOf(runs: readonly Run[], most: number): Line[] {
  const off = (told: 'expected' | 'runRate', of: 'deals' | 'amount') =>
    runs.map((run) => meanOff(run, told, of))
  const [deals, amount] = (['deals', 'amount'] as const).map((of) => covered(runs, of))
  const brier = runs.map((run) => mean(run.map((quarter) => quarter.brier)))
  const base = runs.map((run) => mean(run.map((quarter) => quarter.brierBase)))
  return [
    promised('MAPE of the number', off('expected', 'deals'), (v) => v <= most, `≤ ${most}`),
    { text: `run rate: ${spread(off('runRate', 'deals'))}`, kept: null },
    {
      text: `MAPE of the amount: ${spread(off('expected', 'amount'))}, run rate ${spread(off('runRate', 'amount'))}`,
      kept: null,
    },
    promised('quarters within the 80 % limits of the number', [deals ?? NaN], within, '.70–.90'),
    promised('quarters within the 80 % limits of the amount', [amount ?? NaN], within, '.70–.90'),
    {
      text: `Brier of the deals' chances ${spread(brier, 4)}, base rate ${spread(base, 4)}`,
      kept: mean(brier) < mean(base),
    },
    {
      text: `learned in ${spread(
        runs.map((run) => mean(run.map((q) => q.seconds))),
        1,
      )} s`,
      kept: null,
    },
  ]
}

const within = (value: number) => value >= 0.7 && value <= 0.9

/** The share of all quarters that had limits in which what came lay within them. */
function covered(runs: readonly Run[], of: 'deals' | 'amount'): number {
  const told = runs.flat().filter((quarter) => quarter.covered[of] !== null)
  return told.filter((quarter) => quarter.covered[of]).length / told.length
}
