import { STANDING_GONE } from '../cohort/cohort.ts'
import { NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Filing } from './filing.ts'
import { standingAct } from './standing-act.ts'
import { reopenedOn } from './truth-with-acts.ts'

/** What a deal can have come to. Let go: here, by its owner; gone: vanished from the CRM while open. */
export const SINCE = ['won', 'lost', 'noDecision', 'letGo', 'open', 'gone', 'elsewhere'] as const
export type Since = (typeof SINCE)[number]

/** What became of a deal since its owner kept it going. */
export interface OutcomeSince {
  readonly outcome: Since
  /** The day of it; of what is open the day that is looked at. Null where that is not theirs to know. */
  readonly on: Day | null
  /** Days from the filing until then, at least 0. */
  readonly days: number | null
}

/** Whether something that was filed keeps its deal going, and so is scored by what comes of it. */
export function keepsGoing({ content }: Pick<Filing, 'content'>): boolean {
  return content.said.kind === 'lives' || content.said.kind === 'goOn'
}

/**
 * What became, by the truth's day, of each deal that one owner kept going, by the filing's id. Give all
 * filings of that owner, and the rows of the deals that are theirs still, by the store's number.
 */
export function outcomesSince(
  truth: Truth,
  rowOf: ReadonlyMap<number, number>,
  filings: readonly Filing[],
): Map<string, OutcomeSince> {
  const since = new Map<string, OutcomeSince>()
  for (const filing of filings) {
    if (!keepsGoing(filing)) continue
    const row = rowOf.get(filing.opportunity)
    const own = filings.filter(({ opportunity }) => opportunity === filing.opportunity)
    since.set(filing.id, row === undefined ? ELSEWHERE : after(filing, endOf(truth, row, own)))
  }
  return since
}

const ELSEWHERE: OutcomeSince = { outcome: 'elsewhere', on: null, days: null }

type End = readonly [outcome: Since, on: Day]

function after({ filedAt }: Filing, [outcome, on]: End): OutcomeSince {
  return { outcome, on, days: Math.max(0, on - dayOfInstant(filedAt)) }
}

function endOf(truth: Truth, row: number, own: readonly Filing[]): End {
  const { day, ending, closedOn, standing, goneOn } = truth.cohort
  const known = (on: Day | undefined) => (on === undefined || on === NO_DAY ? day : on)
  if (standing[row] === STANDING_GONE) return ['gone', known(goneOn[row])]
  const code = ending[row] ?? OPEN
  if (code === WON) return ['won', known(closedOn[row])]
  if (code !== OPEN) return [code === NO_DECISION ? 'noDecision' : 'lost', known(closedOn[row])]
  const acts = own.map((each) => ({ ...each, flags: [] }))
  const act = standingAct(acts, day, reopenedOn(truth, row))
  return act?.as === 'letGo' ? ['letGo', act.on] : ['open', day]
}
