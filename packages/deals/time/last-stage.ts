import { wilsonInterval } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import type { TimePage } from '../report/page-schemas.ts'
import { type Day, firstDayOfQuarter, NO_DAY, quarterOfDay } from '../shared/day.ts'
import { type LastStageTally, sayLastStage } from './say-last-stage.ts'

/** How many losses were found only in the last stage, of all and by quarter of closing. */
export type LastStageLosses = TimePage['lastStage']

const QUARTERS = 12

type Count = { -readonly [K in keyof LastStageTally]: LastStageTally[K] }

/** Quarters that are compared with as many before them. */
const COMPARED = 4

/** What has to be known for a change to be told. */
export interface Watch {
  /** For how many days deals could be watched. */
  readonly days: number | null
  /** Days by which most losses are over. */
  readonly settled: number | null
}

/**
 * Of the deals that closed without a win and whose stages are known: how many had gone all the way.
 * Purged ones are left out: that day found nothing.
 */
export function lastStageLosses(
  cohort: Cohort,
  purged: ReadonlySet<number>,
  watch: Watch,
): LastStageLosses {
  const starts = quarterStarts(cohort.day)
  const quarters = starts.map(() => ({ deals: 0, losses: 0 }))
  const all = tally(cohort, purged, starts, quarters)
  const known = quarters.findIndex(({ losses }) => losses > 0)
  return {
    ...rateOf(all),
    text: sayLastStage(all, compared(cohort, quarters, starts, watch)),
    trend: quarters.flatMap((quarter, q) =>
      known < 0 || q < known ? [] : [{ quarter: quarterOfDay(starts[q] ?? 0), ...rateOf(quarter) }],
    ),
  }
}

function rateOf({ deals, losses }: LastStageTally) {
  if (losses === 0) return { value: null, interval: null, deals, losses }
  return { value: deals / losses, interval: wilsonInterval(deals, losses), deals, losses }
}

/** First days of the quarters up to that of a day, the oldest first. */
function quarterStarts(day: Day): Day[] {
  const starts = [firstDayOfQuarter(quarterOfDay(day))]
  while (starts.length < QUARTERS)
    starts.unshift(firstDayOfQuarter(quarterOfDay((starts[0] ?? day) - 1)))
  return starts
}

/** Counts into the quarters, and gives the count of all. With a single stage none is the last. */
function tally(
  cohort: Cohort,
  purged: ReadonlySet<number>,
  starts: readonly Day[],
  quarters: readonly Count[],
): LastStageTally {
  const last = cohort.history.stageOrder.reduce((most, rank) => Math.max(most, rank), -1)
  const all = { deals: 0, losses: 0 }
  for (let r = 0; last > 0 && r < cohort.size; r++) {
    const ending = cohort.ending[r]
    const furthest = cohort.furthest[r] ?? -1
    if ((ending !== LOST && ending !== NO_DECISION) || furthest < 0 || purged.has(r)) continue
    const closed = cohort.closedOn[r] ?? NO_DAY
    for (const count of [all, quarters[starts.findLastIndex((start) => start <= closed)]]) {
      if (!count) continue
      count.losses++
      if (furthest === last) count.deals++
    }
  }
  return all
}

/**
 * The last quarters and those before; null where the losses that closed then would be the quick ones
 * of a company whose deals were not known for longer.
 */
function compared(
  cohort: Cohort,
  quarters: readonly LastStageTally[],
  starts: readonly Day[],
  { days, settled }: Watch,
): readonly [now: LastStageTally, before: LastStageTally] | null {
  const from = starts[QUARTERS - 2 * COMPARED] ?? NO_DAY
  if (days === null || settled === null || days < cohort.day - from + settled) return null
  return [
    sum(quarters.slice(QUARTERS - COMPARED)),
    sum(quarters.slice(QUARTERS - 2 * COMPARED, QUARTERS - COMPARED)),
  ]
}

function sum(quarters: readonly LastStageTally[]): LastStageTally {
  return quarters.reduce((a, b) => ({ deals: a.deals + b.deals, losses: a.losses + b.losses }), {
    deals: 0,
    losses: 0,
  })
}
