import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { type Day, dayOfIso, NO_DAY } from '../../shared/day.ts'
import { SIMULATED_STAGES } from '../../testing/simulate-company.ts'
import { type Truth, truthAsOf } from '../../truth/truth-as-of.ts'

/** A date as a day. */
export const at = (iso: string): Day => dayOfIso(iso) ?? NO_DAY

/** The truth about a few records on a day, which is also the newest that the source told of. */
export function truthOf(
  records: readonly OpportunityRecord[],
  day: Day,
  stages = SIMULATED_STAGES,
): Truth {
  return truthAsOf(cohortAsOf(historyOf(records, { stages, reportedUntil: day }), day))
}

let made = 0

/** So many deals created on a day that entered a closing stage so many days later. */
export function closed(stage: string, count: number, created: Day, after: number) {
  return Array.from({ length: count }, (): OpportunityRecord => {
    const on = created + after
    return {
      id: `${stage} ${made++}`,
      createdOn: created,
      changes: [{ on, field: 'stage', before: 'Fit', after: stage }],
    }
  })
}

/** So many deals created on a day that are open still. */
export function open(count: number, created: Day, given: Partial<OpportunityRecord> = {}) {
  return Array.from(
    { length: count },
    (): OpportunityRecord => ({ id: `open ${made++}`, createdOn: created, stage: 'Fit', ...given }),
  )
}
