import type { Day, ForecastModel, History, Period } from '@closed-learned/deals'
import type { House } from './house.ts'
import { learned, learnedAtHand } from './learned.ts'

/** What past deals tell of what a period brings, seen from a day, if it was learned already. */
export function forecastModelAtHand(
  house: House,
  history: History,
  day: Day,
  period: Period,
): ForecastModel | undefined {
  return learnedAtHand(house, history, day, { what: 'forecast', period }) as
    | ForecastModel
    | undefined
}

/** Learns it in a thread, once; who asks meanwhile waits for the same. */
export async function forecastModelOf(
  house: House,
  history: History,
  day: Day,
  period: Period,
): Promise<ForecastModel> {
  return (await learned(house, history, day, { what: 'forecast', period })) as ForecastModel
}
