import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { overviewReport } from '../overview/overview-report.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { factsOf } from '../visibility/facts-of.ts'
import { purgesIn } from './purges.ts'
import { timeToLose } from './time-to-lose.ts'

const first = simulateCompany({ seed: 'purge', deals: 1_500 })
const { history, lastDay } = simulateCompany({
  seed: 'purge',
  deals: 1_500,
  purgeOn: first.lastDay - 40,
})
const whole = truthAsOf(cohortAsOf(history, lastDay))
const facts = factsOf(whole)

test('people are told of a purge by the days that the CRM shows', () => {
  const [purge, ...more] = purgesIn(facts)
  expect(more).toEqual([])
  expect(purge?.on).toBe(purgesIn(whole)[0]?.on)
  const { wonBy } = whole.habits
  const { createdOn, closedOn } = whole.cohort
  for (const row of purge?.rows ?? [])
    expect((closedOn[row] ?? 0) - (createdOn[row] ?? 0)).toBeGreaterThan(wonBy ?? 0)
  const { purged, doubts } = timeToLose(facts)
  expect(purged[0]?.text).toMatch(
    / were let go that had been open for longer than nearly every won/,
  )
  expect(doubts.join()).not.toMatch(/buried|lost in fact/)
})

test('a purge does not make losing look longer to them either', () => {
  const before = timeToLose(truthAsOf(cohortAsOf(first.history, lastDay))).lost.mean ?? 0
  expect(timeToLose(facts).lost.mean).toBeLessThan(before * 1.25)
  expect(overviewReport(facts).cycle.text).toContain('not counted')
})

test('while too few deals were won to say what is long, nothing is called a purge', () => {
  expect(purgesIn({ ...facts, habits: { ...facts.habits, wonBy: null } })).toEqual([])
})
