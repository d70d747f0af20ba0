import type { LessonStanding } from '../lesson/lesson-standing.ts'
import { cycleOf } from '../overview/cycle.ts'
import { belowFloor, FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount, sayNumber, sayRates } from '../shared/say.ts'
import { purgesIn } from '../time/purges.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { LOOKED_BACK } from './owner-weeks.ts'
import { untold } from './published-figures.ts'
import {
  type LossesMet,
  lossesAfter,
  ownedIn,
  ownersOf,
  type RepeatLosses,
} from './repeat-losses.ts'
import type { GainFigure } from './schemas.ts'

const TOO_FEW = 'Too few deals, or owners, so far.'

const LOSSES = {
  key: 'losses',
  name: 'Deals lost',
  how: 'Deals of the whole company that the CRM closed as lost or without a decision in the last 365 days, those that were disqualified among them.',
} as const

/** How many deals were lost in a year: a fact of the CRM, and normal. */
export function lossesFigure(facts: Truth): GainFigure {
  const losses = lossesAfter(facts, facts.cohort.day - LOOKED_BACK)
  if (belowFloor(ownedIn(facts, losses)) !== null) {
    const { key, name, how } = LOSSES
    return { ...untold(key, name, how), doubt: TOO_FEW }
  }
  return {
    ...LOSSES,
    ...{ value: losses.length, interval: null, shown: sayNumber(losses.length) },
    base: { deals: losses.length, owners: ownersOf(facts, losses) },
    ...{ beside: 'of the whole company, in a year', doubt: 'Counted, not estimated.' },
    text: `${sayCount(losses.length, 'deal was', 'deals were')} lost in the whole company in the last 365 days, disqualified ones among them. Losing is part of selling.`,
  }
}

const LESSONS = {
  key: 'lessons',
  name: 'Lessons',
  how: 'Published lessons that were not merged into another, nor retired; each holds or does not by what the deals created since say, with a test that may be looked at as often as one likes.',
} as const

/** How many lessons there are, and how they stand. */
export function lessonsFigure(all: readonly LessonStanding[]): GainFigure {
  const of = (status: LessonStanding['status']) => all.filter((one) => one.status === status).length
  const [holds, doesNot, retired] = [of('holds'), of('doesNotHold'), of('retired')]
  const stand = all.length - retired
  const open = stand - holds - doesNot
  const parts = [
    holds > 0 && `${sayHolds(holds)} on the deals that came after`,
    doesNot > 0 && `${doesNot} ${doesNot === 1 ? 'does' : 'do'} not`,
    open > 0 && `of ${open} it is too early to tell`,
  ].filter((part) => part !== false)
  const many = sayCount(stand, 'lesson', 'lessons')
  const gone = retired === 0 ? '' : ` ${retired} more ${retired === 1 ? 'was' : 'were'} retired.`
  const said = open === stand ? ` it is too early to tell` : `: ${parts.join(', ')}`
  const text = stand === 0 ? `No lesson stands${gone === '' ? ' yet' : ''}.` : `Of ${many}${said}.`
  return {
    ...LESSONS,
    ...{ value: stand, interval: null, base: null, text: `${text}${gone}` },
    ...{ shown: sayNumber(stand), beside: holds === 0 ? null : sayHolds(holds) },
    doubt:
      'Where deals are lost as often as others, “holds” comes at most once in 20 for a lesson.',
  }
}

const sayHolds = (holds: number) => (holds === 1 ? '1 holds' : `${holds} hold`)

const REPEATED = {
  key: 'repeated',
  name: 'Lost as a lesson had said',
  how: 'Losses up to the end of the last whole month, of the year before it and since the first lesson: how many met a lesson as it stood then, by its segment, its competitor, and the stage where it ended or from which it fell back. The two half years are compared by the lessons that stood before both. Shares are told in steps, in which none and few are the same.',
} as const

/** How often deals are lost in a way that a lesson was written about. */
export function repeatedFigure(repeat: RepeatLosses | null): GainFigure {
  const { key, name, how } = REPEATED
  if (repeat === null)
    return { ...untold(key, name, how), text: 'No deal was lost since a first lesson stood.' }
  const { losses, owners, share } = repeat.year
  if (share === null) return { ...untold(key, name, how), doubt: TOO_FEW }
  const range = sayRates(share)
  return {
    ...{ key, name, how, base: { deals: losses, owners }, value: null, interval: share },
    ...{ shown: range, beside: `of ${sayNumber(losses)} of the whole company` },
    text: `Of ${sayCount(losses, 'loss', 'losses')} of the whole company since the first lesson, ${range} met one. ${sayHalves(repeat)}`,
    doubt:
      'A deal that meets a lesson need not be lost for its reason; and with more lessons, more losses meet one.',
  }
}

function sayHalves({ halves, change }: RepeatLosses): string {
  const [before, now] = halves ?? []
  if (!before?.share || !now?.share) return 'Whether that changes is not enough to tell.'
  const of = ({ losses, share }: LossesMet) =>
    `${sayRates(share ?? [0, 1])} of ${sayNumber(losses)}`
  const beside = `by the lessons that stood throughout, ${of(before)} in the half year before, ${of(now)} in the last`
  if (change === 'unknown') return `Whether that changes is not enough to tell: ${beside}.`
  return `It happens ${change === 'more' ? 'more often' : 'less often'} than before: ${beside}.`
}

const SOONER = {
  key: 'sooner',
  name: 'Let go sooner than a year ago',
  how: 'The mean time to lose of the last 365 days against the 365 days before, open deals counted as far as they were watched and purges left out, times the deals lost in that year.',
} as const

/** Weeks that lost deals were let go sooner than deals like them a year ago; a fact of the CRM. */
export function soonerFigure(facts: Truth): GainFigure {
  const { key, name, how } = SOONER
  const { cycle, verdict } = cycleOf(facts.cohort, purgesIn(facts))
  if (cycle.sooner === null) return { ...untold(key, name, how), text: cycle.text }
  const { days, interval } = cycle.sooner
  const deals = cycle.lost.deals
  const losses = lossesAfter(facts, facts.cohort.day - LOOKED_BACK)
  const base = { deals, owners: ownersOf(facts, losses) }
  if (base.owners < FEWEST_OWNERS)
    return { ...untold(key, name, how), doubt: 'Too few owners to say anything about this.' }
  const weeks = (each: number) => Math.round((each * deals) / 7)
  const isLater = days < 0
  // Weeks more are told as such, never as weeks freed below zero.
  const ends = interval.map((each) => weeks(isLater ? -each : each)).sort((a, b) => a - b)
  const [low = 0, high = 0] = ends
  const isSure = verdict === 'differs'
  const range = `${sayNumber(low)} to ${sayNumber(high)}`
  return {
    ...{ key, name, how, base, value: weeks(days) },
    interval: [weeks(interval[0]), weeks(interval[1])],
    shown: isSure ? sayNumber(Math.abs(weeks(days))) : null,
    beside: `weeks of deals ${isLater ? 'later' : 'sooner'}, ${range}`,
    text: isSure
      ? `${cycle.text} Over ${sayCount(deals, 'loss', 'losses')} that comes to ${range} weeks of deals ${isLater ? 'more' : 'freed'}.`
      : cycle.text,
    doubt: 'Against a year ago, whatever the reason: what brought it about is not told apart.',
  }
}

const FORECAST = {
  key: 'forecast',
  name: 'Forecast error taken out',
  how: 'It would be the error of what was stated for past quarters, less the error with every deal left out that looked lost then. That rests on the flags of single deals in past months, which are told to nobody but their owners and direct managers; from the publications, where they are shares, no amount can be made.',
} as const

/** Not told, and why. */
export function forecastFigure(): GainFigure {
  const { key, name, how } = FORECAST
  return {
    ...untold(key, name, how),
    text: 'Not told: it would rest on what single deals looked like in past months.',
    doubt: 'How right your own predictions are, is on the page of your calibration.',
  }
}
