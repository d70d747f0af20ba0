import { cellOf } from './cell-key.ts'
import { belowFloor, isFewBesideTeam, leavesFew } from './floor.ts'
import type { CellTold, DealMeasure, ShareTold, Withheld } from './publication.ts'
import type { Counted, ToldBefore } from './remember.ts'
import { rangeOf, shareRanges } from './share-ranges.ts'
import { type Member, OpenSecrets, type Statement } from './stays-open.ts'
import { countsOf } from './tenths.ts'

/** A cell that may be told of now, with all that its deals were counted in before. */
export interface Asked {
  readonly measure: DealMeasure
  readonly cell: string
  /** Number of this publication. */
  readonly at: number
  /** Every deal that the cell ever counted, those of now with `last` now. */
  readonly counted: readonly Counted[]
  readonly told: readonly ToldBefore[]
  /** The team of each deal of now. */
  readonly teamOf: (deal: number) => number | null
  /** How many deals of now have the bit. */
  readonly count: number
  readonly months: readonly [string, string]
}

/** The figure of a cell, or why there is none; which of the two never depends on the count. */
export function tellDeals(asked: Asked): CellTold {
  const { measure, cell, months, count } = asked
  const now = countedAt(asked.counted, asked.at)
  const told = { measure, cell: cellOf(cell), deals: now.length, months }
  const why = whyWithheld(asked, now)
  if (why) return { ...told, share: null, withheld: why }
  const share = rangeOf(safeRanges(asked, now.length), count, now.length) ?? null
  return { ...told, share, withheld: share ? null : 'singleDeals' }
}

function whyWithheld(
  { cell, counted, told, teamOf }: Asked,
  now: readonly Counted[],
): Withheld | null {
  const few = belowFloor(now)
  if (few) return few
  if (cellOf(cell).kind !== 'team' && isFewBesideTeam(now, teamOf)) return 'besideFew'
  return told.some(({ at }) => leavesFew(now, countedAt(counted, at))) ? 'besideFew' : null
}

function countedAt(counted: readonly Counted[], at: number): Counted[] {
  return counted.filter(({ first, last }) => first <= at && at <= last)
}

/** Where what was told before and one more range leave every deal and every owner open. */
function safeRanges({ measure, at, counted, told }: Asked, deals: number): readonly ShareTold[] {
  const linked = linkedTo(at, counted, told)
  const stated: Statement[] = linked.map(({ share, deals: of }) => {
    const [least, most] = countsOf(share, of)
    return { least, most }
  })
  const secrets = new OpenSecrets(
    membersIn([...linked.map((t) => t.at), at], counted),
    stated.length + 1,
  )
  const bothWays = measure !== 'looksLost'
  // Closed deals can wait for company until there is more to tell than which half.
  return shareRanges(deals, bothWays ? 3 : 2, (least, most) =>
    secrets.stayOpen([...stated, { least, most }], bothWays),
  )
}

/** The newest statements, back to where no deal is counted both before and after. */
function linkedTo(
  at: number,
  counted: readonly Counted[],
  told: readonly ToldBefore[],
): readonly ToldBefore[] {
  let from = told.length
  for (let after = at; from > 0; from--) {
    const before = told[from - 1]?.at ?? 0
    if (!counted.some(({ first, last }) => first <= before && after <= last)) break
    after = before
  }
  return told.slice(from)
}

/** Deals by the statements that count them; those that none counts are left out. */
function membersIn(statements: readonly number[], counted: readonly Counted[]): Member[] {
  return counted.flatMap(({ owners, first, last }) => {
    const from = statements.findIndex((at) => at >= first)
    const to = statements.findLastIndex((at) => at <= last)
    return from < 0 || from > to ? [] : [{ people: owners, first: from, last: to }]
  })
}
