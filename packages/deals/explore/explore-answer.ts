import type { SegmentSearch } from '@closed-learned/analysis'
import { sayFew, sayList } from '../overview/say-few.ts'
import { couldStandOut } from '../segment/stands-out.ts'
import { sayCount } from '../shared/say.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Cell } from './tell-cell.ts'

/** What stands out in a table, the strongest of it told; or that nothing does. */
export function exploreAnswer(
  search: SegmentSearch,
  attributes: readonly string[],
  cells: readonly Cell[],
): string {
  const by = sayList(attributes.map(sayAttribute))
  if (!isEnough(search, cells)) return `Not enough to tell by ${by}.`
  const standing = cells.filter(({ told: { stands } }) => stands === 'more' || stands === 'less')
  const [most, ...others] = standing.sort(
    (a, b) => Number(isLess(a)) - Number(isLess(b)) || a.test.pValue - b.test.pValue,
  )
  if (!most) return sayNone(by, cells.filter(({ told }) => told.alone !== null).length)
  if (others.length === 0) return most.told.text
  const more = sayCount(others.length, 'other place stands', 'other places stand')
  return `${most.told.text} ${more} out.`
}

/** Whether any cell has enough deals that it could stand out. */
export function isEnough(search: SegmentSearch, cells: readonly Cell[]): boolean {
  return cells.some(({ told, test }) => told.rate !== null && couldStandOut(search, test))
}

function sayNone(by: string, alone: number): string {
  if (alone === 0) return `Nothing stands out by ${by}, as far as can be told.`
  if (alone === 1)
    return `By ${by} one place stands out by itself, which the search does not confirm.`
  return `By ${by} ${sayFew(alone)} places stand out by themselves, none of which the search confirms.`
}

function isLess({ told }: Cell): boolean {
  return told.stands === 'less'
}
