import { expect, test } from 'vitest'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { SIMULATED_STAGES, simulateCompany } from '../../testing/simulate-company.ts'
import { monthEnds } from './days.ts'
import { featureIndex } from './features.ts'
import { landmarksOf } from './landmarks-of.ts'
import { outcomesOf } from './outcomes.ts'
import { withoutOverwritten } from './without-overwritten.ts'

const { records, lastDay } = simulateCompany({ seed: 'overwritten', deals: 400 })

function closeDates(all: readonly OpportunityRecord[]): number {
  const history = historyOf(all, { stages: SIMULATED_STAGES, reportedUntil: lastDay })
  const marks = landmarksOf(history, monthEnds(lastDay, 24))
  const kept = withoutOverwritten(marks, outcomesOf(cohortAsOf(history, lastDay)))
  expect(kept.columns[featureIndex('age')]).toEqual(marks.columns[featureIndex('age')])
  return (kept.columns[featureIndex('closeIn')] ?? []).filter((days) => !Number.isNaN(days)).length
}

test('close dates that closing wrote without telling are not learned from; told ones are', () => {
  expect(closeDates(records)).toBeGreaterThan(100)
  // The CRM keeps the moves of open deals only: what is left of the closing is the day that it wrote.
  const untold = records.map((record) => {
    const last = record.changes?.findLast(({ field }) => field === 'closeDate')
    const isClosing = last?.after === last?.on
    const changes = record.changes?.filter((change) => !isClosing || change !== last) ?? []
    return isClosing && last ? { ...record, changes, closeDate: Number(last.after) } : record
  })
  expect(closeDates(untold)).toBe(0)
})
