import { type Cohort, STANDING_GONE } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import type { Day } from '../shared/day.ts'
import { NO_DAY } from '../shared/day.ts'
import { MoneyTally } from '../shared/money.ts'
import {
  type DealThen,
  FLOW_KINDS,
  type FlowKind,
  isInPipeline,
  type Move,
  movesOf,
  type Within,
} from './moves-of.ts'

/** The deals of a company at the end of a day, and which of them had been let go here by then. */
export interface PipelineThen {
  readonly cohort: Cohort
  readonly isLetGo?: ((row: number) => boolean) | undefined
}

/** Some deals (indexes of the history) and what they add, to the cent. */
export interface Counted {
  readonly deals: readonly number[]
  readonly money: MoneyTally
}

/** How the pipeline of one day became that of another. */
export interface Flow {
  readonly opening: Counted
  readonly parts: Readonly<Record<FlowKind, Counted>>
  readonly closing: Counted
}

export interface FlowAsked {
  readonly before: PipelineThen
  readonly after: PipelineThen
  /** Null: the whole open pipeline. */
  readonly within: Within
  /** Which deals (indexes of the history) count; absent: all. */
  readonly of?: (deal: number) => boolean
}

/**
 * What changed from the end of one day to the end of another, of one history: opening and parts are
 * closing, to the cent in every currency. What a deal was worth and how it moved is told apart.
 */
export function flowOf({ before, after, within, of = () => true }: FlowAsked): Flow {
  const flow = new Writing(after.cohort.history.currency.values)
  const since = before.cohort.day
  const [was, is] = [rowsIn(before.cohort), rowsIn(after.cohort)]
  for (let deal = 0; deal < after.cohort.history.size; deal++) {
    if (!of(deal)) continue
    const then = dealAt(before, was[deal] ?? -1)
    const now = dealAt(after, is[deal] ?? -1)
    if (then === null && now === null) continue
    if (isInPipeline(then, within)) flow.opening.add(deal, then)
    for (const move of movesOf(then, now, within, since)) flow.parts[move.kind].add(deal, move)
    if (isInPipeline(now, within)) flow.closing.add(deal, now)
  }
  return flow
}

class Writing implements Flow {
  readonly opening: Adding
  readonly parts: Readonly<Record<FlowKind, Adding>>
  readonly closing: Adding

  constructor(currencies: readonly string[]) {
    const adding = () => new Adding(currencies)
    this.opening = adding()
    this.closing = adding()
    const parts = FLOW_KINDS.map((kind) => [kind, adding()] as const)
    this.parts = Object.fromEntries(parts) as Record<FlowKind, Adding>
  }
}

class Adding implements Counted {
  readonly deals: number[] = []
  readonly money: MoneyTally

  constructor(currencies: readonly string[]) {
    this.money = new MoneyTally(currencies)
  }

  add(deal: number, { minor, currency }: Pick<Move, 'minor' | 'currency'>): void {
    if (this.deals.at(-1) !== deal) this.deals.push(deal)
    this.money.add(minor, currency)
  }
}

/** The row of each opportunity of the history; -1 where it is not in the cohort. */
function rowsIn({ history, index, size }: Cohort): Int32Array {
  const rows = new Int32Array(history.size).fill(-1)
  for (let row = 0; row < size; row++) rows[index[row] ?? 0] = row
  return rows
}

function dealAt({ cohort, isLetGo }: PipelineThen, row: number): DealThen | null {
  if (row < 0) return null
  const day = (column: Int32Array): Day => column[row] ?? NO_DAY
  const ending = cohort.ending[row] ?? OPEN
  return {
    ending,
    isGone: cohort.standing[row] === STANDING_GONE,
    isLetGo: ending === OPEN && (isLetGo?.(row) ?? false),
    createdOn: day(cohort.createdOn),
    closedOn: day(cohort.closedOn),
    closeDate: day(cohort.closeDate),
    minor: cohort.amount[row] ?? Number.NaN,
    currency: cohort.currency[row] ?? -1,
  }
}
