import type { Day, ForecastModel, History, Period } from '@closed-learned/deals'
import { forecastModelAtHand, forecastModelOf } from '../forecast-models.ts'
import type { House } from '../house.ts'

/** For so many milliseconds somebody who asks waits for what is being learned; then they ask again. */
const PATIENCE = 10_000

/** What past deals tell of a period; undefined where it is still being learned after a while. */
export async function forecastModelSoon(
  house: House,
  history: History,
  day: Day,
  period: Period,
): Promise<ForecastModel | undefined> {
  const known = forecastModelAtHand(house, history, day, period)
  if (known !== undefined) return known
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  try {
    return await Promise.race([forecastModelOf(house, history, day, period), late])
  } finally {
    clearTimeout(timer)
  }
}
