import { COMPANY, cellOf } from './cell-key.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from './floor.ts'
import type { CellTold, RequestFact } from './publication.ts'
import { rangeOf, shareRanges } from './share-ranges.ts'
import { OpenSecrets } from './stays-open.ts'

/** The share of a period's requests for help that were answered in time, or that they are too few. */
export function tellRequests(
  requests: readonly RequestFact[],
  months: readonly [string, string],
): CellTold {
  const told = {
    measure: 'answered' as const,
    cell: cellOf(COMPANY),
    deals: null,
    months,
  }
  const share = areEnough(requests) ? shareOf(requests) : undefined
  if (!share) return { ...told, share: null, withheld: 'fewRequests' }
  return { ...told, share, withheld: null }
}

function areEnough(requests: readonly RequestFact[]): boolean {
  const owners = new Set(requests.map((r) => r.owner))
  const managers = new Set(requests.map((r) => r.manager))
  return requests.length >= FEWEST_DEALS && Math.min(owners.size, managers.size) >= FEWEST_OWNERS
}

/** Every request counts once, so that no other period bears on it. */
function shareOf(requests: readonly RequestFact[]) {
  const [of, answered] = [requests.length, requests.filter((r) => r.answeredInTime).length]
  const members = requests.map(({ owner, manager }) => ({
    // An owner and a manager may have one number and are looked at apart.
    people: [2 * owner, 2 * manager + 1],
    first: 0,
    last: 0,
  }))
  const secrets = new OpenSecrets(members, 1)
  const isSafe = (least: number, most: number) => secrets.stayOpen([{ least, most }], true)
  return rangeOf(shareRanges(of, 2, isSafe), answered, of)
}
