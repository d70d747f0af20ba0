import { mayOpen } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import type { SearchHits } from '../report/page-schemas.ts'
import { isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import { BURIED, LONG_DATED, STALLED } from '../truth/judge.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { stateOf } from './headline.ts'
import { NOT_NAMED, namedBy } from './named.ts'

/** The deals that the reader may open whose name, account or id holds a text, the nearest and open ones first. */
export function findOpportunities(
  truth: Truth,
  { text, limit }: { text: string; limit: number },
): SearchHits {
  const { cohort } = truth
  const rankOf = namedBy(cohort, text)
  const best: { row: number; rank: number }[] = []
  for (let row = 0; row < cohort.size; row++) {
    if (!mayOpen(cohort, row)) continue
    const rank = rankOf(row)
    const last = best.at(-1)
    if (rank === NOT_NAMED || (best.length === limit && last && rank <= last.rank)) continue
    const at = best.findIndex((other) => other.rank < rank)
    best.splice(at < 0 ? best.length : at, 0, { row, rank })
    best.length = Math.min(best.length, limit)
  }
  return {
    asOf: isoOfDay(cohort.day),
    hits: best.map(({ row }) => ({
      opportunity: tellOpportunity(cohort, row),
      state: stateOf(truth, row),
      text: sayHit(truth, row),
    })),
  }
}

function sayHit(truth: Truth, row: number): string {
  const { cohort } = truth
  const stage = cohort.history.stage.values[cohort.stage[row] ?? -1]
  const how = sayHow(truth, row)
  return stage === undefined || cohort.ending[row] !== OPEN ? how : `${stage} · ${how}`
}

function sayHow(truth: Truth, row: number): string {
  const { cohort } = truth
  const since = truth.since[row] ?? NO_DAY
  const ended = cohort.closedOn[row] ?? NO_DAY
  const on = ended === NO_DAY ? '' : ` on ${sayDay(ended)}`
  switch (stateOf(truth, row)) {
    case 'won':
      return `won${on}`
    case 'lost':
      return `let go${on}`
    case 'noDecision':
      return `no decision${on}`
    case 'gone':
      return 'gone from the CRM'
    default:
      if (truth.state[row] === BURIED) return `looks over since ${sayDay(since)}`
      if (truth.state[row] === STALLED) return `stalled since ${sayDay(since)}`
      return truth.state[row] === LONG_DATED ? 'long-dated' : 'live'
  }
}
