import type { ForecastReport } from '../forecast/schemas.ts'
import type { ForecastShown } from './forecast-page.ts'

/** Deals that a page lists one by one, at most. */
const LISTED = 50

/** Below this chance none of them is. */
const LEAST = 0.01

/** What of a forecast's document the page shows. */
export function shownOf(report: ForecastReport): ForecastShown {
  const { asOf, deals, answer, period, of, currency, notEnough, expected, interval80 } = report
  const { tooEarly, parts, beside, opportunities, method } = report
  return {
    ...{ asOf, deals, answer, period, of, currency, notEnough, expected, interval80 },
    ...{ tooEarly, parts, beside },
    method: { text: method.text, rows: method.rows, won: method.won },
    opportunities: opportunities.filter(({ chance }) => chance >= LEAST).slice(0, LISTED),
  }
}
