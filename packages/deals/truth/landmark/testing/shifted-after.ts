import type { OpportunityRecord } from '../../../cohort/history-of.ts'
import type { Day } from '../../../shared/day.ts'

/** The record with all that happened after a day moved on by some days: what was known is the same. */
export function shiftedAfter(record: OpportunityRecord, day: Day, by: number): OpportunityRecord {
  const later = (on: unknown) => (Number(on) > day ? Number(on) + by : Number(on))
  const changes = (record.changes ?? []).map((change) => ({ ...change, on: later(change.on) }))
  const activities = (record.activities ?? []).map((a) => ({ ...a, on: later(a.on) }))
  const createdOn = record.createdOn === undefined ? {} : { createdOn: later(record.createdOn) }
  return { ...record, ...createdOn, changes, activities }
}
