import { joinedMonths } from '../loss-account/causes-of-team.ts'
import { tenths } from '../prediction/team-calibration.ts'
import type { ShareTold } from '../publication/publication.ts'

/** What somebody found at a look, as the company's sum counts it. */
export interface LookRow {
  /** Of the answer, `YYYY-MM`. */
  readonly month: string
  readonly author: string
  readonly opportunity: number
  /** Which looks stand behind it, as they are counted once. */
  readonly looks: readonly string[]
  /** Whether no earlier look at this deal was told of. */
  readonly isFirst: boolean
  readonly elsewhere: boolean
}

/** What everybody is told of some months: once, and never of single deals. */
export interface OvershootTold {
  readonly months: readonly [string, string]
  /** Deals looked at, and how many of them for the first time. */
  readonly looked: number
  readonly first: number
  /** In tenths of those looked at: how many had bought elsewhere. */
  readonly elsewhere: ShareTold
}

/** A telling, with the looks in it, which are never told of again. */
export interface OvershootTelling {
  readonly told: OvershootTold
  readonly counted: readonly string[]
}

/**
 * What may be told anew: whole months joined until five deals of three people stand behind them. `months`
 * are those that are over and not told of yet, in order; a deal that was looked at twice in them counts
 * once, by what was found last.
 */
export function overshootTellings(
  rows: readonly LookRow[],
  months: readonly string[],
): OvershootTelling[] {
  const [first = ''] = months
  const known = rows.filter(({ month }) => month <= (months.at(-1) ?? ''))
  const dated = onceADeal(known).map((row) => (row.month < first ? { ...row, month: first } : row))
  return joinedMonths(dated, months).map(({ months, rows }) => ({
    told: {
      months,
      looked: rows.length,
      first: rows.filter(({ isFirst }) => isFirst).length,
      elsewhere: tenths(rows.filter(({ elsewhere }) => elsewhere).length, rows.length),
    },
    counted: rows.flatMap(({ looks }) => looks),
  }))
}

/** In the order given, which is that of time. */
function onceADeal(rows: readonly LookRow[]): LookRow[] {
  const deals = new Map<number, LookRow>()
  for (const row of rows) {
    const before = deals.get(row.opportunity)
    const looks = [...(before?.looks ?? []), ...row.looks]
    deals.set(row.opportunity, { ...row, looks, isFirst: row.isFirst || before?.isFirst === true })
  }
  return [...deals.values()]
}
