import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf } from '../cohort/history-of.ts'
import { truthReportSchema } from '../report/schemas.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { baseRate } from './base-rate.ts'
import { sayBase } from './base-told.ts'
import { truthAsOf } from './truth-as-of.ts'
import { truthReport } from './truth-report.ts'

const company = simulateCompany({ seed: 'report', deals: 1_500 })
const truth = truthAsOf(cohortAsOf(company.history, company.lastDay))

test('the document is what the contract says', () => {
  for (const all of [false, true])
    truthReportSchema.parse(JSON.parse(JSON.stringify(truthReport(truth, { all }))))
})

test('flags are the buried and stalled deals, the surest first; all lists every open deal', () => {
  const { flags, deals, answer } = truthReport(truth)
  const every = truthReport(truth, { all: true })
  expect(every.flags).toHaveLength(deals)
  expect(flags.length).toBeGreaterThan(50)
  expect(flags).toHaveLength(
    every.flags.filter((flag) => ['buried', 'stalled'].includes(flag.state)).length,
  )
  const scores = every.flags.map((flag) => flag.score ?? Number.NaN)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  const buried = flags.filter((flag) => flag.state === 'buried').length
  expect(answer).toBe(`${buried} of ${deals} open deals are lost in fact.`)
})

test('words are about the deal, never about a person', () => {
  const text = JSON.stringify(truthReport(truth, { all: true }))
  expect(text).not.toMatch(/owner \d/)
  const said = truthReport(truth, { all: true }).flags.flatMap((flag) =>
    flag.signals.flatMap((signal) => [signal.text, signal.base?.text ?? '']),
  )
  for (const sentence of said) {
    expect(sentence).not.toMatch(/fail|overdue|at risk|poor|should|blame|bad|!|rep\b|you\b/i)
    expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
  }
})

test('what became of deals like it, in words', () => {
  expect(sayBase(baseRate(214, 6))).toBe('6 of 214 like it were won (1–6 %).')
  expect(sayBase(baseRate(40, 0))).toBe('None of 40 like it was won (0–9 %).')
  expect(sayBase(baseRate(0, 0))).toBe('No deal like it has closed yet.')
})

test('late relabels as unqualified are closed, and listed apart', () => {
  const won = Array.from({ length: 20 }, (_, i) => ({
    id: `W${i}`,
    createdOn: '2024-01-01',
    changes: [{ on: '2024-03-01', field: 'stage', before: 'Fit', after: 'Won' } as const],
  }))
  const relabelled = [
    {
      id: 'late',
      createdOn: '2024-01-01',
      changes: [{ on: '2024-12-01', field: 'stage', before: 'Fit', after: 'Unfit' } as const],
    },
    {
      id: 'early',
      createdOn: '2024-01-01',
      changes: [{ on: '2024-01-20', field: 'stage', before: 'Fit', after: 'Unfit' } as const],
    },
    {
      id: 'after a loss',
      createdOn: '2024-01-01',
      changes: [
        { on: '2024-01-20', field: 'stage', before: 'Fit', after: 'Lost' } as const,
        { on: '2024-02-20', field: 'stage', before: 'Lost', after: 'Unfit' } as const,
      ],
    },
  ]
  const stages = { ...SIMULATED_STAGES, Unfit: 'disqualified' } as const
  const history = historyOf([...won, ...relabelled], { stages, reportedUntil: '2025-01-31' })
  const report = truthReport(truthAsOf(cohortAsOf(history, 20_119)))
  expect(report.relabelled.map((r) => [r.opportunity.id, r.on, r.text])).toEqual([
    [
      'late',
      '2024-12-01',
      'Called not a fit on 1 December 2024, after 335 days; half of the won deals were won within 60 days.',
    ],
    ['after a loss', '2024-02-20', 'Closed as lost, and called not a fit on 20 February 2024.'],
  ])
  expect(report.answer).toBe('No deal is open.')
})
