import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import { CAUSES, type Cause } from './causes.ts'

/** An account as the team's sum counts it: of one month, by one author, with these causes. */
export interface CausesGiven {
  readonly month: string
  readonly author: string
  readonly causes: readonly Cause[]
}

/** Which causes came up among enough losses of enough owners, over some months. */
export interface CausesTold {
  readonly months: readonly [string, string]
  /** Those that neither too few nor nearly all named; without their number. */
  readonly causes: readonly Cause[]
}

/**
 * What a team reads of the causes of its losses: months are joined until there are enough, and then
 * told once; no two tellings overlap. `months` are whole ones that are over, in order.
 */
export function causesOfTeam(
  given: readonly CausesGiven[],
  months: readonly string[],
): CausesTold[] {
  return joinedMonths(given, months).map(({ months, rows }) => ({ months, causes: causesIn(rows) }))
}

/** Months joined until what they hold is of enough authors; what is left over waits. */
export function joinedMonths<Row extends Pick<CausesGiven, 'month' | 'author'>>(
  given: readonly Row[],
  months: readonly string[],
): { readonly months: readonly [string, string]; readonly rows: readonly Row[] }[] {
  const told: { months: [string, string]; rows: Row[] }[] = []
  let from = 0
  for (let to = 0; to < months.length; to++) {
    const joined = new Set(months.slice(from, to + 1))
    const rows = given.filter(({ month }) => joined.has(month))
    if (!isEnough(rows)) continue
    told.push({ months: [months[from] ?? '', months[to] ?? ''], rows })
    from = to + 1
  }
  return told
}

/** In the order of the menu: which came up most often is not told. */
function causesIn(rows: readonly CausesGiven[]): Cause[] {
  return CAUSES.filter((cause) => {
    const naming = rows.filter(({ causes }) => causes.includes(cause))
    return isEnough(naming) && isEnough(rows.filter((row) => !naming.includes(row)))
  })
}

function isEnough(rows: readonly Pick<CausesGiven, 'author'>[]): boolean {
  return (
    rows.length >= FEWEST_DEALS && new Set(rows.map(({ author }) => author)).size >= FEWEST_OWNERS
  )
}
