import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { type Day, dayOfInstant, dayOfIso, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { middleOf } from './check-back-test.ts'
import { enoughTold } from './enough-told.ts'
import { type DealStep, type DealStepKind, sayDealStep } from './process.ts'

/** A step of a deal beside its row. */
export type FirstOfRow = Pick<DealStep, 'member' | 'kind' | 'on' | 'at'> & { readonly row: number }

const FIRSTS: readonly Exclude<DealStepKind, 'step'>[] = [
  'ledWithTransparency',
  'priceFirstDiscussed',
]

/**
 * How long after its creation doubts were led with, and price was first discussed: for everybody
 * together, of closed deals of which it was noted before their end, by whole months.
 */
export function firstsTold(
  { cohort }: Truth,
  noted: readonly FirstOfRow[],
  today: Day,
): readonly string[] {
  const floor = ownerFloor(cohort)
  return FIRSTS.flatMap((kind) => {
    const rows = noted.flatMap(({ row, member, kind: one, on, at }) => {
      const closed = cohort.closedOn[row] ?? NO_DAY
      const created = cohort.createdOn[row] ?? NO_DAY
      const isMeant = one === kind && cohort.standing[row] === STANDING_CLOSED
      if (!isMeant || created === NO_DAY || dayOfInstant(at) > closed) return []
      const days = Math.max(0, (dayOfIso(on) ?? created) - created)
      return [{ row, author: member, month: monthOfDay(closed), days }]
    })
    const told = enoughTold(rows, Math.min(today, cohort.day + 1))
    if (told === null || floor.isUnder(told.rows.map(({ row }) => row))) return []
    const middle = middleOf(told.rows.map(({ days }) => days))
    if (middle === null) return []
    const [low, high] = middle.interval
    const base = `${sayNumber(low)}–${sayNumber(high)}, ${sayNumber(middle.deals)} deals that closed until ${sayDay(told.until)}`
    return [`${sayDealStep(kind)}: ${sayDays(middle.days)} after creation in the middle (${base}).`]
  })
}
