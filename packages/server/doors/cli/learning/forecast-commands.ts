import { callAsked } from '@closed-learned/deals'
import { callForecast } from '../../../work/forecast/call.ts'
import { ownForecastCalls } from '../../../work/forecast/forecast-calls.ts'
import { presentCalled, presentForecastCalls } from '../present/forecast-calls.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Asking, asksOwn, type Who } from './asking.ts'

const CALLS: Fields = {
  period: 'text',
  of: 'text',
  amount: 'number',
  low: 'number',
  high: 'number',
  currency: 'text',
  deals: 'number',
  dealsLow: 'number',
  dealsHigh: 'number',
}

/** What somebody says will be won in a period. */
export const FORECAST_COMMANDS: Readonly<Record<string, Asking>> = {
  call: {
    takes: '',
    options: optionsOf(CALLS),
    usage:
      '--period 2026Q4 [--amount N [--low N] [--high N]] [--deals N …] [--of own|team|company]',
    about: 'what you say will be won in a week, month or quarter: frozen, and yours alone',
    ask(given) {
      const asked = askedIn(callAsked, CALLS, given)
      const verb = async (...who: Who) => callForecast(...who, await asked())
      return asksOwn('POST /forecast/calls', verb, presentCalled)
    },
  },
  calls: {
    takes: '',
    options: {},
    usage: '',
    about: 'what you called, beside what came; and what a team is told of its calls as one',
    ask: () => asksOwn('GET /forecast/calls', ownForecastCalls, presentForecastCalls),
  },
}
