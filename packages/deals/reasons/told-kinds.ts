import { type Closings, isOfFew } from './closings.ts'
import { ENOUGH_HITS } from './enough.ts'
import { heldCells } from './held-cells.ts'
import { together } from './pooled.ts'

/** Deals by kind, of which some are told. */
export interface KindsOfDeals {
  /** Empty where nothing may be said of a kind. */
  readonly names: readonly string[]
  /** Deals of each kind, and those of none. */
  readonly members: readonly Uint32Array[]
  readonly none: Uint32Array
  /** What a kind is compared with. */
  readonly rest: 'otherKinds' | 'noKind'
}

export interface ToldKinds {
  /** Kinds that are told, by name. */
  readonly told: readonly number[]
  /** Deals of the others. */
  readonly pool: Uint32Array
  /** Whether the sum of the pool (of the deals of no kind, if kinds are compared with those) may be told. */
  readonly isRestTold: boolean
}

/** Which kinds are told: such that the deals of no one or two owners can be worked out from all deals. */
export function toldKinds(closings: Closings, kinds: KindsOfDeals): ToldKinds {
  const { names, members, none, rest } = kinds
  const dealsOf = (kind: number) => members[kind] ?? none
  const order = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  const mayBeTold = (kind: number) => names[kind] !== '' && dealsOf(kind).length >= ENOUGH_HITS
  const isHeld = heldCells(closings, {
    sizes: [names.length + 1],
    cells: [
      ...order.map((cell) => ({ cell, deals: dealsOf(cell), isApart: !mayBeTold(cell) })),
      { cell: names.length, deals: none, isApart: rest === 'otherKinds' },
    ],
    told: rest === 'noKind' ? [names.length] : [],
  })
  const isTold = (kind: number) => mayBeTold(kind) && !isHeld(kind)
  const hidden = order.filter((kind) => !isTold(kind)).map((kind) => ({ deals: dealsOf(kind) }))
  const pool = together(hidden)
  const isSafe = (deals: Uint32Array) => deals.length === 0 || !isOfFew(closings, deals)
  return {
    told: order.filter(isTold),
    pool,
    isRestTold: rest === 'noKind' ? !isHeld(names.length) : isSafe(pool) && isSafe(none),
  }
}
