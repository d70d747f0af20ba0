import { randomUUID } from 'node:crypto'
import {
  type CallAsked,
  type Called,
  type CallOf,
  callAsTold,
  type Day,
  dayOfInstant,
  type ForecastCall,
  type PersonViewer,
  parsePeriod,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { oneAtATime } from '../../store/filings.ts'
import {
  readForecastCall,
  sameForecastCall,
  writeForecastCall,
} from '../../store/forecast-calls.ts'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { sameId } from '../same-id.ts'
import { currencyIn } from './currency-in.ts'
import { mayCall } from './may-call.ts'

/** Within so many milliseconds the same said of the same period is one call: a double click. */
const DOUBLE_CLICK = 60_000

/** Periods that begin later than so many days from now are too far off. */
const FARTHEST = 731

/**
 * Writes down what somebody says will be won in a period that is not over. It is frozen from then on, and
 * its author's alone; said twice within a minute, or at whatever time under the same `sentAs`, it is
 * written once.
 */
export async function callForecast(
  house: House,
  viewer: Viewer,
  asked: CallAsked,
  { sentAs }: { readonly sentAs?: string } = {},
): Promise<Called | Refusal> {
  try {
    const person = personOnly(viewer)
    const as = sentAs === undefined ? randomUUID() : sameId(person.member, sentAs, asked)
    const before = await house.store.seenBy(person, (session) => readForecastCall(session, as))
    const { cohort } = await truthNow(house, person)
    if (before) return called(before, cohort.day)
    const { period, of = usual(person), currency = currencyIn(cohort), ...said } = asked
    requireMay(person, of)
    requireAhead(period, cohort.day, dayOfInstant(person.now))
    const made: ForecastCall = {
      ...{ id: as, member: person.member, period, at: person.now },
      team: person.organisation.members.get(person.member)?.team ?? null,
      said: { ...said, of, currency: currency ?? requireCurrency() },
    }
    const call = await house.store.seenBy(person, async (session) => {
      await oneAtATime(session, person.member)
      const known =
        (await readForecastCall(session, as)) ??
        (await sameForecastCall(session, made, person.now - DOUBLE_CLICK))
      if (known === undefined) await writeForecastCall(session, made)
      return known ?? made
    })
    return called(call, cohort.day)
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const called = (call: ForecastCall, day: Day): Called => ({
  text: SAID,
  call: callAsTold(call, day, () => null),
})

const SAID = 'It stays as you said it, and only you will ever see it.'

function usual(person: PersonViewer): CallOf {
  return mayCall(person)[0] ?? refuse('not-allowed', NO_DEALS, ASK_ADMIN)
}

const NO_DEALS = 'A forecast call is made by who owns deals, manages a team or leads.'
const ASK_ADMIN = 'If some of the deals are yours, ask an admin to match you with their owner.'

const NOT_OF: Readonly<Record<CallOf, string>> = {
  own: 'None of the deals is known to be yours.',
  team: 'You manage no team here.',
  company: 'All deals together are called by leaders.',
}

function requireMay(person: PersonViewer, of: CallOf): void {
  const may = mayCall(person)
  if (may.includes(of)) return
  refuse('not-allowed', may.length === 0 ? NO_DEALS : NOT_OF[of], may[0] ? SAY_OTHERS : ASK_ADMIN)
}

const SAY_OTHERS = 'Say it of the deals that are yours to speak of.'

/** Over is what the clock says is, and what the sources have told the end of. */
function requireAhead(name: string, day: Day, today: Day): void {
  const period = parsePeriod(name)
  if (period === null)
    refuse(
      'not-asked-well',
      `“${name}” is no period.`,
      'Give one such as 2026Q4, 2026-11 or 2026-W48.',
    )
  if (period.until <= day || period.until < today)
    refuse('not-asked-well', `${name} is over.`, 'Give the period that runs, or a later one.')
  if (period.from > Math.max(day, today) + FARTHEST)
    refuse('not-asked-well', `${name} is too far off.`, 'Give a period of the next two years.')
}

function requireCurrency(): never {
  return refuse(
    'not-asked-well',
    'The deals have no currency, so the amount needs one.',
    'Give a currency such as EUR.',
  )
}
