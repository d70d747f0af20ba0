import { KNOWN_LONG } from '../publication/closed-measures.ts'
import { FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { HOURS_OF } from '../time/contact-hours.ts'
import { DAYS_A_WEEK, type OwnerWeeks } from './owner-weeks.ts'
import { NOT_YET, sayWhose, TOLD_IN_RANGES, untold } from './published-figures.ts'
import type { PublishedShare } from './published-share.ts'
import type { GainFigure } from './schemas.ts'
import { roughly } from './time-told.ts'

/** What an owner-week costs, in major units, as an admin set it. */
export interface WeekCost {
  readonly amount: number
  readonly currency: string
}

/** By what weeks of deals become weeks of owners, hours and money. */
export interface Rates {
  readonly losing: OwnerWeeks['losing']
  readonly cost: WeekCost | null
}

const AFTER = {
  key: 'weeksAfter',
  name: 'Weeks after it could be known',
  how: `Each deal that could have been known ${KNOWN_LONG} days or more before its formal loss counts as ${KNOWN_LONG} days, so that it is at least so much; from the smallest number of such deals that what was published leaves possible. A week of a deal is as much of an owner’s week, and takes as many hours, as lost deals of the last 365 days did after their first 30 days. Hours are contacts: ${HOURS_OF.meeting} for a meeting, ${HOURS_OF.call} for a call, ${HOURS_OF.email} for an e-mail; with meetings twice as long it would be up to twice as many.`,
} as const

/** Weeks of deals after their first-knowable day, at least; what they took of owners, and cost. */
export function weeksAfterFigure(share: PublishedShare | null, rates: Rates): GainFigure {
  const { key, name, how } = AFTER
  if (share === null) return { ...untold(key, name, how), doubt: NOT_YET }
  const base = { deals: share.of, owners: FEWEST_OWNERS }
  const weeks = weeksAfter(share)
  if (weeks === 0) return { ...untold(key, name, how), doubt: TOLD_IN_RANGES }
  const taken = sayTaken(weeks, rates)
  return {
    ...{ key, name, how, base, value: weeks, interval: null },
    ...{ shown: `≥ ${sayNumber(weeks)}`, beside: 'weeks of deals' },
    text: `At least ${sayCount(weeks, 'week of a deal', 'weeks of deals')} came after the day on which the end could have been known${sayFrom(share)}${taken && `: ${taken}`}.`,
    doubt: `A least number: only deals whose owners named such a day count. ${rates.cost ? COSTS(rates.cost) : NO_COST}`,
  }
}

/** `, on the deals of your team`. */
const sayFrom = (share: PublishedShare) => {
  const whose = sayWhose(share)
  return whose && `, on deals${whose}`
}

const NO_COST =
  'What an owner’s week costs is not set; an admin may set it on the page of the workspace.'
const COSTS = ({ amount, currency }: WeekCost) =>
  `An owner’s week is taken to cost ${sayMoney(amount, currency)}, as an admin set it.`

/** Whole weeks, at least. */
export const weeksAfter = ({ least }: Pick<PublishedShare, 'least'>): number =>
  Math.floor((least * KNOWN_LONG) / DAYS_A_WEEK)

/** `about 6 weeks of owners, 40 hours and 15,000 EUR`; nothing where too few were lost to tell. */
export function sayTaken(weeks: number, { losing, cost }: Rates): string {
  if (losing === null) return ''
  const ofOwners = weeks * losing.ownerWeeks
  const parts = [
    sayOwners(ofOwners),
    losing.hours !== null && sayCount(roughly(weeks * losing.hours), 'hour', 'hours'),
    cost !== null && sayMoney(roughly(ofOwners * cost.amount), cost.currency),
  ].filter((part) => part !== false)
  const last = parts.pop() ?? ''
  return `about ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}`
}

const sayOwners = (weeks: number) =>
  weeks < 1
    ? 'less than a week of an owner'
    : sayCount(Math.round(roughly(weeks)), 'week of an owner', 'weeks of owners')
