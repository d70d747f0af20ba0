/** Deals, and owners of them, below which nothing is told. */
export const FEWEST_DEALS = 5
export const FEWEST_OWNERS = 3

/** A deal, and everyone who had it while it was counted, the first first. */
export interface Owned {
  readonly deal: number
  readonly owners: readonly number[]
}

/** Why a set of deals is too small to be told of; null where it is not. */
export function belowFloor(deals: readonly Owned[]): 'fewDeals' | 'fewOwners' | null {
  if (deals.length < FEWEST_DEALS) return 'fewDeals'
  const first = new Set(deals.map((d) => d.owners[0]))
  const last = new Set(deals.map((d) => d.owners.at(-1)))
  return Math.min(first.size, last.size) < FEWEST_OWNERS ? 'fewOwners' : null
}

/** Whether taking either set from the other leaves some deals, but too few to be told of. */
export function leavesFew(some: readonly Owned[], others: readonly Owned[]): boolean {
  return restIsFew(some, others) || restIsFew(others, some)
}

/**
 * Whether a team's deals can be taken from those of several teams so that some, but too few to be
 * told of, are left: a direct manager knows their own team's. Deals without a team are nobody's.
 */
export function isFewBesideTeam(
  deals: readonly Owned[],
  teamOf: (deal: number) => number | null,
): boolean {
  const teams = new Set(deals.map(({ deal }) => teamOf(deal)))
  return [...teams].some(
    (team) =>
      team !== null &&
      restIsFew(
        deals,
        deals.filter(({ deal }) => teamOf(deal) === team),
      ),
  )
}

function restIsFew(some: readonly Owned[], others: readonly Owned[]): boolean {
  const taken = new Set(others.map((d) => d.deal))
  const rest = some.filter((d) => !taken.has(d.deal))
  return rest.length > 0 && belowFloor(rest) !== null
}
