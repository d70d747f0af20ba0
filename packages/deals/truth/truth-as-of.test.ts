import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf } from '../cohort/history-of.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { BURIED, LIVE, LONG_DATED, STALLED } from './judge.ts'
import { type Truth, truthAsOf } from './truth-as-of.ts'

const company = simulateCompany({ seed: 'truth', deals: 3_000 })
let truth: Truth

beforeAll(() => {
  truth = truthAsOf(cohortAsOf(company.history, company.lastDay))
})

function openRows({ cohort }: Truth): number[] {
  return [...cohort.standing].flatMap((code, r) => (code === STANDING_OPEN ? [r] : []))
}

test('buried is right about deals that were lost in fact', () => {
  let [right, wrong, missed] = [0, 0, 0]
  for (const r of openRows(truth)) {
    const died = company.diedOn[truth.cohort.index[r] ?? 0] ?? 0
    if (died <= company.lastDay && died > company.lastDay - 14) continue
    const dead = died <= company.lastDay
    if (truth.state[r] === BURIED) dead ? right++ : wrong++
    else if (dead) missed++
  }
  expect(right / (right + wrong)).toBeGreaterThan(0.8)
  expect(right / (right + missed)).toBeGreaterThan(0.72)
})

test('scores keep the states apart: buried above stalled above live', () => {
  const scores = (code: number) =>
    openRows(truth)
      .filter((r) => truth.state[r] === code)
      .map((r) => truth.score[r] ?? 0)
  expect(Math.min(...scores(BURIED))).toBeGreaterThanOrEqual(0.6)
  expect(Math.max(...scores(BURIED))).toBeLessThanOrEqual(1)
  for (const score of scores(STALLED)) expect(score).toBeGreaterThanOrEqual(0.3)
  for (const score of scores(LIVE)) expect(score).toBeLessThanOrEqual(0.3)
})

test('a state has its signs, their first day, and past deals that had closed by then', () => {
  for (const r of openRows(truth)) {
    const signals = truth.signalsOf(r)
    const counting = signals.filter((s) => !s.contradicted && s.tier !== 'told')
    const buried = counting.filter((s) => s.tier === 'buried')
    expect(truth.state[r]).toBe(buried.length > 0 ? BURIED : counting.length > 0 ? STALLED : LIVE)
    const making = buried.length > 0 ? buried : counting
    if (making.length > 0) expect(truth.since[r]).toBe(Math.min(...making.map((s) => s.on)))
    for (const { base, on, days } of signals) {
      const { won, deals } = base ?? { won: Number.NaN, deals: Number.NaN }
      expect(won).toBeLessThanOrEqual(deals)
      expect(deals).toBeLessThanOrEqual(truth.overall.deals)
      expect(on).toBeLessThanOrEqual(company.lastDay)
      expect(days).toBeGreaterThanOrEqual(0)
    }
  }
})

test('the past deals of a sign are those that closed and showed it at least as strongly', () => {
  const thrown = truth.signs.find((sign) => sign.kind === 'thrown')
  const { cohort } = truth
  const row = openRows(truth).find((r) => !Number.isNaN(thrown?.strength[r] ?? Number.NaN)) ?? -1
  const strength = thrown?.strength[row] ?? Number.NaN
  const like = [...cohort.ending].flatMap((ending, r) =>
    ending !== 0 && (thrown?.strongest[r] ?? 0) >= strength ? [ending] : [],
  )
  expect(like.length).toBeGreaterThanOrEqual(20)
  expect(truth.signalsOf(row).find((s) => s.kind === 'thrown')?.base).toMatchObject({
    deals: like.length,
    won: like.filter((ending) => ending === 1).length,
  })
})

test('no deal with a date that the buyer gave is flagged, whatever happened to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 40, maxLength: 40 }),
      (later) => {
        const dated = company.records.slice(0, 400).map((record, i) => ({
          ...record,
          ...(i < 40 ? { buyerDate: company.lastDay + (later[i] ?? 0) } : {}),
        }))
        const history = historyOf(dated, {
          stages: SIMULATED_STAGES,
          reportedUntil: company.lastDay,
        })
        const told = truthAsOf(cohortAsOf(history, company.lastDay))
        for (const r of openRows(told)) {
          if ((told.cohort.index[r] ?? 0) >= 40) continue
          expect(told.state[r]).toBe(LONG_DATED)
          expect(told.signalsOf(r)).toEqual([])
          expect(told.score[r]).toBe(0)
        }
      },
    ),
    { numRuns: 20 },
  )
})

test('the chance of a live deal comes from past deals of its stage and age', () => {
  const live = openRows(truth).filter((r) => truth.state[r] === LIVE)
  for (const r of live) {
    const chance = truth.chanceOf(r)
    expect(chance?.deals).toBeGreaterThanOrEqual(20)
    expect((chance?.won ?? 0) / (chance?.deals ?? 1)).toBeLessThan(0.9)
  }
  const few = truthAsOf(
    cohortAsOf(simulateCompany({ seed: 1, deals: 15 }).history, company.lastDay),
  )
  for (const r of openRows(few)) expect(few.chanceOf(r)).toBeNull()
})

test('an empty history is no trouble', () => {
  const none = truthAsOf(cohortAsOf(historyOf([], { stages: SIMULATED_STAGES }), 20_000))
  expect(none.cohort.size).toBe(0)
  expect(none.doubts.length).toBeGreaterThan(0)
})
