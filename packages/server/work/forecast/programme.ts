import {
  addedCalls,
  type CalledTold,
  type Day,
  dayOfInstant,
  type ForecastModel,
  instantOfDay,
  isoOfDay,
  type LessonThen,
  majorOf,
  NO_CURRENCY,
  type PastForecastTold,
  type ProgrammePage,
  parsePeriod,
  periodsOf,
  programmePage,
  type Refusal,
  seesSumsOnly,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readForecastCallsTold } from '../../store/forecast-calls.ts'
import { readTold } from '../../store/publications.ts'
import { readSettings } from '../../store/settings.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { lessonsUntil } from '../lessons/lessons-until.ts'
import { tell } from '../tell.ts'
import { currencyIn } from './currency-in.ts'
import { callsToldTo } from './forecast-calls.ts'
import { forecastModelSoon } from './forecast-model.ts'
import { programmeStart } from './programme-start.ts'

const pageOf = lastFew<Truth, ProgrammePage>(6)

/** Forecast accuracy over time, and what is before and after the programme's start. */
export function programme(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
): Promise<ProgrammePage | Refusal> {
  return tell(house, viewer, day, async (_truth, facts) => {
    const { cohort } = facts
    const newest = dayOfInstant((await historyNow(house)).reportedUntil)
    const until = cohort.day >= newest ? Number.POSITIVE_INFINITY : instantOfDay(cohort.day + 1) - 1
    const { start, lessons, called } = await house.store.inWorkspace(async (session) => ({
      start: programmeStart(
        (await readSettings(session)).programmeStart,
        await readTold(session, isoOfDay(cohort.day)),
      ),
      lessons: await lessonsUntil(session, until),
      called: calledOf(viewer, await readForecastCallsTold(session), facts),
    }))
    const model = await forecastModelSoon(
      house,
      cohort.history,
      cohort.day,
      periodsOf(cohort.day + 1).quarter,
    )
    const forecasts = model === undefined ? null : pastOf(model, currencyIn(cohort) ?? NO_CURRENCY)
    const exact = viewer.kind === 'operator'
    const key = [
      start?.on,
      start?.how,
      exact,
      model !== undefined,
      until,
      ...stoodKey(lessons),
      ...called.keys(),
    ]
    return pageOf(facts, key.join(' '), () =>
      programmePage({ facts, start, lessons, forecasts, called, exact }),
    )
  })
}

const stoodKey = (lessons: readonly LessonThen[]) =>
  lessons.map((lesson) => JSON.stringify(lesson.stood?.map(({ from }) => from)))

/** What was called of each quarter, for those who read of all teams together; a team reads its own elsewhere. */
function calledOf(
  viewer: Viewer,
  told: Awaited<ReturnType<typeof readForecastCallsTold>>,
  { cohort }: Truth,
): ReadonlyMap<string, CalledTold> {
  if (!seesSumsOnly(viewer)) return new Map()
  const currency = currencyIn(cohort) ?? NO_CURRENCY
  const read = callsToldTo(viewer, told, cohort.day, currency)
  const over = read.filter(({ period }) => (parsePeriod(period)?.until ?? cohort.day) < cohort.day)
  const quarters = new Set(over.map(({ period }) => period))
  return new Map(
    [...quarters].flatMap((quarter) => {
      const those = over.filter(({ period }) => period === quarter).map((each) => each.told)
      const amount = addedCalls(those, currency).amount
      return amount === null ? [] : [[quarter, { said: amount.said, came: amount.came }] as const]
    }),
  )
}

/** What would have been told of past quarters, in major units. */
function pastOf({ past }: ForecastModel, currency: string): Map<string, PastForecastTold> {
  const major = (minor: number) => majorOf(Math.round(minor), currency)
  return new Map(
    past.map(({ period, expected, interval }) => [
      period.name,
      {
        value: major(expected.amount),
        interval: interval && [major(interval.low.amount), major(interval.high.amount)],
      },
    ]),
  )
}
