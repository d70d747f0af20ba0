import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { type ChangeRecord, historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import type { StageMeaning } from '../../opportunity/meaning.ts'
import { type Day, dayOfIso, NO_DAY } from '../../shared/day.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'

/** The stages of the hand-made deals. */
export const STAGES: Readonly<Record<string, StageMeaning>> = {
  Qualify: 'open',
  Fit: 'open',
  Propose: 'open',
  Suspect: 'parked',
  Won: 'won',
  Lost: 'lost',
  'No Decision': 'noDecision',
  Unqualified: 'disqualified',
}

/** A date as a day. */
export const at = (iso: string): Day => dayOfIso(iso) ?? NO_DAY

/** The truth about some records on a day. */
export function truthOf(records: readonly OpportunityRecord[], day: string | Day): Truth {
  const on = typeof day === 'string' ? at(day) : day
  const history = historyOf(records, { stages: STAGES, reportedUntil: '2026-12-31' })
  return truthAsOf(cohortAsOf(history, on))
}

/** The truth about one deal, created on 1 January 2025 in Qualify, in row 0 among others. */
export function truthOfOne(
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
): Truth {
  const staged = record.changes?.some(({ field }) => field === 'stage') ?? false
  const stage = staged ? {} : { stage: 'Qualify' }
  return truthOf([{ id: 'A', createdOn: '2025-01-01', ...stage, ...record }, ...others], day)
}

export const stage = (on: string | Day, before: string, after: string): ChangeRecord => ({
  on,
  field: 'stage',
  before,
  after,
})

export const moved = (on: string, before: string | null, after: string | null): ChangeRecord => ({
  on,
  field: 'closeDate',
  before,
  after,
})

export const priced = (on: string, before: number | null, after: number | null): ChangeRecord => ({
  on,
  field: 'amount',
  before,
  after,
})

/** Deals of the past: created on a day in Fit, closed so many days later. */
export function past(
  ending: 'Won' | 'Lost' | 'No Decision',
  count: number,
  days: number,
  created: string | Day = '2024-01-01',
): OpportunityRecord[] {
  const from = typeof created === 'string' ? at(created) : created
  return Array.from({ length: count }, (_, n) => ({
    id: `${ending} ${days} ${n}`,
    createdOn: from,
    changes: [stage(from + days, 'Fit', ending)],
  }))
}
