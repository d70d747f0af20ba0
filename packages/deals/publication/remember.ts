import { keyOf } from './cell-key.ts'
import { type ClosedMeasure, ofEachMeasure } from './closed-measures.ts'
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
  readonly waiting: (measure: ClosedMeasure) => readonly Waiting[]
  readonly told: (measure: DealMeasure, cell: string) => readonly ToldBefore[]
}

/** Folds what past publications wrote down, the oldest first. */
export function remember(past: readonly Publication[]): Remembered {
  const alone = new Map<number, boolean>()
  const counted = nothingCounted()
  const { looksLost } = counted
  const gone = new Set<number>()
  past.forEach(({ memory }, at) => {
    for (const { team, alone: is } of memory.placed) alone.set(team, is)
    for (const deal of memory.left) gone.add(deal)
    for (const [deal, one] of looksLost)
      if (!gone.has(deal)) looksLost.set(deal, { ...one, last: at })
    for (const { measure, deal, owner, cell } of memory.counted)
      counted[measure].set(deal, { deal, cell, owners: [owner], first: at, last: at })
    for (const { deal, owner } of memory.handed) {
      const one = looksLost.get(deal)
      if (one) looksLost.set(deal, { ...one, owners: [...one.owners, owner] })
    }
  })
  return {
    cut: past.at(-1)?.memory.cut ?? null,
    alone,
    counted,
    gone,
    waiting: (measure) =>
      (past.at(-1)?.memory.waiting ?? []).filter((w) => (w.measure ?? 'toldFirst') === measure),
    told: (measure, cell) => toldBefore(past, measure, cell),
  }
}

function nothingCounted(): Record<DealMeasure, Map<number, Counted>> {
  const none = () => new Map<number, Counted>()
  return { looksLost: none(), ...ofEachMeasure(none) }
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
