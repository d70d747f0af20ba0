import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { rowsIn } from './here.ts'
import { segmentQuestion } from './segment-question.ts'
import { sinceWhen } from './since-when.ts'
import { closedCompany, evenly } from './testing/closed-company.ts'

const DEALS = 4000

/** Retail, an eighth of all, is lost with this chance at a share of the time; all else with 0.6. */
function since(lossOf: (time: number) => number, owners = 7, deals = DEALS, seed = 'since') {
  const random = seededRandom(seed)
  const truth = closedCompany(deals, (i) => {
    const retail = random.uniform() < 0.125
    const lost = random.uniform() < (retail ? lossOf(i / deals) : 0.6)
    return {
      closes: evenly(i, deals),
      stage: lost ? 'Lost' : 'Won',
      owner: `owner ${i % owners}`,
      attributes: { Industry: retail ? 'Retail' : `${random.below(5)}` },
    }
  })
  const question = segmentQuestion(truth, 'lost')
  const value = question.attributes[0]?.values.indexOf('Retail') ?? -1
  return sinceWhen(question, rowsIn(question.data, [{ attribute: 0, value }]), 'more')
}

test('it was always so', () => {
  const told = since(() => 0.85)
  expect(told?.quarter).toBe('2022Q1')
  expect(told?.text).toBe(
    'It has been so since Q1 2022, as far back as enough deals are on record.',
  )
})

test('it began in the middle', () => {
  const told = since((time) => (time < 0.5 ? 0.6 : 0.92))
  expect(['2023Q2', '2023Q3', '2023Q4']).toContain(told?.quarter)
  expect(told?.text).toMatch(/^It has been so since about Q. 2023; before that no such difference /)
})

test('it ended in the middle', () => {
  const told = since((time) => (time < 0.45 ? 0.92 : 0.6))
  expect(told?.text).toMatch(/^It was so from Q1 2022 on; since about Q. 2023 no difference /)
})

test('it grew', () => {
  const told = since((time) => (time < 0.5 ? 0.72 : 0.97))
  expect(told?.text).toMatch(/^It has been so since Q1 2022, and more so since about Q. 2023\.$/)
})

test('few deals tell nothing about when', () => {
  expect(since(() => 0.85, 7, 150)).toBeNull()
})

test('what is so all the time is seldom said to have begun later', () => {
  let wrong = 0
  for (let run = 0; run < 40; run++) {
    const told = since(() => 0.75, 7, 1500, `run ${run}`)
    if (told && told.quarter !== '2022Q1') wrong++
  }
  expect(wrong).toBeLessThanOrEqual(6)
})

describe('a constant odds ratio while the base rate drifts', () => {
  const RUNS = 60

  /** How often a change is told though there is none; base log odds drift from 0 to 2.2. */
  function changesTold(ratio: number, direction: 'more' | 'less') {
    let wrong = 0
    for (let run = 0; run < RUNS; run++) {
      const random = seededRandom(`drift ${ratio} ${run}`)
      const truth = closedCompany(3000, (i) => {
        const retail = random.uniform() < 0.2
        const odds = Math.exp((2.2 * i) / 3000) * (retail ? ratio : 1)
        return {
          closes: evenly(i, 3000),
          stage: random.uniform() < odds / (1 + odds) ? 'Lost' : 'Won',
          attributes: { Industry: retail ? 'Retail' : `${random.below(5)}` },
        }
      })
      const question = segmentQuestion(truth, 'lost')
      const value = question.attributes[0]?.values.indexOf('Retail') ?? -1
      const here = rowsIn(question.data, [{ attribute: 0, value }])
      const told = sinceWhen(question, here, direction)?.text ?? ''
      if (/more so|less so|begin|before that|no difference/.test(told)) wrong++
    }
    return wrong
  }

  test.each([
    [0.2, 'less'],
    [20, 'more'],
  ] as const)('of %d is not told as a change', (ratio, direction) => {
    expect(changesTold(ratio, direction)).toBeLessThanOrEqual(0.05 * RUNS)
  })
})
