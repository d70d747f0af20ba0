import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf } from '../cohort/history-of.ts'
import { SIMULATED_STAGES } from '../testing/simulate-company.ts'
import { signRates } from './base-rate.ts'
import { SignWriter } from './sign.ts'

/** Thirty closed deals that showed a sign of strength 1 … 30, the weaker half won; one is open. */
function ratesOf() {
  const records = Array.from({ length: 31 }, (_, i) => ({
    id: `D${i}`,
    createdOn: '2025-01-01',
    stage: i === 30 ? 'Fit' : i < 15 ? 'Won' : 'Lost',
    closedOn: '2025-02-01',
  }))
  const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: '2025-03-01' })
  const cohort = cohortAsOf(history, 20_148)
  const sign = new SignWriter('thrown', 'buried', cohort.size)
  for (let r = 0; r < cohort.size; r++) sign.shown(r, r + 1, 20_100)
  return signRates(
    cohort,
    sign.done(() => ''),
  )
}

test('past deals that showed it at least so strongly', () => {
  const rates = ratesOf()
  expect(rates.atLeast(1)).toMatchObject({ deals: 30, won: 15 })
  expect(rates.atLeast(11)).toMatchObject({ deals: 20, won: 5 })
  expect(rates.atLeast(30)).toMatchObject({ deals: 1, won: 0 })
  expect(rates.atLeast(31)).toEqual({ deals: 0, won: 0, interval: null })
})

test('where they are few, those that showed it two thirds as strongly are like it', () => {
  const rates = ratesOf()
  expect(rates.like(11)).toEqual(rates.atLeast(11))
  expect(rates.like(30)).toEqual(rates.atLeast(20))
  expect(rates.like(60)).toEqual({ deals: 0, won: 0, interval: null })
})
