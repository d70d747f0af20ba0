import type { ReasonsPage } from '@closed-learned/deals'
import type { Cell } from '../../parts/Copyable.tsx'

/** Warning signs as rows of a file. */
export function signRows(signs: ReasonsPage['signs']): (readonly Cell[])[] {
  const header = [
    'sign',
    'lost deals with it',
    'lost deals',
    'won deals with it',
    'won deals',
    'days ahead',
    'half of them from',
    'half of them to',
  ]
  const rows = signs.map(({ name, lost, won, lead }) => [
    name,
    lost.deals,
    lost.of,
    won.deals,
    won.of,
    lead?.median ?? null,
    lead?.middle[0] ?? null,
    lead?.middle[1] ?? null,
  ])
  return [header, ...rows]
}
