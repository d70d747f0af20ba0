import type { ClosedMeasure } from './closed-measures.ts'
import type { Cut } from './cut.ts'
import type { CellTold, Memory, PeriodFacts, Waiting } from './publication.ts'
import type { Counted, Remembered } from './remember.ts'
import { tellDeals } from './tell-deals.ts'

/** What one measure tells of deals that closed, and which of them wait to be told of. */
export interface ClosedDeals {
  readonly cells: readonly CellTold[]
  readonly added: Memory['counted']
  readonly waiting: Memory['waiting']
}

/**
 * A deal that closed is told of once, with all of its cell that wait: where a month is too few, they
 * wait for as many months as that takes. One that was reopened and closed again is not counted again.
 */
export function countClosed(
  measure: ClosedMeasure,
  before: Remembered,
  cut: Cut,
  facts: PeriodFacts,
  at: number,
): ClosedDeals {
  const waiting = allWaiting(measure, before, facts)
  const byCell = new Map<string, Waiting[]>()
  for (const deal of waiting) {
    const cell = cut.cellFor(deal.team)
    if (cell !== null) byCell.set(cell, [...(byCell.get(cell) ?? []), deal])
  }
  const cells: CellTold[] = []
  const added: Memory['counted'][number][] = []
  for (const [cell, deals] of [...byCell].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const figure = tellWaiting(before, facts.period, { measure, cell, deals, at })
    cells.push(figure)
    if (!figure.share) continue
    for (const { deal, owner } of deals) added.push({ measure, deal, owner, cell })
  }
  const told = new Set(added.map((a) => a.deal))
  return { cells, added, waiting: waiting.filter((w) => !told.has(w.deal)) }
}

function allWaiting(
  measure: ClosedMeasure,
  before: Remembered,
  { [measure]: facts, period, since = period }: PeriodFacts,
): Waiting[] {
  const waiting = new Map(before.waiting(measure).map((w) => [w.deal, w]))
  for (const fact of facts)
    if (!before.counted[measure].has(fact.deal) && !waiting.has(fact.deal))
      waiting.set(fact.deal, { ...fact, month: since, measure })
  return [...waiting.values()].sort((a, b) => a.deal - b.deal)
}

interface Told {
  readonly measure: ClosedMeasure
  readonly cell: string
  readonly deals: readonly Waiting[]
  /** Number of this publication. */
  readonly at: number
}

function tellWaiting(
  before: Remembered,
  period: string,
  { measure, cell, deals, at }: Told,
): CellTold {
  const now = deals.map(
    ({ deal, owner }): Counted => ({ deal, cell, owners: [owner], first: at, last: at }),
  )
  const earlier = [...before.counted[measure].values()].filter((c) => c.cell === cell)
  const teams = new Map(deals.map((w) => [w.deal, w.team]))
  const since = deals.reduce((first, { month }) => (month < first ? month : first), period)
  return tellDeals({
    measure,
    cell,
    at,
    counted: [...earlier, ...now],
    told: before.told(measure, cell),
    teamOf: (deal) => teams.get(deal) ?? null,
    count: deals.filter((d) => d.bit).length,
    months: [since, period],
  })
}
