import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import type { History } from '../../cohort/history.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import type { AttributeMeaning } from '../../opportunity/meaning.ts'
import { dayOfIso, NO_DAY } from '../../shared/day.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'

/** What one deal of a made-up company is. */
export interface MadeDeal {
  /** Days from the first to its closing; open where left out. */
  readonly closes?: number
  readonly stage?: 'Won' | 'Lost' | 'NoDecision' | 'Fit'
  readonly owner?: string | null
  readonly attributes?: Readonly<Record<string, string | null>>
  readonly more?: Partial<OpportunityRecord>
}

export const FIRST = dayOfIso('2022-01-01') ?? NO_DAY
export const LAST = FIRST + 1095

/** A company of so many deals; each opened 30 days before it closes unless it says otherwise. */
export function closedCompany(
  deals: number,
  deal: (i: number) => MadeDeal,
  meanings: Readonly<Record<string, AttributeMeaning>> = {},
  change: (history: History) => History = (history) => history,
): Truth {
  const records = Array.from({ length: deals }, (_, i) => recordOf(i, deal(i)))
  const history = historyOf(records, {
    stages: { Fit: 'open', Won: 'won', Lost: 'lost', NoDecision: 'noDecision' },
    reportedUntil: LAST,
    attributeMeanings: meanings,
  })
  return truthAsOf(cohortAsOf(change(history), LAST))
}

function recordOf(i: number, { closes, stage, owner, attributes, more }: MadeDeal) {
  const ended = closes !== undefined && stage !== 'Fit'
  const on = FIRST + (closes ?? 60)
  const record: OpportunityRecord = {
    id: `D${i}`,
    createdOn: on - 30,
    owner: owner === undefined ? `owner ${i % 7}` : owner,
    account: `account ${i}`,
    ...(attributes ? { attributes } : {}),
    ...(ended ? {} : { stage: 'Fit' }),
    ...more,
  }
  const closing = { on, field: 'stage' as const, before: 'Fit', after: stage ?? 'Lost' }
  return ended ? { ...record, changes: [...(more?.changes ?? []), closing] } : record
}

/** Days after the first that spread deals evenly over the quarters until the last day. */
export function evenly(i: number, deals: number): number {
  return 31 + Math.floor((i * (LAST - FIRST - 32)) / deals)
}
