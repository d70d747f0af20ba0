import type { Cohort } from '../cohort/cohort.ts'
import { type Day, dayOfInstant, instantOfDay, isoOfDay } from '../shared/day.ts'
import { boughtAfterAll } from './bought-after-all.ts'
import type { EarlyEnding } from './early-endings.ts'
import { isSampled } from './is-sampled.ts'
import type { Found, LookAfter } from './schemas.ts'

/** What was found of a deal at a look, by the store's number of it. */
export interface FoundAt {
  readonly opportunity: number
  readonly after: LookAfter
  readonly found: Found
  /** In milliseconds since 1970. */
  readonly at: number
}

/** A look at a deal that ended early: to be taken now, or known; `found` null: nobody has looked yet. */
export interface Look extends EarlyEnding {
  readonly after: LookAfter
  readonly found: Found | null
  /** Told by the CRM itself, so that nobody is asked. */
  readonly byCrm: boolean
}

/** A look is open from its day until the next one is, the last one as long. */
const OPEN_MONTHS = 6

/**
 * The looks at some early endings on a day, the newest of each: after six months, and after twelve where
 * the first one left it open. Endings that are not in the sample have none.
 */
export function looksAt(
  cohort: Cohort,
  endings: readonly EarlyEnding[],
  { workspace, today, found }: LooksAsked,
): Look[] {
  const bought = boughtAfterAll(cohort)
  return endings.flatMap((ending): Look[] => {
    const { history, index } = cohort
    const i = index[ending.row] ?? 0
    if (!isSampled(workspace, isoOfDay(ending.on).slice(0, 7), history.id.at(i))) return []
    const after = lookOn(ending.on, today)
    if (after === null) return []
    const byCrm = bought(ending)
    const own = found.filter(({ opportunity }) => opportunity === history.key[i])
    return [{ ...ending, after, byCrm, found: byCrm ? 'boughtFromUs' : standing(own, after) }]
  })
}

export interface LooksAsked {
  /** The workspace's own id. */
  readonly workspace: string
  readonly today: Day
  readonly found: readonly FoundAt[]
}

/** What an earlier look had settled needs none later. */
const SETTLED: ReadonlySet<Found> = new Set(['boughtElsewhere', 'boughtFromUs'])

function standing(own: readonly FoundAt[], after: LookAfter): Found | null {
  const now = own.find((each) => each.after === after)
  const before = own.find((each) => each.after < after && SETTLED.has(each.found))
  return now?.found ?? before?.found ?? null
}

/** Which look is open on a day; null before the first, and once the last is over. */
function lookOn(endedOn: Day, today: Day): LookAfter | null {
  if (today >= monthsAfter(endedOn, 12 + OPEN_MONTHS)) return null
  if (today >= monthsAfter(endedOn, 12)) return 12
  return today >= monthsAfter(endedOn, 6) ? 6 : null
}

/** The same date so many months later, the last of that month where it has no such date. */
export function monthsAfter(day: Day, months: number): Day {
  const at = new Date(instantOfDay(day))
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  first.setUTCDate(Math.min(at.getUTCDate(), last.getUTCDate()))
  return dayOfInstant(first.getTime())
}
