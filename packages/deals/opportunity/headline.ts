import { STANDING_GONE } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import type { OpportunityReport } from '../report/page-schemas.ts'
import { NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { BURIED, LONG_DATED, STALLED, TRUTH_STATES } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { knowableOn } from './knowable.ts'

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
  if (truth.state[row] === LONG_DATED)
    return `Long-dated: the buyer gave ${sayDay(cohort.buyerDate[row] ?? NO_DAY)}.`
  const since = truth.since[row] ?? NO_DAY
  if (truth.state[row] === BURIED) return `This has looked over since ${sayDay(since)}.`
  if (truth.state[row] === STALLED) return `${sayStalled(truth, row)} ${sayDay(since)}.`
  return 'Nothing speaks against this deal.'
}

function sayStalled(truth: Truth, row: number): string {
  const [first] = truth.signalsOf(row).filter((s) => !s.contradicted && s.tier === 'stalled')
  if (first?.kind === 'silent') return 'This has been quiet for unusually long since'
  if (first?.kind === 'slides') return 'This has been sliding in small steps since'
  if (first?.kind === 'reopened') return 'This was opened again on'
  return 'This has been standing still since'
}

function sayEnded(truth: Truth, row: number, ending: number): string {
  const { cohort } = truth
  const on = cohort.closedOn[row] ?? NO_DAY
  const how =
    ending === WON ? 'Won' : ending === NO_DECISION ? 'Ended without a decision' : 'Let go'
  if (on === NO_DAY) return `${how}; the CRM does not say when.`
  const knowable = ending === WON ? NO_DAY : knowableOn(truth, row)
  if ((ending === LOST || ending === NO_DECISION) && knowable !== NO_DAY)
    return `${how} on ${sayDay(on)}, ${sayDays(on - knowable)} after it could first have been known.`
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY) return `${how} on ${sayDay(on)}.`
  return `${how} on ${sayDay(on)}, ${sayDays(on - created)} after it was created.`
}
