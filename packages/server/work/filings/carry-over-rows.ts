import type { Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { carryOver } from './carry-over.ts'

/** What the viewer has still to close in the CRM as cells for a file, the names of the columns first. */
export async function carryOverRows(
  house: House,
  viewer: Viewer,
): Promise<readonly (readonly string[])[] | Refusal> {
  const list = await carryOver(house, viewer)
  if (isRefusal(list)) return list
  const rows = list.deals.map(({ opportunity: { id, name }, stage, on, text }) => [
    id,
    name,
    stage ?? '',
    on,
    text,
  ])
  return [COLUMNS, ...rows]
}

const COLUMNS = ['id', 'deal', 'stage in the CRM', 'let go on', 'what was said']
