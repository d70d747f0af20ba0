import type { Cut } from './cut.ts'
import type { DealFact, Memory } from './publication.ts'
import type { Counted, Remembered } from './remember.ts'

/** The open deals of a period, counted. */
export interface OpenDeals {
  /** All that were ever counted, those of now with `last` now. */
  readonly counted: readonly Counted[]
  readonly teamOf: (deal: number) => number | null
  /** The deals of now that have the bit. */
  readonly flagged: ReadonlySet<number>
  readonly added: Memory['counted']
  readonly handed: Memory['handed']
  readonly left: Memory['left']
}

/**
 * Counts the open deals: each in the cell that first counted it, and only until it is closed or
 * its team is told of elsewhere. It is not counted again after that, so that what counts it are
 * publications one after the other, of one cell; and a cell holds no deal of another team, which
 * its manager could single out.
 */
export function countOpen(
  before: Remembered,
  cut: Cut,
  facts: readonly DealFact[],
  at: number,
): OpenDeals {
  const known = before.counted.looksLost
  const isElsewhere = ({ deal, team }: DealFact) =>
    known.has(deal) && known.get(deal)?.cell !== cut.cellFor(team)
  const here = new Map(facts.filter((f) => !isElsewhere(f)).map((fact) => [fact.deal, fact]))
  const counted = [...known.values()].map((deal) =>
    stillHere(before, deal, here.get(deal.deal), at),
  )
  const added: Memory['counted'][number][] = []
  for (const { deal, owner, team } of inOrder(here)) {
    const cell = cut.cellFor(team)
    if (known.has(deal) || cell === null) continue
    added.push({ measure: 'looksLost', deal, owner, cell })
    counted.push({ deal, cell, owners: [owner], first: at, last: at })
  }
  const open = (deal: number) => !before.gone.has(deal)
  return {
    counted,
    teamOf: (deal) => here.get(deal)?.team ?? null,
    flagged: new Set(facts.filter((f) => f.bit && open(f.deal)).map((f) => f.deal)),
    added,
    handed: inOrder(here).flatMap(({ deal, owner }) => {
      const was = known.get(deal)
      return was && open(deal) && was.owners.at(-1) !== owner ? [{ deal, owner }] : []
    }),
    left: [...known.keys()].filter((deal) => open(deal) && !here.has(deal)).sort((a, b) => a - b),
  }
}

function stillHere(
  before: Remembered,
  deal: Counted,
  fact: DealFact | undefined,
  at: number,
): Counted {
  if (!fact || before.gone.has(deal.deal)) return deal
  const owners = deal.owners.at(-1) === fact.owner ? deal.owners : [...deal.owners, fact.owner]
  return { ...deal, owners, last: at }
}

function inOrder(facts: ReadonlyMap<number, DealFact>): DealFact[] {
  return [...facts.values()].sort((a, b) => a.deal - b.deal)
}
