import { type Period, parsePeriod, periodAfter, periodsOf, sayPeriod } from '../forecast/period.ts'
import { capital } from '../overview/say-few.ts'
import { type Day, dayOfInstant, isoOfDay, sayDay } from '../shared/day.ts'
import { NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { CallOf, ForecastCall } from './forecast-call.ts'
import type { CallTold, ForecastCalls } from './schemas.ts'
import { type CallScore, sayCall, sayScore, scoreCall } from './score-call.ts'
import type { CallsTold } from './team-calls.ts'
import type { Came } from './what-came.ts'

/**
 * What was won in the period of a call; null where that is not told yet, and `tooFew` where it is of too
 * few deals or owners for somebody who sees sums only.
 */
export type CameOf = (call: ForecastCall) => Came | 'tooFew' | null

interface Asked {
  /** From which day on one may call. */
  readonly today: Day
  /** The newest day that the reader is told of. */
  readonly day: Day
  readonly calls: readonly ForecastCall[]
  readonly cameOf: CameOf
  readonly mayCall: readonly CallOf[]
  readonly currency: string | null
  /** By team, or of all teams together (null). */
  readonly told: readonly { team: string | null; period: string; told: CallsTold }[]
}

/** One's own forecast calls beside what came, for their author alone. */
export function forecastCalls(asked: Asked): ForecastCalls {
  const { today, day, calls, cameOf, mayCall, currency } = asked
  const told = [...calls].sort((a, b) => b.at - a.at).map((call) => callAsTold(call, day, cameOf))
  return {
    asOf: isoOfDay(day),
    answer: answerOf(told),
    mayCall: mayCall.map((of) => ({ of, name: NAME_OF[of] })),
    begin: { periods: periodsToCall(today), currency },
    calls: told,
    told: poolsTold(asked),
    doubts: told.length === 0 && mayCall.length === 0 ? [] : DOUBTS,
  }
}

const NAME_OF: Readonly<Record<CallOf, string>> = {
  own: 'Your own deals',
  team: 'Your team’s deals',
  company: 'All deals',
}
const OF: Readonly<Record<CallOf, string>> = {
  own: 'of your own deals',
  team: 'of your team’s deals',
  company: 'of all deals',
}

const DOUBTS = [
  'What you say is yours alone and stays as you said it; a later call stands beside it. It is compared with what the CRM says was won, once the period is over.',
  'A team is told of the calls of its people as one sum, in two figures, from three people on and once a period is over; of each it holds what they said first.',
]

/** A call as its author reads it on a day. */
export function callAsTold(call: ForecastCall, day: Day, cameOf: CameOf): CallTold {
  const { id, at, said } = call
  const period = parsePeriod(call.period)
  const isOver = period !== null && day >= period.until
  const came = isOver ? cameOf(call) : null
  const score = came === null || came === 'tooFew' ? null : scoreCall(said, came)
  const when = period === null ? call.period : sayDates(period)
  return {
    ...{ id, period: call.period, of: said.of },
    at: new Date(at).toISOString(),
    on: isoOfDay(dayOfInstant(at)),
    text: `${capital(when)}, ${OF[said.of]}: ${sayCall(said)}.`,
    score,
    came: cameText(score, came, period?.until ?? day, said.currency),
  }
}

function cameText(
  score: CallScore | null,
  came: Came | 'tooFew' | null,
  until: Day,
  currency: string,
): string {
  if (score !== null) return sayScore(score, currency)
  return came === 'tooFew'
    ? 'Too few deals were won to tell of.'
    : `It is compared with what came after ${sayDay(until)}.`
}

/** A frozen call is of the same days whenever it is read. */
const sayDates = ({ from, until }: Period) => `${sayDay(from)} to ${sayDay(until)}`

/** Calls that are scored, below which nothing is said of them together. */
const FEWEST = 3

function answerOf(calls: readonly CallTold[]): string {
  if (calls.length === 0) return 'You have called nothing yet.'
  const scored = calls.filter(({ score }) => score !== null)
  const said = sayCount(calls.length, 'call', 'calls')
  if (scored.length === 0) return `You made ${said}; what came can be told of none of them yet.`
  const missed = scored.flatMap(({ score }) => score?.amount ?? score?.deals ?? [])
  const ways = missed.flatMap(({ off }) => (off === null ? [] : [off]))
  if (ways.length < FEWEST)
    return `You made ${said}; ${scored.length} of them can be compared. That is too few to tell.`
  const less = ways.filter((off) => off < 0).length
  const far = ways.map(Math.abs).sort((a, b) => a - b)[Math.floor(ways.length / 2)] ?? 0
  const given = missed.filter(({ lay }) => lay !== null)
  const within = given.filter(({ lay }) => lay === 'within').length
  const range =
    given.length < FEWEST
      ? ''
      : ` What came lay within what you gave in ${within} of ${given.length}.`
  return `Of ${ways.length} calls that can be compared, less came than you said in ${less} and more in ${ways.filter((off) => off > 0).length}; half of them were within ${sayRate(far)}.${range}`
}

/** The week, month and quarter of a day, and those after them. */
function periodsToCall(day: Day): ForecastCalls['begin']['periods'] {
  const { quarter, month, week } = periodsOf(day)
  return [quarter, month, week, periodAfter(quarter), periodAfter(month), periodAfter(week)].map(
    (period) => ({ period: period.name, name: nameIt(sayPeriod(period, day)) }),
  )
}

const nameIt = (said: string) => capital(said.replace(/^in /, ''))

function poolsTold({ day, told }: Asked): ForecastCalls['told'] {
  return told
    .filter(({ told: { amount, deals } }) => amount !== null || deals !== null)
    .sort((a, b) => untilOf(b.period) - untilOf(a.period))
    .map(({ team, period, told: { amount, deals } }) => ({
      ...{ team, period, amount, deals },
      text: sayPool(period, day, { amount, deals }),
    }))
}

const untilOf = (period: string) => parsePeriod(period)?.until ?? 0

function sayPool(name: string, day: Day, { amount, deals }: CallsTold): string {
  const period = parsePeriod(name)
  const when = capital(period === null ? name : sayPeriod(period, day))
  const money =
    amount &&
    `${when}, ${amount.callers} people or more said ${sayMoney(amount.said, NO_CURRENCY)} together at first, and ${sayMoney(amount.came, amount.currency)} came to them.`
  const many =
    deals &&
    `${when}, ${deals.callers} people or more said ${sayCount(deals.said, 'deal', 'deals')} together at first, and ${sayCount(deals.came, 'deal was', 'deals were')} won.`
  return [money, many].filter((part) => part !== null).join(' ')
}
