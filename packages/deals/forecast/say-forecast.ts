import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { Whose } from '../truth/told-to.ts'
import type { Accuracy, ForecastModel } from './forecast-model.ts'
import { type Period, sayPeriod } from './period.ts'

interface Told {
  readonly expected: number
  readonly interval: readonly [number, number]
}

/** The headline: how many deals a period will bring, from where to where. */
export function sayForecast(
  { period, day, needs }: Pick<ForecastModel, 'period' | 'day' | 'needs'>,
  deals: Told | null,
  whose: Whose,
): string {
  if (needs !== null) return needs.text
  if (deals === null) return 'Too few deals, or too few owners, to tell a sum.'
  const of = OF[whose]
  const about = Math.round(deals.expected)
  if (period.until <= day)
    return `${sayCount(about, 'deal was', 'deals were')} won ${inPast(period)}${of}.`
  const [low, high] = [Math.floor(deals.interval[0]), Math.ceil(deals.interval[1])]
  const when = sayPeriod(period, day)
  if (isNoneLikely(deals)) return `No win is likely ${when}${of}.`
  if (low === high) return `${sayCount(high, 'deal', 'deals')} will be won ${when}${of}.`
  return `Between ${sayNumber(low)} and ${sayNumber(high)} deals will be won ${when}${of}, about ${sayNumber(about)}.`
}

/** Whether so few are expected that none is what one has to reckon with. */
const isNoneLikely = ({ expected, interval }: Told): boolean =>
  expected < 0.5 && Math.ceil(interval[1]) <= 1

const OF: Readonly<Record<Whose, string>> = {
  all: '',
  yours: ', of those that you have open and have won',
  yourTeam: ' in your team',
  published: '',
}

const inPast = (period: Period) => sayPeriod(period, period.until + 1)

/** Which way was used and why, with how far off each had been. */
export function sayMethod({ period, day, accuracy, used, chances }: ForecastModel): string {
  const { deals } = accuracy
  if (period.until <= day) return 'The period is over: what was won in it is known.'
  const basis = `Chances of open deals were learned from ${sayNumber(chances.won)} wins among ${sayCount(chances.rows, 'look', 'looks')} at open deals on past days.`
  if (deals === null) return basis
  const periods = sayCount(deals.periods, `past ${period.kind}`, `past ${period.kind}s`)
  const off = `Over ${periods}, told again with what was known then, forecasts of this kind were off by ${sayRate(deals.mape)} on average`
  if (deals.runRateMape === null) return `${basis} ${off}.`
  return `${basis} ${off}, the mean of the last four ${period.kind}s by ${sayRate(deals.runRateMape)}. ${sayChoice(deals, used.deals)}`
}

function sayChoice({ isClear }: Accuracy, used: ForecastModel['used']['deals']): string {
  if (used === 'runRate') return 'So the mean is used: what was nearer is.'
  return isClear
    ? 'What was nearer is used.'
    : 'What was nearer is used; the difference could be chance.'
}

/** What of a forecast is counted in its doubts. */
interface DoubtCounts {
  readonly withoutAmount: number
  readonly withoutChance: number
  readonly currencies: number
  readonly isSaidByDates: boolean
}

/** What stands in the way of trusting the figure. */
export function forecastDoubts(
  model: ForecastModel,
  counts: DoubtCounts,
  tooEarly: boolean,
): string[] {
  const { needs, period, day } = model
  if (needs !== null) return [needs.text]
  const money =
    counts.currencies > 1
      ? 'Amounts are in several currencies, and no exchange rates are given: each is summed apart.'
      : []
  if (period.until <= day) return [money].flat()
  return [howHeld(model, tooEarly), leftOut(model, counts), money].flat()
}

function howHeld({ period, accuracy, used, chances }: ForecastModel, tooEarly: boolean): string[] {
  const doubts: string[] = []
  if (tooEarly)
    doubts.push(
      `It is too early to say how wide the interval must be: that takes 8 past ${period.kind}s told again, and there are ${accuracy.deals?.periods ?? 0}. It may be too narrow.`,
    )
  if (used.deals === 'runRate' || used.amount === 'runRate')
    doubts.push(
      `Of ${used.deals === used.amount ? 'deals and amount' : used.deals === 'runRate' ? 'deals' : 'amount'} the mean of the last four ${period.kind}s was nearer so far, and is used.`,
    )
  if (chances.method === 'stageRates')
    doubts.push(
      'Too few wins are known to learn more than how often deals of a stage are won in such a time.',
    )
  return doubts
}

function leftOut({ habits }: ForecastModel, counts: DoubtCounts): string[] {
  const doubts: string[] = []
  if (counts.withoutChance > 0)
    doubts.push(
      `${sayCount(counts.withoutChance, 'open deal has', 'open deals have')} no day of creation, and no past day shows such deals: ${counts.withoutChance === 1 ? 'it is' : 'they are'} left out of what is expected, for nothing tells of the odds.`,
    )
  if (counts.withoutAmount > 0)
    doubts.push(
      `${sayCount(counts.withoutAmount, 'open deal has', 'open deals have')} no amount: ${habits.unstated === null ? 'counted as deals, without money' : 'such deals count with the mean of what they were won for'}.`,
    )
  if (counts.isSaidByDates)
    doubts.push(
      'Forecast categories have no history: what was said then goes by close dates alone on past days.',
    )
  return doubts
}
