import { STANDING_GONE } from '../cohort/cohort.ts'
import { NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import type { OpportunityReport } from '../report/page-schemas.ts'
import { NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { BURIED, LONG_DATED, STALLED, TRUTH_STATES } from '../truth/judge.ts'
import { isOwn } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { knowableOn } from './knowable.ts'
import { isJudged } from './watched.ts'

type State = OpportunityReport['state']

/** How one deal stands, or ended. */
export function stateOf({ cohort, state }: Truth, row: number): State {
  const ending = cohort.ending[row] ?? OPEN
  if (ending !== OPEN)
    return ending === WON ? 'won' : ending === NO_DECISION ? 'noDecision' : 'lost'
  if (cohort.standing[row] === STANDING_GONE) return 'gone'
  const named = TRUTH_STATES[state[row] ?? 0]
  return named === undefined || named === 'ended' ? 'live' : named
}

/** The deal's headline: what it is in fact, since when. */
export function opportunityAnswer(truth: Truth, row: number): string {
  const { cohort } = truth
  const ending = cohort.ending[row] ?? OPEN
  if (ending !== OPEN) return sayEnded(truth, row, ending)
  const gone = cohort.goneOn[row] ?? NO_DAY
  if (cohort.standing[row] === STANDING_GONE)
    return gone === NO_DAY ? 'Gone from the CRM.' : `Gone from the CRM since ${sayDay(gone)}.`
  // What its owner said of it comes before what its history says.
  const said = truth.said?.(row) ?? null
  if (said !== null) return said
  if (truth.state[row] === LONG_DATED)
    return `Long-dated: the buyer gave ${sayDay(cohort.buyerDate[row] ?? NO_DAY)}.`
  if (truth.state[row] === BURIED)
    return `This has looked over since ${sayDay(truth.since[row] ?? NO_DAY)}.`
  return truth.state[row] === STALLED ? sayStalled(truth, row) : sayLive(truth, row)
}

/** By the sign that showed first. */
function sayStalled(truth: Truth, row: number): string {
  const since = truth.since[row] ?? NO_DAY
  const first = truth
    .signalsOf(row)
    .find((s) => !s.contradicted && s.tier === 'stalled' && s.on === since)
  const on = sayDay(since)
  if (first?.kind === 'silent')
    return `This has been quiet since ${sayDay(truth.cohort.day - first.days)}.`
  if (first?.kind === 'slides')
    return `The close date keeps moving in small steps, a pattern since ${on}.`
  if (first?.kind === 'reopened')
    return `This was opened again on ${on}, with no later stage since.`
  return `This has been standing still since ${on}.`
}

function sayLive(truth: Truth, row: number): string {
  if (!isJudged(truth, row)) return 'Not enough is known of this deal to tell.'
  // Whether a flag is still its owner's alone does not show to anybody else.
  if (!isOwn(truth, row)) return 'This deal counts as live.'
  const shows = truth.signalsOf(row).some((s) => s.contradicted && s.tier !== 'told')
  return shows
    ? 'Little in its history speaks against this deal.'
    : 'Nothing in its history speaks against this deal.'
}

function sayEnded(truth: Truth, row: number, ending: number): string {
  const { cohort } = truth
  const on = cohort.closedOn[row] ?? NO_DAY
  const how =
    ending === WON ? 'Won' : ending === NO_DECISION ? 'Ended without a decision' : 'Let go'
  if (on === NO_DAY) return `${how}; the CRM does not say when.`
  const knowable = knowableOn(truth, row)
  if (knowable !== NO_DAY)
    return `${how} on ${sayDay(on)}. It had looked over since ${sayDay(knowable)}, ${sayDays(on - knowable)} before.`
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY || created > on) return `${how} on ${sayDay(on)}.`
  return created === on
    ? `${how} on ${sayDay(on)}, the day on which it was created.`
    : `${how} on ${sayDay(on)}, ${sayDays(on - created)} after it was created.`
}
