import {
  type Day,
  dayOfCivil,
  dayOfInstant,
  firstDayOfQuarter,
  instantOfDay,
  quarterOfDay,
  sayDay,
} from '../shared/day.ts'

export const PERIOD_KINDS = ['week', 'month', 'quarter'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** A week (ISO: Monday to Sunday), month or quarter of the calendar; `until` is its last day. */
export interface Period {
  readonly kind: PeriodKind
  /** `2026-W48`, `2026-11`, `2026Q4`. */
  readonly name: string
  readonly from: Day
  readonly until: Day
}

/** `2026Q4`, `2026-11` or `2026-W48` → the period; null if it is none of them, or no such one. */
export function parsePeriod(text: string): Period | null {
  const quarter = /^(\d{4})Q([1-4])$/.exec(text)
  if (quarter) return namedOrNull(periodAround('quarter', firstDayOfQuarter(text)), text)
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return around('month', dayOfCivil(Number(month[1]), Number(month[2]), 1), text)
  const week = /^(\d{4})-W(\d{2})$/.exec(text)
  if (!week) return null
  const inFirst = dayOfCivil(Number(week[1]), 1, 4)
  return around(
    'week',
    inFirst === undefined ? undefined : inFirst + 7 * (Number(week[2]) - 1),
    text,
  )
}

function around(kind: PeriodKind, day: Day | undefined, name: string): Period | null {
  return day === undefined ? null : namedOrNull(periodAround(kind, day), name)
}

const namedOrNull = (period: Period, name: string) => (period.name === name ? period : null)

/** The week, month and quarter in which a day lies. */
export function periodsOf(day: Day): Readonly<Record<PeriodKind, Period>> {
  return {
    week: periodAround('week', day),
    month: periodAround('month', day),
    quarter: periodAround('quarter', day),
  }
}

/** The period of a kind in which a day lies. */
export function periodAround(kind: PeriodKind, day: Day): Period {
  if (kind === 'week') return weekAround(day)
  const at = new Date(instantOfDay(day))
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  const [first, months] = kind === 'month' ? [month, 1] : [month - (month % 3), 3]
  const start = (to: number) => dayOfInstant(Date.UTC(year, to, 1))
  const name =
    kind === 'quarter' ? quarterOfDay(day) : `${year}-${String(month + 1).padStart(2, '0')}`
  return { kind, name, from: start(first), until: start(first + months) - 1 }
}

/** Day 0 was a Thursday; a week belongs to the year in which its Thursday lies. */
function weekAround(day: Day): Period {
  const from = Math.floor((day + 3) / 7) * 7 - 3
  const year = new Date(instantOfDay(from + 3)).getUTCFullYear()
  const newYear = dayOfInstant(Date.UTC(year, 0, 1))
  const week = 1 + Math.floor((from + 3 - newYear) / 7)
  return { kind: 'week', name: `${year}-W${String(week).padStart(2, '0')}`, from, until: from + 6 }
}

/** The period of the same kind before. */
export function periodBefore({ kind, from }: Period): Period {
  return periodAround(kind, from - 1)
}

/** The period of the same kind after. */
export function periodAfter({ kind, until }: Period): Period {
  return periodAround(kind, until + 1)
}

/** The Sunday up to a day, on which the last whole week ended. */
export const lastWeekEndUpTo = (day: Day): Day => periodAround('week', day + 1).from - 1

/** Whether a team is told of a period on a day: once a week, and no further than the next quarter. */
export function isTeamTold(period: Period, day: Day): boolean {
  return day === lastWeekEndUpTo(day) && !isTooFarForTeam(period, day)
}

/** Of what begins after the next quarter so few deals bring so much that a team is not told of it. */
export const isTooFarForTeam = ({ until }: Period, day: Day): boolean =>
  until > periodAfter(periodAround('quarter', day + 1)).until

const NEAR: Readonly<Record<PeriodKind, string>> = {
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
}

/**
 * How a period is called on a day: `this quarter`, `in the fourth quarter of 2026`, `in the week from
 * 23 November 2026`.
 */
export function sayPeriod(period: Period, day: Day): string {
  if (period.from <= day && day <= period.until) return NEAR[period.kind]
  return `in ${sayWhen(period)}`
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** Which period it is, whatever day it is: `the fourth quarter of 2026`, `November 2026`. */
export function sayWhen({ kind, name, from }: Period): string {
  if (kind === 'week') return `the week from ${sayDay(from)}`
  if (kind === 'month') return sayDay(from).replace(/^1 /, '')
  return `the ${QUARTERS[Number(name.at(-1)) - 1]} quarter of ${name.slice(0, 4)}`
}
