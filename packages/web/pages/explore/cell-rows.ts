import type { ExplorePage } from '@closed-learned/deals'
import type { Cell } from '../../parts/Copyable.tsx'

/** The table as rows of a file; what is withheld says why. */
export function cellRows({ attributes, cells, outcome }: ExplorePage): (readonly Cell[])[] {
  const header = [...attributes, 'deals', outcome, 'low', 'high', 'stands', 'by itself', 'note']
  const rows = cells.map(({ values, deals, rate, interval, stands, alone, withheld }) => [
    ...values,
    deals,
    rate,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    stands,
    alone,
    withheld,
  ])
  return [header, ...rows]
}
