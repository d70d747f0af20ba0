import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'

/** Whether the open deals among some rows are enough, and of enough owners, to be told as a sum. */
export function isAboveFloor(cohort: Cohort, of: (row: number) => boolean): boolean {
  const owners = new Set<number>()
  let deals = 0
  for (let row = 0; row < cohort.size; row++) {
    if (cohort.standing[row] !== STANDING_OPEN || !of(row)) continue
    deals++
    const owner = cohort.owner[row] ?? -1
    if (owner >= 0) owners.add(owner)
  }
  return deals >= FEWEST_DEALS && owners.size >= FEWEST_OWNERS
}

/** Of a sum the deals that bring so much of it are those that bring it. */
const MOST_OF_IT = 0.9

/** Whether enough deals of enough owners bring a sum, and none of them most of it; nothing: it is. */
export function isBroughtByEnough(
  brought: readonly { readonly owner: number; readonly weight: number }[],
): boolean {
  const all = brought.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  const sum = all.reduce((sum, { weight }) => sum + weight, 0)
  if ((all[0]?.weight ?? 0) > sum / 2) return false
  let [deals, so] = [0, 0]
  const owners = new Set<number>()
  for (const { owner, weight } of all) {
    if (so >= MOST_OF_IT * sum) break
    so += weight
    deals++
    if (owner >= 0) owners.add(owner)
  }
  return sum === 0 || (deals >= FEWEST_DEALS && owners.size >= FEWEST_OWNERS)
}

/** How many rows are open. */
function openAmong({ standing, size }: Cohort, of: (row: number) => boolean): number {
  let open = 0
  for (let row = 0; row < size; row++) if (standing[row] === STANDING_OPEN && of(row)) open++
  return open
}

/**
 * Which groups of rows may be told beside the sum of all: each above the floor, and so is what is left
 * of all without them, or nothing is left. `groupOf` gives a row's group, null where it is in none.
 */
export function groupsTold(
  cohort: Cohort,
  groupOf: (row: number) => number | null,
): ReadonlySet<number> {
  const groups = new Map<number, number>()
  for (let row = 0; row < cohort.size; row++) {
    const group = groupOf(row)
    if (group !== null && cohort.standing[row] === STANDING_OPEN)
      groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  const bySize = [...groups].sort(([a, m], [b, n]) => n - m || a - b).map(([group]) => group)
  const told = new Set(
    bySize.filter((group) => isAboveFloor(cohort, (row) => groupOf(row) === group)),
  )
  for (const group of [...told].reverse()) {
    const isLeft = (row: number) => !told.has(groupOf(row) ?? Number.NaN)
    if (openAmong(cohort, isLeft) === 0 || isAboveFloor(cohort, isLeft)) break
    told.delete(group)
  }
  return told
}
