import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { forecastOf } from '../forecast/forecast-of.ts'
import { learnForecast } from '../forecast/learn-forecast.ts'
import { parsePeriod } from '../forecast/period.ts'
import { dayOfCivil } from '../shared/day.ts'
import { learnOdds } from '../truth/landmark/learn-odds.ts'
import type { Bar, Line } from './bar.ts'
import { type Book, simulateBook } from './simulate-book.ts'
import { POORER, type Poorer, stripBook } from './strip-book.ts'

/** What poorer sources are told: an answer, or what it would need; never a number out of nothing. */
export const poorBars: readonly Bar[] = [
  {
    name: 'poor',
    about:
      'what is told where a source gives no contacts, two dates, or a single look at the open deals',
    measure: ({ seed, quick }) => {
      const book = simulateBook({ seed: `poor ${seed}`, deals: quick ? 3_000 : 10_000 })
      return POORER.map((poorer) => tell(stripBook(book, poorer), poorer))
    },
  },
]

function tell({ history, until }: Book, poorer: Poorer): Line {
  const period = parsePeriod('2026Q1')
  if (period === null || dayOfCivil(2025, 12, 31) !== until) throw new Error('another last day')
  const odds = learnOdds(history, until)
  const forecast = forecastOf(
    cohortAsOf(history, until),
    learnForecast(history, { day: until, period }),
  )
  const said = odds.model === null ? odds.why : odds.model.says.join(' ')
  const brings =
    forecast.deals === null
      ? (forecast.model.needs?.text ?? '')
      : `${forecast.deals.expected.toFixed(0)} wins, ${forecast.deals.interval.map((limit) => limit.toFixed(0)).join(' to ')}`
  const isHonest = poorer !== 'openSnapshot' || (odds.model === null && forecast.deals === null)
  return { text: `${poorer}: odds: ${said} Forecast: ${brings}`, kept: isHonest }
}
