import { cellOf } from '../cell-key.ts'
import { belowFloor } from '../floor.ts'
import type { CellTold, PeriodFacts, Publication } from '../publication.ts'
import { remember } from '../remember.ts'
import { tenthsOf } from '../tenths.ts'
import { published } from './published.ts'

/** A publisher that tells how many open deals of each cell are flagged, by a rule of its own. */
type Rule = (count: number, deals: number, isFew: boolean) => number | null

/** Exact counts, of everything. */
export const exactly: Rule = (count) => count

/** Tenths, of 5 deals of 3 owners and more, and not none or all: what looks safe at first sight. */
export const rounded: Rule = (count, deals, isFew) =>
  isFew || count === 0 || count === deals ? null : tenthsOf(count, deals)

/** What would be told of open deals by such a rule, period by period, without any audit. */
export function unsafe(months: readonly PeriodFacts[], rule: Rule): Publication[] {
  const honest = published(months)
  return honest.map((publication, at) => {
    const { counted } = remember(honest.slice(0, at + 1))
    const now = [...counted.looksLost.values()].filter((c) => c.last === at)
    const flagged = new Set(months[at]?.looksLost.filter((f) => f.bit).map((f) => f.deal))
    const cells = [...new Set(now.map((c) => c.cell))].map((key): CellTold => {
      const set = now.filter((c) => c.cell === key)
      const count = set.filter((c) => flagged.has(c.deal)).length
      const told = rule(count, set.length, belowFloor(set) !== null)
      return {
        measure: 'looksLost',
        cell: cellOf(key),
        deals: set.length,
        share: told === null ? null : { from: told, to: told },
        withheld: told === null ? 'fewDeals' : null,
        months: [publication.period, publication.period],
      }
    })
    return { ...publication, cells }
  })
}
