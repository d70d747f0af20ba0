import type { Day } from '../shared/day.ts'
import { isoDay, workday } from './calendar.ts'
import type { Chance } from './chance.ts'
import { closeDatePushes, firstCloseDate } from './close-dates.ts'
import type { Fate } from './fates.ts'
import { revivalOf } from './handling.ts'
import type { Handover } from './handovers.ts'
import { lossReason } from './loss-reasons.ts'
import { momentOfWork, type Plan } from './plans.ts'
import type { StoryDates } from './story.ts'

/** The fields of an opportunity whose history the CRM keeps, as its rows write them. */
export interface Tracked {
  readonly Name: string
  readonly StageName: string
  readonly Amount: string
  readonly CloseDate: string
  readonly Probability: string
  readonly ForecastCategoryName: string
  readonly Buyer_Date__c: string
  readonly Loss_Reason__c: string
  /** Number of the colleague. */
  readonly Owner: number
}
export type TrackedField = keyof Tracked

/** One change of one field; `at` is an instant in milliseconds. */
export interface Change {
  readonly at: number
  readonly field: TrackedField
  readonly before: Tracked[TrackedField]
  readonly after: Tracked[TrackedField]
}

/** What the CRM knows about a deal at the as-of. */
export interface Chronicle {
  readonly now: Tracked
  readonly changes: readonly Change[]
  readonly modifiedAt: number
}

interface Moment {
  readonly on: Day
  readonly set: Partial<Tracked>
}

/** Replays a fate up to the as-of: what was changed when, and how the row stands now. */
export function chronicle(
  plan: Plan,
  fate: Fate,
  handovers: readonly Handover[],
  owner: number,
  dates: StoryDates,
  chance: Chance,
): Chronicle {
  const first = firstCloseDate(plan, chance)
  let now = begin(plan, owner, first)
  const changes: Change[] = []
  let at = plan.createdAt
  for (const moment of momentsOf(plan, fate, handovers, first, dates, chance)) {
    if (moment.on > dates.asOf) break
    const usual = momentOfWork(moment.on, plan.territory.team, chance)
    at = usual > at ? usual : at + chance.whole(90, 1_500) * 1_000
    const before = now
    now = { ...now, ...moment.set }
    for (const field of Object.keys(moment.set) as TrackedField[]) {
      if (before[field] !== now[field]) {
        changes.push({ at, field, before: before[field], after: now[field] })
      }
    }
  }
  return { now, changes, modifiedAt: changes.at(-1)?.at ?? plan.createdAt }
}

/** The row on the day of creation. */
function begin(plan: Plan, owner: number, closeDate: Day): Tracked {
  return {
    Name: nameOf(plan, plan.term),
    StageName: 'Qualification',
    Amount: String(plan.amount),
    CloseDate: isoDay(closeDate),
    ...judgement('Qualification', false),
    Buyer_Date__c: '',
    Loss_Reason__c: '',
    Owner: owner,
  }
}

/** Everything that will be changed, in order of time, also after the as-of. */
function momentsOf(
  plan: Plan,
  fate: Fate,
  handovers: readonly Handover[],
  first: Day,
  dates: StoryDates,
  chance: Chance,
): Moment[] {
  const pushes = closeDatePushes(plan, fate, first, chance)
  const before: Moment[] = [
    ...stageMoments(plan, fate, chance),
    ...pushes.map(({ on, to }) => ({ on, set: { CloseDate: isoDay(to) } })),
    ...pauseMoments(fate),
    ...amountMoments(plan, fate, chance),
    ...nameMoments(plan, fate, chance),
    ...handovers.map(({ on, to }) => ({ on, set: { Owner: to } })),
  ]
  const open = before
    .map((moment) => ({ ...moment, on: workday(moment.on) }))
    .filter((moment) => moment.on < fate.endsOn && !isAway(moment, fate))
  return [...open, ...endings(plan, fate, dates, chance)].sort((a, b) => a.on - b.on)
}

/** Between being closed and being taken up again nothing changes but the owner. */
function isAway(moment: Moment, fate: Fate): boolean {
  if (!fate.reopened || moment.set.Owner !== undefined) return false
  return moment.on >= fate.reopened.lostOn && moment.on < fate.reopened.backOn
}

const CHANCES: Readonly<Record<string, string>> = {
  Qualification: '10',
  Discovery: '20',
  'Solution Fit': '40',
  Proposal: '60',
  Negotiation: '75',
  Verbal: '90',
  Suspect: '5',
  'Closed Won': '100',
}

const CATEGORIES: Readonly<Record<string, string>> = {
  Proposal: 'Best Case',
  Negotiation: 'Best Case',
  Verbal: 'Commit',
  'Closed Won': 'Closed',
  'Closed Lost': 'Omitted',
  Unqualified: 'Omitted',
}

/** Probability and forecast category that go with a stage; hope puts a deal a category higher. */
function judgement(
  stage: string,
  hopeful: boolean,
): Pick<Tracked, 'Probability' | 'ForecastCategoryName'> {
  const usual = CATEGORIES[stage] ?? 'Pipeline'
  const category = hopeful && usual === 'Best Case' ? 'Commit' : usual
  return { Probability: CHANCES[stage] ?? '0', ForecastCategoryName: category }
}

function stageMoments(plan: Plan, fate: Fate, chance: Chance): Moment[] {
  const moments: Moment[] = []
  for (const { stage, on } of fate.path) {
    if (on === plan.createdOn) continue
    const hopeful = chance.yes(stage === 'Negotiation' ? 0.4 : 0.08)
    moments.push({ on, set: { StageName: stage, ...judgement(stage, hopeful) } })
  }
  const reached = fate.path.at(-1)?.stage ?? 'Qualification'
  if (fate.manner === 'parked' && fate.buriedOn !== null) {
    moments.push({
      on: fate.buriedOn,
      set: { StageName: 'Suspect', ...judgement('Suspect', false) },
    })
  }
  if (fate.reopened) {
    const on = fate.reopened.backOn
    const set = { StageName: reached, ...judgement(reached, false), Loss_Reason__c: '' }
    moments.push({ on, set })
  }
  const revival = revivalOf(fate)
  if (revival !== null) {
    const set = { StageName: 'Negotiation', ...judgement('Negotiation', true) }
    moments.push({ on: revival, set })
  }
  return moments
}

function pauseMoments(fate: Fate): Moment[] {
  if (!fate.pause || fate.pause.buyerDate === null) return []
  return [{ on: fate.pause.from, set: { Buyer_Date__c: isoDay(fate.pause.buyerDate) } }]
}

/** "Halvorsen Marine – Analytics, 3 years". */
function nameOf(plan: Plan, term: string): string {
  return `${plan.account.name} – ${plan.product}, ${term}`
}

/** Some deals that fade are given a smaller name. */
function nameMoments(plan: Plan, fate: Fate, chance: Chance): Moment[] {
  if (fate.pushes || fate.diedOn === null || fate.manner === 'letGo') return []
  if (!chance.yes(0.03)) return []
  const term = plan.term === 'pilot' ? 'new' : 'pilot'
  return [{ on: fate.diedOn + 12, set: { Name: nameOf(plan, term) } }]
}

/** The amount follows the quote, and is cut in negotiation or when a deal fades. */
function amountMoments(plan: Plan, fate: Fate, chance: Chance): Moment[] {
  if (fate.split) {
    const rest = plan.amount - fate.split.part
    return [{ on: fate.split.on, set: { Amount: String(rest) } }]
  }
  const moments: Moment[] = []
  if (fate.pushes) return moments
  let amount = plan.amount
  const change = (on: Day, factor: number) => {
    amount = Math.max(1_000, Math.round((amount * factor) / 500) * 500)
    moments.push({ on, set: { Amount: String(amount) } })
  }
  for (const { stage, on } of fate.path) {
    if (stage === 'Proposal' && chance.yes(0.3)) change(on, chance.between(0.82, 1.22))
    if (stage === 'Negotiation' && chance.yes(0.36)) change(on + 4, chance.between(0.72, 0.96))
  }
  const faded = fate.diedOn !== null && fate.manner !== 'letGo' && chance.yes(0.22)
  if (faded && fate.diedOn !== null) change(fate.diedOn + 9, chance.between(0.45, 0.8))
  return moments
}

/** Closing: the stage, and the close date overwritten by the day; twice where it was reopened. */
function endings(plan: Plan, fate: Fate, dates: StoryDates, chance: Chance): Moment[] {
  const lost = fate.unqualified ? 'Unqualified' : 'Closed Lost'
  const close = (on: Day, stage: string): Moment => ({
    on,
    set: {
      StageName: stage,
      CloseDate: isoDay(on),
      ...judgement(stage, false),
      Loss_Reason__c: stage === 'Closed Won' ? '' : lossReason(plan, fate, on, dates, chance),
    },
  })
  const last = close(fate.endsOn, fate.won ? 'Closed Won' : lost)
  return fate.reopened ? [close(fate.reopened.lostOn, 'Closed Lost'), last] : [last]
}
