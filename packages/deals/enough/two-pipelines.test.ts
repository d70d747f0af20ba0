import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePipelines } from './compare-pipelines.ts'
import { simulatePipeline } from './simulate-pipeline.ts'
import { type PipelinesInput, pipelineOutcome } from './two-pipelines.ts'

const INPUT: PipelinesInput = {
  ...{ quota: 1_000_000, size: 50_000, owners: 4, openEach: 10 },
  ...{ winQualified: 0.5, winOther: 0.04, weeksToWin: 12, weeksToLose: 10, weeksToLoseOther: 20 },
  ...{ hoursAWeek: 1.5, dividedOdds: null },
  ...{ small: { times: 2, qualified: 1 }, large: { times: 4, qualified: 0.25 } },
}

test('closed form: 40 deals, half of them won, and where the weeks go', () => {
  const small = pipelineOutcome(INPUT, INPUT.small)
  expect(small).toMatchObject({ deals: 40, wins: expect.closeTo(20), winRate: expect.closeTo(0.5) })
  expect(small.ownerWeeks).toBeCloseTo((20 * 12 + 20 * 10) / 10)
  expect(small.lostWeeks).toBeCloseTo(20)
  expect(small.hours).toBeCloseTo(440 * 1.5)
  expect(small.lostHours).toBeCloseTo(200 * 1.5)
  // Twenty wins are the quota, and the middle of 40 deals at one half.
  expect(small.quotaReached).toBeCloseTo(0.5627, 3)
  const large = pipelineOutcome(INPUT, INPUT.large)
  expect(large).toMatchObject({ deals: 80, wins: expect.closeTo(20 * 0.5 + 60 * 0.04) })
  expect(large.ownerWeeks).toBeGreaterThan(2 * small.ownerWeeks)
  expect(large.quotaReached).toBeLessThan(0.02)
})

test('runs with a seed come to what the closed form says, and are the same again', () => {
  for (const arm of [INPUT.small, INPUT.large]) {
    const runs = simulatePipeline(INPUT, arm, { runs: 800, seed: 'test' })
    const of = pipelineOutcome(INPUT, arm)
    const mean = (what: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + what(run), 0) / runs.length
    expect(mean(({ wins }) => wins)).toBeCloseTo(of.wins, 0)
    expect(mean(({ ownerWeeks }) => ownerWeeks) / of.ownerWeeks).toBeCloseTo(1, 1)
    expect(mean(({ lostWeeks }) => lostWeeks) / of.lostWeeks).toBeCloseTo(1, 1)
    expect(mean(({ quotaAt }) => Number(quotaAt !== null))).toBeCloseTo(of.quotaReached, 1)
    expect(simulatePipeline(INPUT, arm, { runs: 3, seed: 'test' })).toEqual(runs.slice(0, 3))
  }
})

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('more of it qualified never brings fewer wins, where qualified deals are won more often', () => {
  fc.assert(
    fc.property(share, share, share, share, fc.integer({ min: 1, max: 6 }), (a, b, c, d, times) => {
      const rates = { winQualified: Math.max(a, b), winOther: Math.min(a, b) }
      const wins = (qualified: number) =>
        pipelineOutcome({ ...INPUT, ...rates }, { times, qualified }).wins
      expect(wins(Math.max(c, d))).toBeGreaterThanOrEqual(wins(Math.min(c, d)) - 1e-9)
    }),
  )
})

test('time is never lost: what goes into wins and into losses is all of it, for any input', () => {
  fc.assert(
    fc.property(share, share, share, share, (win, other, small, large) => {
      const input = { ...INPUT, winQualified: win, winOther: other }
      for (const qualified of [small, large]) {
        const of = pipelineOutcome(input, { times: 3, qualified })
        expect(of.lostWeeks).toBeLessThanOrEqual(of.ownerWeeks + 1e-9)
        expect(of.quotaReached).toBeGreaterThanOrEqual(0)
        expect(of.quotaReached).toBeLessThanOrEqual(1)
        expect(of.wins).toBeGreaterThanOrEqual(of.winsRange[0] - 1)
        expect(of.wins).toBeLessThanOrEqual(of.winsRange[1] + 1)
      }
    }),
  )
})

test('the finding is short: wins, the time for them, the quota; where the data turn it around, so does it', () => {
  const { text, attention, atLeastAsMany } = comparePipelines(INPUT)
  expect(text).toBe(
    'The first brings about 1.6 times the wins (20 against 12) for 0.3 times the time; the first reaches the quota in 56 of 100 cases, the second in 1 of 100 cases.',
  )
  expect(atLeastAsMany).toBeGreaterThan(0.9)
  expect(attention).toMatch(/^The first brings at least as many wins in \d\d of 100 cases\./)
  expect(attention).toMatch(/20 deals on each owner, who works 10 at once.*not assumed/)
  const alike = comparePipelines({ ...INPUT, winOther: 0.5 })
  expect(alike.atLeastAsMany).toBeLessThan(0.1)
  expect(alike.text).toMatch(/^The second brings about twice the wins \(40 against 20\) for /)
  const open = comparePipelines({ ...INPUT, winOther: 0.18, quota: 100_000 })
  expect(open.text).toMatch(/^Either may bring more wins \(2 against 2\); the second takes /)
  const scarce = comparePipelines({ ...INPUT, winQualified: 0.26, winOther: 0 })
  expect(scarce.text).toMatch(/ about twice the wins .*; neither is likely to reach the quota\.$/)
  const none = comparePipelines({ ...INPUT, winQualified: 0, winOther: 0 })
  expect(none.text).toMatch(/^Neither is likely to bring a win/)
})

test('divided attention costs wins only where the data say so, and only beyond what is usual', () => {
  const divided = { ...INPUT, dividedOdds: 0.5 }
  expect(pipelineOutcome(divided, INPUT.small).wins).toBeCloseTo(20)
  expect(pipelineOutcome(divided, INPUT.large).wins).toBeLessThan(
    pipelineOutcome(INPUT, INPUT.large).wins,
  )
  expect(comparePipelines(divided).attention).toMatch(/0\.50 times as high, and that is counted/)
})
