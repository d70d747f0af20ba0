import type { Day } from '../shared/day.ts'
import type { Company } from './company.ts'
import type { Deal } from './deals.ts'
import { revivalOf } from './handling.ts'
import { causesOf } from './odds.ts'
import { salesforceId } from './salesforce-id.ts'
import type { Cause, StoryDates } from './story.ts'

/** What is really so about a deal, which the CRM does not say. */
export interface DealTruth {
  /** The 18-character id of the opportunity. */
  readonly id: string
  /** At the as-of. `live` is also a deal that was lost in fact lately and will be let go soon. */
  readonly state: 'live' | 'longDated' | 'stalled' | 'buried' | 'closed'
  /** The day on which it was lost in fact (by the as-of), or null. */
  readonly diedOn: Day | null
  /** The day of formal closing (by the as-of), or null. */
  readonly closedOn: Day | null
  readonly buriedHow: 'thrown' | 'parked' | 'lingering' | null
  readonly buriedOn: Day | null
  /** Days by which the close date was thrown at once, or 0. */
  readonly thrownDays: number
  readonly stalledHow: 'silent' | 'sliding' | 'reopened' | null
  /** The date that the buyer gave, once given. */
  readonly buyerDate: Day | null
  /** A stop that the buyer wanted but nobody wrote a date down. */
  readonly pausedWithoutDate: boolean
  readonly purged: boolean
  /** Closed late as unqualified, though it had been qualified. */
  readonly relabelledLate: boolean
  /** Was buried and was won all the same. */
  readonly revived: boolean
  /** The id of the opportunity that this one continues under a new id, or null. */
  readonly continues: string | null
  /** Part of its amount became a deal of its own. */
  readonly split: boolean
  readonly causes: readonly Cause[]
}

/** The truth about every deal of a company, in the order of its opportunities. */
export function truthOf({ deals, dates }: Company): DealTruth[] {
  const numbers = new Map(deals.map((deal) => [deal.plan, deal.number]))
  return deals.map((deal) => {
    const { plan, fate } = deal
    const before = plan.continues === null ? undefined : numbers.get(plan.continues)
    const paused = fate.pause !== null && fate.pause.from <= dates.asOf
    const buried = fate.buriedOn !== null && fate.buriedOn <= dates.asOf && !isBack(deal, dates)
    return {
      id: salesforceId('opportunity', deal.number),
      state: stateOf(deal, dates),
      diedOn: until(fate.diedOn, dates),
      closedOn: until(closedOn(deal, dates), dates),
      buriedHow: buried ? buriedHow(deal) : null,
      buriedOn: buried ? fate.buriedOn : null,
      thrownDays: buried ? fate.thrownDays : 0,
      stalledHow: stalledHow(deal, dates),
      buyerDate: paused ? (fate.pause?.buyerDate ?? null) : null,
      pausedWithoutDate: paused && fate.pause?.buyerDate === null,
      purged: fate.purged && fate.endsOn <= dates.asOf,
      relabelledLate: fate.relabelled && fate.endsOn <= dates.asOf,
      revived: fate.revived && fate.endsOn <= dates.asOf,
      continues: before === undefined ? null : salesforceId('opportunity', before),
      split: fate.split !== null && fate.split.on <= dates.asOf,
      causes: causesOf(plan),
    }
  })
}

function until(day: Day | null, { asOf }: StoryDates): Day | null {
  return day !== null && day <= asOf ? day : null
}

function closedOn({ fate }: Deal, { asOf }: StoryDates): Day {
  const { reopened } = fate
  return reopened && reopened.lostOn <= asOf && reopened.backOn > asOf
    ? reopened.lostOn
    : fate.endsOn
}

function stateOf(deal: Deal, dates: StoryDates): DealTruth['state'] {
  const { fate } = deal
  const { asOf } = dates
  if (closedOn(deal, dates) <= asOf) return 'closed'
  const { pause } = fate
  if (pause?.buyerDate && pause.from <= asOf && pause.buyerDate >= asOf) return 'longDated'
  if (fate.buriedOn !== null && fate.buriedOn <= asOf && !isBack(deal, dates)) return 'buried'
  return stalledHow(deal, dates) === null ? 'live' : 'stalled'
}

/** Came back to life, and is open still. */
function isBack({ fate }: Deal, { asOf }: StoryDates): boolean {
  const revival = revivalOf(fate)
  return revival !== null && revival <= asOf && fate.endsOn > asOf
}

function buriedHow({ fate }: Deal): DealTruth['buriedHow'] {
  const { manner } = fate
  return manner === 'thrown' || manner === 'parked' || manner === 'lingering' ? manner : null
}

function stalledHow({ fate }: Deal, { asOf }: StoryDates): DealTruth['stalledHow'] {
  if (fate.reopened && fate.reopened.backOn <= asOf) return 'reopened'
  if (fate.diedOn === null || fate.diedOn > asOf) return null
  return fate.manner === 'silent' || fate.manner === 'sliding' ? fate.manner : null
}
