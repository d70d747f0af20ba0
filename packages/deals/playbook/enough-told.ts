import { joinedMonths } from '../loss-account/causes-of-team.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { type Day, dayOfInstant, dayOfIso, isoOfDay } from '../shared/day.ts'

/** Something that somebody did, of a month that is counted once it is over. */
export interface CountedIn {
  /** `2026-05`. */
  readonly month: string
  /** Whose it is; only how many there are is looked at. */
  readonly author: string
}

/** What is told of what people did, and until which day. */
export interface EnoughTold<Row> {
  readonly rows: readonly Row[]
  readonly from: Day
  readonly until: Day
}

/**
 * Rows of whole months that are over, in steps of at least five by three people: what was told before can
 * be taken from it, and what is left is again of so many. Null where there are not enough.
 */
export function enoughTold<Row extends CountedIn>(
  rows: readonly Row[],
  today: Day,
): EnoughTold<Row> | null {
  const first = rows.map(({ month }) => month).sort()[0]
  if (first === undefined) return null
  const joined = joinedMonths(rows, monthsUntil(first, monthOfDay(today)))
  const last = joined.at(-1)
  if (last === undefined) return null
  return {
    rows: joined.flatMap((step) => step.rows),
    from: dayOfIso(`${first}-01`) ?? today,
    until: (dayOfIso(`${monthAfter(last.months[1])}-01`) ?? today) - 1,
  }
}

/** From a month up to the one before another. */
function monthsUntil(from: string, before: string): string[] {
  const months: string[] = []
  for (let month = from; month < before; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return isoOfDay(dayOfInstant(Date.UTC(year, number, 1))).slice(0, 7)
}
