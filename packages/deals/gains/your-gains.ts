import { quantile } from '@closed-learned/analysis'
import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import type { EndedDeal } from '../heads-up/same-rake.ts'
import { dayOfInstant, dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayDays, sayNumber } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type OwnGains, ownChain } from './own-chain.ts'
import { LOOKED_BACK, type OwnerWeeks } from './owner-weeks.ts'
import { untold } from './published-figures.ts'
import type { Bought, GainFigure, GainsPage } from './schemas.ts'
import { weeksFreed } from './weeks-freed.ts'

/** What losses gave their reader, for the reader alone. */
export function yourGains(
  truth: Truth,
  own: OwnGains,
  spent: OwnerWeeks,
): NonNullable<GainsPage['yours']> {
  const { cohort } = truth
  const ended = endedOf(cohort, own)
  const losses = ended.filter(({ how }) => how === 'lost')
  const chainOf = ownChain(truth, own, ended)
  return {
    figures: [
      lessonsOf(losses, own),
      lessonDaysOf(losses, own),
      gapOf(losses, own),
      freedOf(cohort, own),
    ],
    deals: ended.slice(0, MOST).map((each) => ({
      ...boughtOf(cohort, each, own, spent),
      ...chainOf(each),
    })),
    how: `Deals of yours that ended in the last 365 days, the newest first, ${MOST} at most: closed in the CRM, or let go here before that. Their weeks are your days in that year, each divided evenly among the deals that you had open in the CRM on it; hours are estimated from your contacts with the buyer. What a lesson met since is counted over your own deals.`,
  }
}

const MOST = 50
const ONLY_YOURS = 'Counted over your own deals, and told to nobody else.'

/** Ended by what came first: the closing in the CRM, or letting go here. */
function endedOf(cohort: Cohort, { rows, letGoAt, member }: OwnGains): EndedDeal[] {
  const { standing, ending, closedOn, day, history, index } = cohort
  return rows
    .flatMap((row): EndedDeal[] => {
      const deal = history.key[index[row] ?? 0] ?? -1
      const isClosed = standing[row] === STANDING_CLOSED
      const closed = isClosed ? (closedOn[row] ?? NO_DAY) : NO_DAY
      const isWon = isClosed && ending[row] === WON
      const isLost = isClosed && (ending[row] === LOST || ending[row] === NO_DECISION)
      const at = isWon || (isClosed && !isLost) ? undefined : letGoAt(deal)
      const letGo = at === undefined ? NO_DAY : dayOfInstant(at)
      const isFirst = at !== undefined && (closed === NO_DAY || letGo <= closed)
      const on = isFirst ? letGo : isWon || isLost ? closed : NO_DAY
      if (on === NO_DAY || on <= day - LOOKED_BACK) return []
      const how = isWon ? ('won' as const) : ('lost' as const)
      return [{ row, deal, owner: member, how, on, ...(isFirst && { letGoAt: at }) }]
    })
    .sort((a, b) => b.on - a.on || a.row - b.row)
}

function lessonsOf(losses: readonly EndedDeal[], own: OwnGains): GainFigure {
  const lessonAt = lessonAtOf(own)
  const gave = losses.filter(({ deal }) => lessonAt.has(deal)).length
  const lost = sayCount(losses.length, 'lost deal', 'lost deals')
  return {
    ...{ key: 'yourLessons', name: 'Your losses with a lesson', value: gave, interval: null },
    base: { deals: losses.length, owners: 1 },
    ...{ shown: sayNumber(gave), beside: `of ${sayNumber(losses.length)}`, doubt: ONLY_YOURS },
    text:
      losses.length === 0
        ? 'No deal of yours was lost in the last 365 days.'
        : `Of your ${lost} of the last 365 days, ${sayNumber(gave)} gave a lesson.`,
    how: 'Deals of yours that were lost in the last 365 days, closed in the CRM or let go here, on which a lesson rests that you linked them to.',
  }
}

function lessonDaysOf(losses: readonly EndedDeal[], own: OwnGains): GainFigure {
  const lessonAt = lessonAtOf(own)
  const days = losses.flatMap(({ deal, on }) => {
    const at = lessonAt.get(deal)
    return at === undefined ? [] : [Math.max(0, dayOfInstant(at) - on)]
  })
  return middleOf(days, {
    ...{ key: 'yourLessonDays', name: 'From your losses to their lessons' },
    one: 'of your losses with a lesson',
    how: 'Days from the end, the closing in the CRM or letting go here, to the day on which a lesson first rested on the deal, in the middle of your losses that gave one.',
  })
}

function gapOf(losses: readonly EndedDeal[], { accounts }: OwnGains): GainFigure {
  // The newest account that names a day: one that does not name any takes none back.
  const dated = accounts.filter(({ knowable }) => knowable !== null)
  const knowable = new Map(dated.map(({ opportunity, knowable }) => [opportunity, knowable]))
  const days = losses.flatMap(({ deal, on }) => {
    const day = dayOfIso(knowable.get(deal) ?? '')
    return day === undefined ? [] : [Math.max(0, on - day)]
  })
  return middleOf(days, {
    ...{ key: 'yourGap', name: 'From when it could be known to the formal loss' },
    one: 'of your losses for which you named the day',
    how: 'Days from the first-knowable day of your account to the end, the closing in the CRM or letting go here, in the middle of your losses for which you named one.',
  })
}

type Middle = Pick<GainFigure, 'key' | 'name' | 'how'> & { readonly one: string }

/** The middle of a few numbers of days, with the shortest and the longest beside it. */
function middleOf(days: readonly number[], { key, name, how, one }: Middle): GainFigure {
  if (days.length === 0) return { ...untold(key, name, how), doubt: ONLY_YOURS }
  const middle = Math.round(quantile(days, 0.5))
  const [low, high] = [Math.min(...days), Math.max(...days)]
  const range = low === high ? '' : `, ${sayNumber(low)} to ${sayNumber(high)}`
  return {
    ...{ key, name, how, value: middle, interval: [low, high], doubt: ONLY_YOURS },
    base: { deals: days.length, owners: 1 },
    ...{ shown: sayDays(middle), beside: `of ${sayNumber(days.length)}${range}` },
    text:
      days.length === 1
        ? sayOne(middle, one)
        : `${sayDays(middle)} in the middle of ${sayNumber(days.length)} ${one}.`,
  }
}

const sayOne = (days: number, one: string) =>
  `${days === 0 ? 'On the same day' : sayDays(days)}, for one ${one}.`

function freedOf(cohort: Cohort, { rows, letGoAt }: OwnGains): GainFigure {
  const key = 'yourWeeksFreed'
  const name = 'Weeks that you freed'
  const how =
    'For each deal that you let go here before the CRM closed it: how much longer lost deals of its age went on in the middle, and where that middle lies; added up. On letting go it is told by deals like it, as it stood then; that may be another number, or not enough to tell.'
  const freed = weeksFreed(cohort, rows, letGoAt)
  if (freed === null) return { ...untold(key, name, how), doubt: ONLY_YOURS }
  const { weeks, interval, deals } = freed
  const [low, high] = interval.map(sayNumber)
  return {
    ...{ key, name, how, value: weeks, interval, base: { deals, owners: 1 } },
    ...{ shown: sayNumber(weeks), beside: `${low}–${high}` },
    text: `Letting ${sayCount(deals, 'deal', 'deals')} go early freed about ${sayCount(weeks, 'week', 'weeks')} (${low}–${high}).`,
    doubt: `Deals that were kept may have been other ones. ${ONLY_YOURS}`,
  }
}

function boughtOf(
  cohort: Cohort,
  { row, deal, how, on }: EndedDeal,
  own: OwnGains,
  spent: OwnerWeeks,
): Omit<Bought, 'toldOn' | 'lessons'> {
  const i = cohort.index[row] ?? 0
  const hours = spent.hoursOf(row)
  return {
    opportunity: { id: cohort.history.id.at(i), name: cohort.history.name.at(i) },
    ended: how,
    endedOn: isoOfDay(on),
    weeks: Math.round(spent.weeksOf(row) * 10) / 10,
    hours: hours === null ? null : Math.round(hours),
    bought: how === 'won' ? sayWon(cohort, row) : sayLost(deal, own),
  }
}

function sayWon({ amount, currency, history }: Cohort, row: number): string {
  const code = history.currency.values[currency[row] ?? -1] ?? NO_CURRENCY
  const value = amount[row] ?? Number.NaN
  return Number.isNaN(value) ? 'Won.' : `Won, ${sayMoney(majorOf(value, code), code)}.`
}

function sayLost(deal: number, own: OwnGains): string {
  if (lessonAtOf(own).has(deal)) return 'A lesson.'
  return own.accounts.some(({ opportunity }) => opportunity === deal)
    ? 'An account of it; what it taught stays with you.'
    : 'Its end is known; nothing is told of it.'
}

/** When a lesson first rested on each deal. */
function lessonAtOf({ evidence }: OwnGains): Map<number, number> {
  const first = new Map<number, number>()
  for (const { opportunity, at } of evidence)
    first.set(opportunity, Math.min(first.get(opportunity) ?? at, at))
  return first
}
