import type { Cut } from './cut.ts'
import type { CellTold, Memory, PeriodFacts, Waiting } from './publication.ts'
import type { Counted, Remembered } from './remember.ts'
import { tellDeals } from './tell-deals.ts'

/** What is told of deals that closed lost, and which of them wait to be told of. */
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
  before: Remembered,
  cut: Cut,
  facts: PeriodFacts,
  at: number,
): ClosedDeals {
  const waiting = allWaiting(before, facts)
  const byCell = new Map<string, Waiting[]>()
  for (const deal of waiting) {
    const cell = cut.cellFor(deal.team)
    if (cell !== null) byCell.set(cell, [...(byCell.get(cell) ?? []), deal])
  }
  const cells: CellTold[] = []
  const added: Memory['counted'][number][] = []
  for (const [cell, deals] of [...byCell].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const figure = tellWaiting(before, facts.period, { cell, deals, at })
    cells.push(figure)
    if (!figure.share) continue
    for (const { deal, owner } of deals) added.push({ measure: 'toldFirst', deal, owner, cell })
  }
  const told = new Set(added.map((a) => a.deal))
  return { cells, added, waiting: waiting.filter((w) => !told.has(w.deal)) }
}

function allWaiting(before: Remembered, { toldFirst, period }: PeriodFacts): Waiting[] {
  const waiting = new Map(before.waiting.map((w) => [w.deal, w]))
  for (const fact of toldFirst)
    if (!before.counted.toldFirst.has(fact.deal) && !waiting.has(fact.deal))
      waiting.set(fact.deal, { ...fact, month: period })
  return [...waiting.values()].sort((a, b) => a.deal - b.deal)
}

function tellWaiting(
  before: Remembered,
  period: string,
  { cell, deals, at }: { cell: string; deals: readonly Waiting[]; at: number },
): CellTold {
  const now = deals.map(
    ({ deal, owner }): Counted => ({ deal, cell, owners: [owner], first: at, last: at }),
  )
  const earlier = [...before.counted.toldFirst.values()].filter((c) => c.cell === cell)
  const teams = new Map(deals.map((w) => [w.deal, w.team]))
  const since = deals.reduce((first, { month }) => (month < first ? month : first), period)
  return tellDeals({
    measure: 'toldFirst',
    cell,
    at,
    counted: [...earlier, ...now],
    told: before.told('toldFirst', cell),
    teamOf: (deal) => teams.get(deal) ?? null,
    count: deals.filter((d) => d.bit).length,
    months: [since, period],
  })
}
