import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import type { History } from '../../cohort/history.ts'
import type { Day } from '../../shared/day.ts'
import { truthAsOf } from '../truth-as-of.ts'
import { backTest, type Looked } from './back-test.ts'
import { monthEnds } from './days.ts'
import { leadsOf } from './leads.ts'
import { learnCore } from './learn-core.ts'
import type { BackTest, OddsLearned, OddsModel } from './odds-model.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import { HORIZONS, learnableFrom, planOf } from './plan.ts'
import { verdictOf } from './verdict-of.ts'
import { sayShorter, sayTooShort, sayUntold, whatIsMissing } from './what-is-missing.ts'

/**
 * Learns from past deals how likely open ones are to be won, with what was known by the end of `day`
 * and nothing else. Heavy: some seconds at 100,000 deals. Reads no id and no name.
 *
 * A row is a deal at the end of a month; the outcome is "won within the horizon" (365 days; 180 or 90
 * where the history is too short for that). Boosted trees learn from the older two thirds of at most
 * 36 months whose outcome was known by `day`; each deal is told of by trees that it did not teach. Their
 * chances are calibrated on the later months, one row a deal. Then all of this is done as of a past
 * day, and model, rules and age are compared on the deals that were open then: `verdictOf` says when
 * the model is used.
 */
export function learnOdds(history: History, day: Day): OddsLearned {
  const cohort = cohortAsOf(history, day)
  const outcomes = outcomesOf(cohort)
  const from = learnableFrom(history, outcomes)
  const untold = sayUntold(cohort, from)
  if (untold !== null) return { model: null, why: untold }
  let why = sayTooShort(from, day)
  for (const horizon of HORIZONS) {
    const found = learnWithin(history, { day, from, outcomes, horizon, cohort })
    if (typeof found !== 'string') return { model: found, why: null }
    if (found !== '') why = found
  }
  return { model: null, why }
}

interface Known {
  readonly day: Day
  readonly from: Day
  readonly horizon: number
  readonly outcomes: Outcomes
  readonly cohort: Looked['cohort']
}

/** The model for wins within one horizon, or why there is none; '' where the history is too short for it. */
function learnWithin(history: History, known: Known): OddsModel | string {
  const { day, from, horizon, outcomes, cohort } = known
  const plan = planOf(from, day, horizon)
  const days = pastDays(day, horizon, cohort.size).filter((on) => planOf(from, on, horizon))
  if (plan === undefined || days.length === 0) return ''
  const now = learnCore(history, outcomes, plan, true)
  if (now.core === null) return now.why
  const later = truthAsOf(cohort)
  const tests: BackTest[] = []
  for (const on of days) {
    const then = coreOn(history, on, horizon)
    if (then === undefined) continue
    tests.push(backTest({ ...then, horizon, landmarks: now.landmarks, outcomes, later }))
  }
  const newest = tests[0]
  if (newest === undefined) return ''
  const { used, says } = verdictOf(newest)
  return {
    day,
    horizon,
    used,
    says: [says, ...sayShorter(horizon), ...whatIsMissing(now.landmarks)],
    core: now.core,
    tests,
    leads: leadsOf(later, now.core.past, day - LEAD_DAYS),
  }
}

/** Deals that were lost in the last two years tell how long before they were flagged. */
const LEAD_DAYS = 730

/** Deals from which on one past day is enough to tell whether the odds held. */
const MANY = 50_000

/** Month ends whose deals have a known outcome: the newest, and one half a year before it. */
function pastDays(day: Day, horizon: number, deals: number): Day[] {
  const before = deals < MANY ? [0, 182] : [0]
  return before.flatMap((earlier) => monthEnds(day - horizon - earlier, 1))
}

/** What was known and learned on a past day. */
function coreOn(history: History, on: Day, horizon: number) {
  const cohort = cohortAsOf(history, on)
  const outcomes = outcomesOf(cohort)
  const plan = planOf(learnableFrom(history, outcomes), on, horizon)
  const { core } = plan ? learnCore(history, outcomes, plan, false) : { core: null }
  return core ? { cohort, core } : undefined
}
