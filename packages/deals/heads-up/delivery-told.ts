import { joinedMonths } from '../loss-account/causes-of-team.ts'
import { sayMonth } from '../prediction/say-predictions.ts'
import { STEPS_OF_DEALS, tenths } from '../prediction/team-calibration.ts'
import { sayTenths } from '../prediction/team-calibration-page.ts'
import type { ShareTold } from '../publication/publication.ts'
import type { Booking } from './same-rake.ts'
import type { LessonDelivery } from './schemas.ts'

/** A loss that met a lesson, as the sum of that lesson counts it. */
export interface DeliveryRow {
  /** `2026-05`, of the ending. */
  readonly month: string
  /** Whose deal it was. */
  readonly author: string
  readonly deal: number
  readonly booking: Booking
}

/** What everybody is told of how a lesson was delivered, over some months. */
export interface DeliveryTold {
  readonly months: readonly [string, string]
  /** At least so many losses. */
  readonly deals: number
  /** In tenths: how many it had reached in time, and in how many it was used. */
  readonly reached: ShareTold
  readonly used: ShareTold
}

/** A telling, with the deals in it, which are never told of again. */
export interface DeliveryTelling {
  readonly told: DeliveryTold
  readonly counted: readonly number[]
}

/**
 * What may be told anew of one lesson: whole months joined until five losses of three owners stand
 * behind them, told once, never overlapping. Shares are ranges in which none and all are never apart.
 */
export function deliveryTellings(
  rows: readonly DeliveryRow[],
  months: readonly string[],
): DeliveryTelling[] {
  const [first = ''] = months
  const losses = rows.filter(({ booking }) => booking !== 'wonAfterUse')
  const dated = losses.map((row) => (row.month < first ? { ...row, month: first } : row))
  return joinedMonths(dated, months).map(({ months, rows }) => {
    const of = rows.length
    const reached = rows.filter(({ booking }) => booking !== 'notShown').length
    const used = rows.filter(({ booking }) => booking === 'usedLostAnyway').length
    return {
      told: {
        months,
        deals: STEPS_OF_DEALS.findLast((step) => step <= of) ?? 0,
        reached: tenths(reached, of),
        used: tenths(used, of),
      },
      counted: rows.map(({ deal }) => deal),
    }
  })
}

/** The document of it; `told`: the newest first. */
export function lessonDelivery(told: readonly DeliveryTold[]): LessonDelivery {
  const said = told.map((each) => ({ ...each, text: sayDelivery(each) }))
  return {
    answer: said[0]?.text ?? FEW_SO_FAR,
    told: said,
    doubts: DOUBTS,
  }
}

const FEW_SO_FAR =
  'Few losses have met this lesson so far: too few to tell whether it came in time.'

const DOUBTS = [
  'It is told of the lesson, over whole months, from five losses of three owners on, and once: no loss is told of twice.',
  'Shares are ranges in tenths, so that nobody’s own answer can be worked out. A lesson came in time where it was shown at least five days before the end, and counts as used where it was used by then.',
  'It counts deals that the CRM shows as lost, of everybody: those of whoever wrote the lesson are among them, and which these are is told to nobody.',
]

function sayDelivery({ months: [from, to], deals, reached, used }: DeliveryTold): string {
  const when = from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`
  return `${when}: of ${deals} losses or more that met it, it had come in time to ${sayTenths(reached)} in 10, and was used in ${sayTenths(used)} in 10.`
}
