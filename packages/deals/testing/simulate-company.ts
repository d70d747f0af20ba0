import { type Random, seededRandom } from '@closed-learned/analysis'
import type { History } from '../cohort/history.ts'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { historyOf } from '../cohort/history-of.ts'
import type { StageMeaning } from '../opportunity/meaning.ts'
import type { Day } from '../shared/day.ts'

/** A small made-up company for tests: what is true of each deal is known beside what the CRM says. */
export interface SimulatedCompany {
  readonly history: History
  readonly records: readonly OpportunityRecord[]
  /** By opportunity: the day on which it was lost in fact, or infinity. */
  readonly diedOn: readonly number[]
  readonly lastDay: Day
}

export interface SimulationOptions {
  readonly seed: number | string
  readonly deals: number
  /** Share of lost deals that are buried instead of closed. */
  readonly buriedShare?: number
  /** All buried deals are let go on this day. */
  readonly purgeOn?: Day
  readonly lastDay?: Day
}

export const SIMULATED_STAGES: Readonly<Record<string, StageMeaning>> = {
  Qualify: 'open',
  Fit: 'open',
  Propose: 'open',
  Suspect: 'parked',
  Won: 'won',
  Lost: 'lost',
}

const FIRST_DAY = 18_628
const OPEN_STAGES = ['Qualify', 'Fit', 'Propose']

/** Makes a company: deals that are won, lost, or lost and buried in one of three ways. */
export function simulateCompany(options: SimulationOptions): SimulatedCompany {
  const lastDay = options.lastDay ?? FIRST_DAY + 1_200
  const random = seededRandom(options.seed)
  const records: OpportunityRecord[] = []
  const diedOn: number[] = []
  for (let i = 0; i < options.deals; i++) {
    const deal = simulateDeal(random.fork(String(i)), i, options, lastDay)
    records.push(deal.record)
    diedOn.push(deal.diedOn)
  }
  const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: lastDay })
  return { history, records, diedOn, lastDay }
}

function simulateDeal(random: Random, i: number, options: SimulationOptions, lastDay: Day) {
  const created = FIRST_DAY + random.below(1_100)
  const wins = random.uniform() < 0.3
  const decided = created + 10 + Math.round(random.exponential(70))
  const buried = !wins && random.uniform() < (options.buriedShare ?? 0.25)
  const changes: ChangeRecord[] = []
  const closeDate = created + 90
  let stage = 0
  for (let on = created + 15; on < decided && stage < 2; on += 20 + random.below(25))
    changes.push({ on, field: 'stage', before: OPEN_STAGES[stage], after: OPEN_STAGES[++stage] })
  const letGo = decided + 60 + Math.round(random.exponential(500))
  const purged =
    options.purgeOn !== undefined && created < options.purgeOn && decided + 60 < options.purgeOn
  if (buried) bury(random, decided, closeDate, OPEN_STAGES[stage] ?? '', changes)
  const closes = buried ? Math.min(letGo, purged ? (options.purgeOn ?? letGo) : letGo) : decided
  close(changes, OPEN_STAGES[stage] ?? '', closes, closeDate, wins ? 'Won' : 'Lost')
  const past = changes.filter((c) => Number(c.on) <= lastDay)
  const record: OpportunityRecord = {
    id: `D${i}`,
    createdOn: created,
    amount: 1_000 + random.below(1_000_000),
    currency: 'USD',
    owner: `owner ${i % 9}`,
    account: `account ${i}`,
    ...(past.some((c) => c.field === 'stage') ? {} : { stage: 'Qualify' }),
    ...(past.some((c) => c.field === 'closeDate') ? {} : { closeDate }),
    changes: past,
  }
  return { record, diedOn: wins ? Number.POSITIVE_INFINITY : decided }
}

function bury(
  random: Random,
  on: Day,
  closeDate: Day,
  stage: string,
  changes: ChangeRecord[],
): void {
  const how = random.below(3)
  if (how === 0) changes.push({ on, field: 'closeDate', before: closeDate, after: closeDate + 365 })
  if (how === 1) changes.push({ on, field: 'stage', before: stage, after: 'Suspect' })
}

/** The CRM overwrites the close date with the day of closing, in the same minute. */
function close(
  changes: ChangeRecord[],
  stage: string,
  on: Day,
  closeDate: Day,
  after: string,
): void {
  const parked = changes.some((c) => c.after === 'Suspect')
  const dated = changes.findLast((c) => c.field === 'closeDate')?.after ?? closeDate
  changes.push({ on, field: 'stage', before: parked ? 'Suspect' : stage, after })
  changes.push({ on, field: 'closeDate', before: dated, after: on })
}
