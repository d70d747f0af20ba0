import { type Random, seededRandom } from '@closed-learned/analysis'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import type { AttributeMeaning, StageMeaning } from '../../opportunity/meaning.ts'
import { type Day, dayOfIso } from '../../shared/day.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'

/** First and last day of the made-up records: twelve whole quarters. */
export const BEGAN: Day = dayOfIso('2022-01-01') ?? 0
export const TODAY: Day = dayOfIso('2024-12-31') ?? 0

const STAGES: Readonly<Record<string, StageMeaning>> = {
  Fit: 'open',
  Suspect: 'parked',
  Won: 'won',
  Lost: 'lost',
  'No decision': 'noDecision',
}

const MEANINGS: Readonly<Record<string, AttributeMeaning>> = {
  Title: 'persona',
  Role: 'persona',
  Competitor: 'competitor',
}

/** The truth about a few records on the last day, or another. */
export function truthOf(records: readonly OpportunityRecord[], day: Day = TODAY): Truth {
  const options = { stages: STAGES, reportedUntil: TODAY, attributeMeanings: MEANINGS }
  return truthAsOf(cohortAsOf(historyOf(records, options), day))
}

/** What is true of one made-up deal; `on` is the day on which it closed, `at` that as a share of the time. */
export interface Made {
  readonly random: Random
  readonly on: Day
  readonly at: number
  readonly owner: number
}

export interface Company {
  readonly seed: string | number
  readonly deals: number
  readonly owners?: number
  /** Stage in which a deal ends, its stated reason, attributes and days from creation. */
  readonly stage?: (deal: Made) => string
  readonly reason?: (deal: Made) => string | null
  readonly attributes?: (deal: Made) => Record<string, string | null>
  readonly days?: (deal: Made, stage: string) => number
  /** Above 1, more deals the later. */
  readonly growth?: number
}

/** Deals created evenly (or more and more) over the time; those that did not end by its last day are open. */
export function company(options: Company): OpportunityRecord[] {
  const random = seededRandom(options.seed)
  return Array.from({ length: options.deals }, (_, i) => dealOf(options, random.fork(String(i)), i))
}

function dealOf(options: Company, random: Random, i: number): OpportunityRecord {
  const span = TODAY - BEGAN
  const created = BEGAN + Math.floor(span * random.uniform() ** (1 / (options.growth ?? 1)))
  const owner = random.below(options.owners ?? 12)
  const early: Made = { random, on: created, at: (created - BEGAN) / span, owner }
  const stage = options.stage?.(early) ?? (random.uniform() < 0.3 ? 'Won' : 'Lost')
  const on = created + 1 + Math.round(options.days?.(early, stage) ?? random.exponential(60))
  const deal = { ...early, on, at: (on - BEGAN) / span }
  const base = { id: `D${i}`, createdOn: created, owner: `O${owner}`, account: `A${i % 97}` }
  const attributes = options.attributes?.(deal) ?? {}
  if (on > TODAY) return { ...base, stage: 'Fit', attributes }
  return {
    ...base,
    attributes,
    lossReason: stage === 'Won' ? null : (options.reason?.(deal) ?? null),
    changes: [{ on, field: 'stage', before: 'Fit', after: stage }],
  }
}

const REASONS = [
  'Price',
  'Timing',
  'No budget',
  'Missing feature',
  'Went quiet',
  'Other vendor',
  'Security',
  'Rare',
]

/** A reason that does not depend on time: the frequent ones first. */
export function anyReason({ random }: Made): string {
  return REASONS[Math.floor(REASONS.length * random.uniform() ** 2)] ?? 'Price'
}

/** One of some values, each as likely. */
export function oneOf(random: Random, values: readonly string[]): string {
  return values[random.below(values.length)] ?? ''
}

/** What a few deals have in common. */
export interface Some {
  readonly stage?: string
  readonly reason?: string | null
  readonly attributes?: Record<string, string | null>
  /** Owners take turns. */
  readonly owners?: readonly (string | null)[]
}

let made = 0

/** So many deals that closed on a day, 20 days after their creation. */
export function some(count: number, on: Day | string, given: Some = {}): OpportunityRecord[] {
  const day = typeof on === 'string' ? (dayOfIso(on) ?? 0) : on
  const owners = given.owners ?? ['A', 'B', 'C', 'D']
  const stage = given.stage ?? 'Lost'
  return Array.from({ length: count }, (_, i) => ({
    id: `deal ${made++}`,
    createdOn: day - 20,
    owner: owners[i % owners.length] ?? null,
    account: `account ${i % 50}`,
    lossReason: given.reason ?? null,
    attributes: given.attributes ?? {},
    changes: [{ on: day, field: 'stage', before: 'Fit', after: stage }],
  }))
}

/** The middle of each of the twelve quarters, as days. */
export const QUARTERS: readonly Day[] = Array.from({ length: 12 }, (_, q) =>
  Math.round(BEGAN + (q + 0.5) * ((TODAY - BEGAN) / 12)),
)
