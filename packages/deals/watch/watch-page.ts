import type { Cohort } from '../cohort/cohort.ts'
import { sayWhere } from '../finding/say-where.ts'
import { OF_FEW } from '../finding/why-nothing.ts'
import type { WatchPage, WatchTold } from '../report/trend-schemas.ts'
import { rowsWhere } from '../segment/rows-where.ts'
import { type Day, isoOfDay, NO_DAY } from '../shared/day.ts'
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
  const isOfFew = floor.isUnder(cohort.owner.keys())
  const told = frozen.map((watch) =>
    isOfFew ? tellNothing(watch) : tellWatch(truth, watch, floor),
  )
  return {
    asOf: isoOfDay(cohort.day),
    deals: dealsSince(cohort, frozen.at(-1)?.frozenOn ?? cohort.day, floor),
    answer: isOfFew && told.length > 0 ? OF_FEW : watchAnswer(told),
    doubts: told.length === 0 ? [] : [...DOUBTS, ...(floor.held ? [] : [NO_OWNERS])],
    watches: told,
  }
}

/** Deals created after a day; none where they are of too few owners to be counted. */
function dealsSince({ createdOn }: Cohort, day: Day, floor: OwnerFloor): number {
  const rows = Array.from(createdOn.keys()).filter((row) => {
    const on = createdOn[row] ?? NO_DAY
    return on !== NO_DAY && on > day
  })
  return floor.isUnder(rows) ? 0 : rows.length
}

const DOUBTS = [
  `A deal counts ${HORIZON} days after its creation, as it stands then; what was not lost by then counts as not lost. For losses that come late it is the time within which nine of ten were lost before.`,
  'A place is compared with all other deals created since, not owner by owner as in the search: where owners who lose more sell more there, that counts too.',
  'Where its deals are as likely to be lost as the others, “supported” comes at most once in 20, however often one looks; the intervals hold on all days at once.',
]

const NO_OWNERS =
  'Owners are not recorded: whether a place has deals of fewer than three owners cannot be told.'

function tellWatch(truth: Truth, watch: Watch, floor: OwnerFloor): WatchTold {
  const deals = watchedDeals(truth, watch)
  const verdict: Verdict = deals ? verdictOf(deals, watch.direction, floor) : NOT_TOLD
  const created = deals?.created.here ?? []
  const isUntold = created.length === 0 || floor.isUnder(created)
  return {
    ...aboutOf(watch),
    ...verdict,
    openShare: isUntold || !deals ? null : deals.open / created.length,
    text: deals ? sayWatch(watch, verdict, deals, floor) : sayUntold(truth, watch),
  }
}

/** Of a book of too few owners, whatever the place. */
function tellNothing(watch: Watch): WatchTold {
  return {
    ...aboutOf(watch),
    ...NOT_TOLD,
    verdict: 'withheld',
    evidence: 1,
    openShare: null,
    text: OF_FEW,
  }
}

function aboutOf({ id, outcome, where, direction, frozenOn }: Watch) {
  return { id, outcome, where, title: sayWhere(where), direction, frozenOn: isoOfDay(frozenOn) }
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
