import { sayWhere } from '../finding/say-where.ts'
import type { WatchPage, WatchTold } from '../report/trend-schemas.ts'
import { rowsWhere } from '../segment/rows-where.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { type OwnerFloor, ownerFloor } from '../time/owner-floor.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { HORIZON } from './horizon.ts'
import { sayWatch } from './say-watch.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import type { Watch } from './watch.ts'
import { watchAnswer } from './watch-answer.ts'
import { watchedDeals } from './watched-deals.ts'

/**
 * The findings that were frozen, and what the deals created after that say of each: look as often as you
 * like, a wrong "supported" comes at most once in 20. The newest first.
 */
export function watchPage(truth: Truth, watches: readonly Watch[]): WatchPage {
  const { cohort } = truth
  const floor = ownerFloor(cohort)
  const frozen = watches
    .filter(({ frozenOn }) => frozenOn <= cohort.day)
    .sort((a, b) => b.frozenOn - a.frozenOn || (a.id < b.id ? -1 : 1))
  const told = frozen.map((watch) => tellWatch(truth, watch, floor))
  const first = frozen.at(-1)?.frozenOn ?? cohort.day
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.createdOn.reduce(
      (deals, on) => (on !== NO_DAY && on > first ? deals + 1 : deals),
      0,
    ),
    answer: watchAnswer(told),
    doubts: told.length === 0 ? [] : [...DOUBTS, ...(floor.held ? [] : [NO_OWNERS])],
    watches: told,
  }
}

const DOUBTS = [
  `A deal counts ${HORIZON} days after its creation, as it stands then; what was not lost by then counts as not lost. For losses that come late it is the time within which nine of ten were lost before.`,
  'A place is compared with all other deals created since, not owner by owner as in the search.',
  'However often one looks, a wrong “supported” comes at most once in 20; the intervals hold on all days at once.',
]

const NO_OWNERS =
  'Owners are not recorded: whether a place has deals of fewer than three owners cannot be told.'

function tellWatch(truth: Truth, watch: Watch, floor: OwnerFloor): WatchTold {
  const { id, outcome, where, direction, frozenOn } = watch
  const deals = watchedDeals(truth, watch)
  const verdict: Verdict = deals ? verdictOf(deals, direction, floor) : NOT_TOLD
  const created = deals?.created.here ?? []
  const isUntold = created.length === 0 || floor.isUnder(created)
  return {
    id,
    outcome,
    where,
    title: sayWhere(where),
    direction,
    frozenOn: isoOfDay(frozenOn),
    ...verdict,
    openShare: isUntold || !deals ? null : deals.open / created.length,
    text: deals ? sayWatch(outcome, verdict, deals, floor) : sayUntold(truth, watch),
  }
}

/** Why nothing is told: a condition that the deals no longer know, or too few losses to say what is late. */
function sayUntold({ cohort }: Truth, { where }: Watch): string {
  const gone = where.find((condition) => !rowsWhere(cohort, [condition]))
  if (!gone) return 'Not settled: what is known of the deals does not tell it.'
  const name = sayAttribute(gone.attribute)
  return `Not settled: the deals no longer tell ${name}, or no longer with ${gone.value} as its value.`
}

const NOTHING = { value: null, interval: null, deals: 0 }
const NOT_TOLD: Verdict = { verdict: 'open', evidence: 1, here: NOTHING, rest: NOTHING }
