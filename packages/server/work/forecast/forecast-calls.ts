import {
  addedCalls,
  belowFloor,
  type Came,
  type CameOf,
  type Cohort,
  type Day,
  dayOfInstant,
  type ForecastCalls,
  forecastCalls,
  isWonWithin,
  lastMonthEndUpTo,
  type PersonViewer,
  parsePeriod,
  type Refusal,
  seesSumsOnly,
  twoFigures,
  type Viewer,
  whatCame,
} from '@closed-learned/deals'
import { type CallsToldToTeam, readForecastCalls } from '../../store/forecast-calls.ts'
import { truthNow } from '../filings/own-deals.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { tell } from '../tell.ts'
import { cohortThen } from './cohort-then.ts'
import { currencyIn } from './currency-in.ts'
import { countsIn, mayCall } from './may-call.ts'
import { tellCalled } from './tell-called.ts'

/**
 * What somebody called, beside what came, for them alone; and what is told of calls as one. With a day of
 * the past what was said by its end, beside what had come by then.
 */
export async function ownForecastCalls(
  house: House,
  viewer: Viewer,
  asked?: Day,
): Promise<ForecastCalls | Refusal> {
  if (viewer.kind === 'operator') return nothingCalled(house, viewer)
  try {
    const { cohort: newest } = await truthNow(house, viewer)
    const isPast = asked !== undefined && asked < newest.day
    const cohort = isPast ? cohortThen(house, newest.history, asked) : newest
    const today = Math.max(newest.day + 1, dayOfInstant(viewer.now))
    const calls = (await house.store.seenBy(viewer, readForecastCalls)).filter(
      ({ at }) => asked === undefined || dayOfInstant(at) <= asked,
    )
    const told = (await tellCalled(house, viewer.organisation, newest)).filter(({ period }) =>
      isPast ? (parsePeriod(period)?.until ?? asked) < asked : true,
    )
    const month = cohortThen(house, cohort.history, lastMonthEndUpTo(cohort.day))
    const day = seesSumsOnly(viewer) ? month.day : cohort.day
    const currency = currencyIn(cohort) ?? null
    return forecastCalls({
      ...{ today, day, calls, currency, mayCall: mayCall(viewer) },
      cameOf: cameIn(viewer, cohort, month),
      told: callsToldTo(viewer, told, month.day, currency),
    })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Before a workspace has people nobody calls anything. */
function nothingCalled(house: House, viewer: Viewer): Promise<ForecastCalls | Refusal> {
  return tell(house, viewer, undefined, ({ cohort }) =>
    forecastCalls({
      ...{ today: cohort.day + 1, day: cohort.day, calls: [], mayCall: [], told: [] },
      ...{ cameOf: () => null, currency: currencyIn(cohort) ?? null },
    }),
  )
}

/** Of the company's deals somebody is told of whole months, rounded; of those they may open, to the cent. */
function cameIn(viewer: PersonViewer, cohort: Cohort, month: Cohort): CameOf {
  return ({ period: name, said: { of, currency } }) => {
    const period = parsePeriod(name)
    const then = of === 'company' ? month : cohort
    if (period === null || period.until > then.day) return null
    const { values } = then.history.owner
    const counts = countsIn(viewer, of)
    const isCounted = (row: number) => counts(values[then.owner[row] ?? -1] ?? null)
    const came = whatCame(then, period, currency, isCounted)
    if (of !== 'company') return came
    const won = Array.from({ length: then.size }, (_, row) => row).filter((row) =>
      isWonWithin(then, row, period),
    )
    const owned = won.map((row) => ({ deal: row, owners: [then.owner[row] ?? -1] }))
    return belowFloor(owned) === null ? rounded(came) : 'tooFew'
  }
}

const rounded = ({ deals, amount }: Came): Came => ({
  deals: twoFigures(deals),
  amount: twoFigures(amount),
})

/**
 * A team and those who manage it read what it was told; those who see sums only what all teams that were
 * told of were told together, of periods that were over by the end of the last month.
 */
export function callsToldTo(
  viewer: Viewer,
  told: readonly CallsToldToTeam[],
  monthEnd: number,
  currency: string | null,
) {
  if (viewer.kind === 'operator') return []
  const { organisation, member } = viewer
  if (seesSumsOnly(viewer)) {
    const over = told.filter(
      ({ period }) => (parsePeriod(period)?.until ?? monthEnd + 1) <= monthEnd,
    )
    return [...new Set(over.map(({ period }) => period))].map((period) => ({
      ...{ team: null, period },
      told: addedCalls(
        over.filter((each) => each.period === period).map((each) => each.told),
        currency ?? '',
      ),
    }))
  }
  const own = organisation.members.get(member)?.team ?? null
  const isTheirs = (team: number) =>
    team === own || (organisation.teams.get(team)?.managers.includes(member) ?? false)
  return told
    .filter(({ team }) => isTheirs(team))
    .map(({ team, period, told }) => ({
      ...{ team: organisation.teams.get(team)?.name ?? 'Your team', period, told },
    }))
}
