import { COMPANY, cellOf } from './cell-key.ts'
import { type ClosedDeals, countClosed } from './closed-deals.ts'
import { CLOSED_MEASURES, type ClosedMeasure } from './closed-measures.ts'
import { cutOf } from './cut.ts'
import { belowFloor } from './floor.ts'
import { countOpen, type OpenDeals } from './open-deals.ts'
import type { CellTold, DealFact, DealMeasure, PeriodFacts, Publication } from './publication.ts'
import { type Counted, type Remembered, remember } from './remember.ts'
import { tellDeals } from './tell-deals.ts'
import { tellRequests } from './tell-requests.ts'

/**
 * What leaders, learners and administrators are told of a month, so that with all that was told
 * before it no deal's secret and no owner's can be worked out. `past` holds every publication so
 * far, the oldest first; the result is to be kept with them. The same facts make the same result.
 * Throws a RangeError if the period is no month or not after the last one.
 */
export function publish(past: readonly Publication[], facts: PeriodFacts): Publication {
  const { period, until, since = period } = facts
  mustFollow(past.at(-1)?.period, since)
  const [before, at] = [remember(past), past.length]
  const cut = cutOf(before, facts)
  const open = countOpen(before, cut, facts.looksLost, at)
  const closed = CLOSED_MEASURES.map((measure) => ({
    measure,
    ...countClosed(measure, before, cut, facts, at),
  }))
  const cells = [
    ...(cut.kind
      ? tellOpen(before, open, at, period)
      : [notYet('looksLost', facts.looksLost, period)]),
    ...closed.flatMap((of) => (cut.kind ? of.cells : closedNotYet(of, period))),
    tellRequests(facts.requests, [since, period]),
  ]
  const { added, handed, left } = open
  const waiting = closed.flatMap((of) => of.waiting)
  const counted = [...added, ...closed.flatMap((of) => of.added)]
  return {
    period,
    until,
    cells,
    memory: { cut: cut.kind, placed: cut.placed, counted, handed, left, waiting },
  }
}

function mustFollow(last: string | undefined, period: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) throw new RangeError(`No month: ${period}`)
  if (last !== undefined && period <= last)
    throw new RangeError(`${last} is published; ${period} cannot follow it`)
}

function tellOpen(before: Remembered, open: OpenDeals, at: number, period: string): CellTold[] {
  const byCell = new Map<string, Counted[]>()
  for (const deal of open.counted) {
    const its = byCell.get(deal.cell)
    if (its) its.push(deal)
    else byCell.set(deal.cell, [deal])
  }
  const now = [...byCell].filter(([, counted]) => counted.some(({ last }) => last === at))
  return now
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cell, counted]) =>
      tellDeals({
        measure: 'looksLost',
        cell,
        at,
        counted,
        told: before.told('looksLost', cell),
        teamOf: open.teamOf,
        count: counted.filter(({ deal, last }) => last === at && open.flagged.has(deal)).length,
        months: [period, period],
      }),
    )
}

type ClosedOf = ClosedDeals & { readonly measure: ClosedMeasure }

/** Who told first is always asked; the others where there is a deal to ask it of. */
function closedNotYet({ measure, waiting }: ClosedOf, period: string): CellTold[] {
  const isAsked = measure === 'toldFirst' || waiting.length > 0
  return isAsked ? [notYet(measure, waiting, period)] : []
}

/** The whole company, as long as it is too small to be told of. */
function notYet(measure: DealMeasure, deals: readonly DealFact[], period: string): CellTold {
  const few = belowFloor(deals.map(({ deal, owner }) => ({ deal, owners: [owner] })))
  return {
    measure,
    cell: cellOf(COMPANY),
    deals: deals.length,
    share: null,
    withheld: few ?? 'fewDeals',
    months: [period, period],
  }
}
