import {
  type Day,
  dayOfInstant,
  dayOfIso,
  firstDayOfQuarter,
  isoOfDay,
  quarterOfDay,
  sayDay,
} from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import {
  type StandingTold,
  TARGET_KINDS,
  type TargetEvent,
  type TargetKind,
  type TargetSaid,
  type TargetsTold,
  type TargetWarning,
} from './target.ts'

/** A moment to look at targets: the first day ahead, and the last moment that counts. */
export interface TargetsAt {
  /** The day after the newest that a document is about: a target is for what is still to come. */
  readonly day: Day
  /** Milliseconds since 1970; what was put aside later is not known yet. */
  readonly until: number
}

/** A target as it stands, and its event. */
export interface TargetStanding {
  readonly said: TargetSaid
  readonly event: TargetEvent
  readonly putAside: { readonly reason: string; readonly on: Day; readonly until: Day } | null
}

/**
 * The target of a kind for a day: what was said last of those days. It is of its quarters, whenever it
 * was set; what ended it ended it from its day on. Putting aside a warning lasts for the quarter of its
 * first day only: of the data's days, as the target, and not of the wall clock's.
 */
export function targetStanding(
  events: readonly TargetEvent[],
  kind: TargetKind,
  { day, until }: TargetsAt,
): TargetStanding | null {
  const of = events.filter((event) => event.kind === kind)
  const isFor = ({ what, from }: TargetEvent) => what !== 'putAside' && (dayOfIso(from) ?? 0) <= day
  const at = of.findLastIndex(isFor)
  const event = of[at]
  if (event?.said == null) return null
  const aside = of.findLast(
    (one, n) =>
      n > at &&
      one.what === 'putAside' &&
      one.at <= until &&
      quarterFrom(one) === quarterOfDay(day),
  )
  return {
    said: event.said,
    event,
    putAside:
      aside === undefined
        ? null
        : {
            ...{ reason: aside.reason ?? '', on: dayOfInstant(aside.at) },
            until: lastDayOfQuarter(dayOfIso(aside.from) ?? day),
          },
  }
}

const quarterFrom = ({ from }: TargetEvent): string => quarterOfDay(dayOfIso(from) ?? 0)

const lastDayOfQuarter = (day: Day): Day =>
  firstDayOfQuarter(quarterOfDay(firstDayOfQuarter(quarterOfDay(day)) + 100)) - 1

/** What stands and what was done, as everybody reads it; `warn` tells what a target does by now. */
export function targetsTold(
  events: readonly TargetEvent[],
  at: TargetsAt,
  warn: (said: TargetSaid) => TargetWarning | null,
  maySet: boolean,
): TargetsTold {
  const standing = TARGET_KINDS.flatMap((kind): StandingTold[] => {
    const found = targetStanding(events, kind, at)
    if (found === null) return []
    const { said, event, putAside } = found
    return [
      {
        ...{ kind, said, text: sayTarget(said), since: event.from },
        ...{ warning: warn(said), warnedThen: event.warned },
        putAside: putAside && {
          ...{ reason: putAside.reason },
          ...{ on: isoOfDay(putAside.on), until: isoOfDay(putAside.until) },
        },
      },
    ]
  })
  const history = events
    .filter((event) => event.at <= at.until)
    .map((event, n) => ({
      number: n + 1,
      ...{ on: isoOfDay(dayOfInstant(event.at)), kind: event.kind, what: event.what },
      ...{ text: sayEvent(event), reason: event.reason },
    }))
  return { standing, history: history.reverse(), maySet }
}

/** A target in words. */
export function sayTarget(said: TargetSaid): string {
  switch (said.kind) {
    case 'revenue':
      return `${sayMoney(said.amount, said.currency)} a quarter`
    case 'coverage':
      return `${said.times} times the target in open pipeline`
    case 'volume':
      return `${sayCount(said.deals, 'new deal', 'new deals')} a quarter`
  }
}

const NAMES: Readonly<Record<TargetKind, string>> = {
  revenue: 'The revenue target',
  coverage: 'The coverage target',
  volume: 'The target for new deals',
}

function sayEvent({ kind, what, said, from, warned }: TargetEvent): string {
  const name = NAMES[kind]
  if (what === 'putAside') return `${name}: its warning was put aside for the quarter.`
  if (what === 'ended' || said === null) return `${name} ended.`
  const since = sayDay(dayOfIso(from) ?? 0)
  const beside = warned === null ? '' : `, with the warning: ${warned.text}`
  return `${name} was set to ${sayTarget(said)} from ${since} on${beside}${beside === '' ? '.' : ''}`
}
