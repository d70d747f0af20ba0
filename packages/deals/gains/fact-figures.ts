import type { LessonStanding } from '../lesson/lesson-standing.ts'
import { cycleOf } from '../overview/cycle.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import { purgesIn } from '../time/purges.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { LOOKED_BACK } from './owner-weeks.ts'
import { untold } from './published-figures.ts'
import { lossesAfter, ownersOf, type RepeatLosses } from './repeat-losses.ts'
import type { GainFigure } from './schemas.ts'

const LOSSES = {
  key: 'losses',
  name: 'Deals lost',
  how: 'Deals that the CRM closed as lost or without a decision in the last 365 days.',
} as const

/** How many deals were lost in a year: a fact of the CRM, and normal. */
export function lossesFigure(facts: Truth): GainFigure {
  const losses = lossesAfter(facts, facts.cohort.day - LOOKED_BACK)
  return {
    ...LOSSES,
    ...{ value: losses.length, interval: null, shown: sayNumber(losses.length) },
    base: { deals: losses.length, owners: ownersOf(facts, losses) },
    ...{ beside: 'in a year', doubt: 'Counted, not estimated.' },
    text: `${sayCount(losses.length, 'deal was', 'deals were')} lost in the last 365 days. Losing is part of selling.`,
  }
}

const LESSONS = {
  key: 'lessons',
  name: 'Lessons',
  how: 'Published lessons that were not merged into another; each holds or does not by what the deals created since say, with a test that may be looked at as often as one likes.',
} as const

/** How many lessons there are, and how they stand. */
export function lessonsFigure(all: readonly LessonStanding[]): GainFigure {
  const of = (status: LessonStanding['status']) => all.filter((one) => one.status === status).length
  const [holds, doesNot, retired] = [of('holds'), of('doesNotHold'), of('retired')]
  const open = all.length - holds - doesNot - retired
  const parts = [
    holds > 0 && `${sayHolds(holds)} on the deals that came after`,
    doesNot > 0 && `${doesNot} ${doesNot === 1 ? 'does' : 'do'} not`,
    retired > 0 && `${retired} ${retired === 1 ? 'was' : 'were'} retired`,
    open > 0 && `of ${open} it is too early to tell`,
  ].filter((part) => part !== false)
  const many = sayCount(all.length, 'lesson', 'lessons')
  const text = all.length === 0 ? 'No lesson is published yet.' : `Of ${many}: ${parts.join(', ')}.`
  return {
    ...LESSONS,
    ...{ value: all.length, interval: null, base: null, text },
    ...{ shown: sayNumber(all.length), beside: holds === 0 ? null : sayHolds(holds) },
    doubt:
      'Where deals are lost as often as others, “holds” comes at most once in 20 for a lesson.',
  }
}

const sayHolds = (holds: number) => (holds === 1 ? '1 holds' : `${holds} hold`)

const REPEATED = {
  key: 'repeated',
  name: 'Lost as a lesson had said',
  how: 'Losses of the last 365 days that met a lesson which stood by then, by its segment, stage and competitor, among all since the first lesson.',
} as const

/** How often deals are lost in a way that a lesson was written about. */
export function repeatedFigure(repeat: RepeatLosses | null): GainFigure {
  const { key, name, how } = REPEATED
  if (repeat === null)
    return { ...untold(key, name, how), text: 'No deal was lost since a first lesson stood.' }
  const { met, losses, owners, interval, change } = repeat
  const base = { deals: losses, owners }
  if (losses < FEWEST_DEALS || owners < FEWEST_OWNERS)
    return { ...untold(key, name, how), base, doubt: 'Too few losses, or owners, so far.' }
  const range = sayRates(interval)
  return {
    ...{ key, name, how, base, value: met / losses, interval },
    ...{ shown: sayRate(met / losses), beside: `${range}, of ${sayNumber(losses)}` },
    text: `Of ${sayCount(losses, 'loss', 'losses')} since the first lesson, ${sayRate(met / losses)} met one (${range}). ${CHANGE[change]}`,
    doubt:
      'A deal that meets a lesson need not be lost for its reason; and with more lessons, more losses meet one.',
  }
}

const CHANGE = {
  more: 'By the lessons that stood throughout, more did in the last half year than in the one before.',
  fewer:
    'By the lessons that stood throughout, fewer did in the last half year than in the one before.',
  unknown: 'Whether that changes is not enough to tell.',
} as const

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
    return { ...untold(key, name, how), base, doubt: 'Too few owners to say anything about this.' }
  const weeks = (each: number) => Math.round((each * deals) / 7)
  const range = interval.map(weeks) as [number, number]
  const [low, high] = range
  const isSure = verdict === 'differs'
  return {
    ...{ key, name, how, base, value: weeks(days), interval: range },
    shown: isSure ? sayNumber(weeks(days)) : null,
    beside: `weeks of deals, ${sayNumber(low)} to ${sayNumber(high)}`,
    text: isSure
      ? `${cycle.text} Over ${sayCount(deals, 'loss', 'losses')} that comes to ${sayNumber(low)} to ${sayNumber(high)} weeks of deals ${days > 0 ? 'freed' : 'more'}.`
      : cycle.text,
    doubt: 'Against a year ago, whatever the reason: what brought it about is not told apart.',
  }
}
