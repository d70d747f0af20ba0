import { keyOf } from './cell-key.ts'
import type { Owned } from './floor.ts'
import type { DealMeasure, Memory, Publication, ShareTold, Waiting } from './publication.ts'

/** A deal that was counted: in one cell for ever, in publications one after the other. */
export interface Counted extends Owned {
  readonly cell: string
  readonly owners: readonly number[]
  /** First and last publication that counts it, by number. */
  readonly first: number
  readonly last: number
}

/** A share that was told of a cell, and when. */
export interface ToldBefore {
  readonly at: number
  readonly deals: number
  readonly share: ShareTold
}

/** All that past publications told and counted. */
export interface Remembered {
  readonly cut: Memory['cut']
  /** Whether a team stands alone, by team. */
  readonly alone: ReadonlyMap<number, boolean>
  readonly counted: Readonly<Record<DealMeasure, ReadonlyMap<number, Counted>>>
  /** Deals that left: they are not counted again. */
  readonly gone: ReadonlySet<number>
  readonly waiting: readonly Waiting[]
  readonly told: (measure: DealMeasure, cell: string) => readonly ToldBefore[]
}

/** Folds what past publications wrote down, the oldest first. */
export function remember(past: readonly Publication[]): Remembered {
  const alone = new Map<number, boolean>()
  const looksLost = new Map<number, Counted>()
  const toldFirst = new Map<number, Counted>()
  const gone = new Set<number>()
  past.forEach(({ memory }, at) => {
    for (const { team, alone: is } of memory.placed) alone.set(team, is)
    for (const deal of memory.left) gone.add(deal)
    for (const [deal, counted] of looksLost)
      if (!gone.has(deal)) looksLost.set(deal, { ...counted, last: at })
    for (const { measure, deal, owner, cell } of memory.counted) {
      const into = measure === 'looksLost' ? looksLost : toldFirst
      into.set(deal, { deal, cell, owners: [owner], first: at, last: at })
    }
    for (const { deal, owner } of memory.handed) {
      const counted = looksLost.get(deal)
      if (counted) looksLost.set(deal, { ...counted, owners: [...counted.owners, owner] })
    }
  })
  return {
    cut: past.at(-1)?.memory.cut ?? null,
    alone,
    counted: { looksLost, toldFirst },
    gone,
    waiting: past.at(-1)?.memory.waiting ?? [],
    told: (measure, cell) => toldBefore(past, measure, cell),
  }
}

function toldBefore(past: readonly Publication[], measure: DealMeasure, key: string): ToldBefore[] {
  return past.flatMap(({ cells }, at) =>
    cells.flatMap(({ measure: of, cell, deals, share }) =>
      of === measure && keyOf(cell) === key && share && deals !== null
        ? [{ at, deals, share }]
        : [],
    ),
  )
}
