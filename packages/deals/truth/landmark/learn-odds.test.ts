import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Cohort, STANDING_OPEN } from '../../cohort/cohort.ts'
import { cohortAsOf } from '../../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import { SIMULATED_STAGES, simulateCompany } from '../../testing/simulate-company.ts'
import { FOLDS, foldOf } from './fold.ts'
import { learnOdds } from './learn-odds.ts'
import type { OddsModel } from './odds-model.ts'
import { oddsOf } from './odds-of.ts'
import { oddsSign } from './odds-sign.ts'
import { outcomesOf, wonWithin } from './outcomes.ts'
import { shiftedAfter } from './testing/shifted-after.ts'

const stages = SIMULATED_STAGES

function made(records: readonly OpportunityRecord[], reportedUntil: number) {
  return historyOf(records, { stages, reportedUntil })
}

describe('a company with three and a half years of history', () => {
  const { records, history, lastDay, diedOn } = simulateCompany({
    seed: 'odds',
    deals: 3_000,
    lastDay: 18_628 + 1_400,
    buriedShare: 0.4,
  })
  let model: OddsModel
  let cohort: Cohort
  beforeAll(() => {
    const learned = learnOdds(history, lastDay)
    if (learned.model === null) throw new Error(learned.why)
    model = learned.model
    cohort = cohortAsOf(history, lastDay)
  })

  test('the same history teaches the same, and the model survives a structured clone', () => {
    const again = learnOdds(history, lastDay).model
    expect(again).toEqual(model)
    const cloned = oddsOf(cohort, structuredClone(model))
    const odds = oddsOf(cohort, model)
    expect(cloned.chance).toEqual(odds.chance)
    expect(cloned.reasons(openRow(cohort))).toEqual(odds.reasons(openRow(cohort)))
  })

  test('deals that are lost in fact have the lower odds', () => {
    const odds = oddsOf(cohort, model)
    let [right, pairs] = [0, 0]
    const open = Array.from(cohort.index.keys()).filter((r) => cohort.standing[r] === STANDING_OPEN)
    const isDead = (r: number) => (diedOn[cohort.index[r] ?? 0] ?? 0) <= lastDay
    for (const dead of open.filter(isDead))
      for (const live of open.filter((r) => !isDead(r))) {
        pairs++
        if ((odds.score[dead] ?? 0) > (odds.score[live] ?? 0)) right++
      }
    expect(pairs).toBeGreaterThan(1_000)
    expect(right / pairs).toBeGreaterThan(0.8)
  })

  test('every chance is the rate of past deals, each counted once', () => {
    const odds = oddsOf(cohort, model)
    const calibrated = model.core.steps.reduce((sum, { base }) => sum + base.deals, 0)
    expect(calibrated).toBe(model.core.usual.deals)
    expect(calibrated).toBeLessThanOrEqual(cohort.size)
    for (let r = 0; r < cohort.size; r++) {
      const base = odds.base(r)
      if (cohort.standing[r] === STANDING_OPEN)
        expect(odds.chance[r]).toBe((base?.won ?? 0) / (base?.deals ?? 1))
      else expect([odds.chance[r], base]).toEqual([Number.NaN, null])
    }
    const rates = model.core.steps.map(({ base }) => base.won / base.deals)
    expect(rates).toEqual(rates.toSorted((a, b) => a - b))
  })

  test('a date that the buyer gave keeps a deal from being flagged', () => {
    const odds = oddsOf(cohort, model)
    const flagged = odds.flagged.indexOf(1)
    expect(flagged).toBeGreaterThanOrEqual(0)
    const given = records.map((record, i) =>
      i === cohort.index[flagged] ? { ...record, buyerDate: lastDay + 30 } : record,
    )
    const waiting = cohortAsOf(made(given, lastDay), lastDay)
    expect(oddsOf(waiting, model).flagged[flagged]).toBe(0)
  })

  test('the sign shows on flagged deals only, and closed ones are its base', () => {
    const odds = oddsOf(cohort, { ...model, used: true })
    const sign = oddsSign(cohort, odds)
    let past = 0
    for (let r = 0; r < cohort.size; r++) {
      expect(Number.isNaN(sign.strength[r])).toBe(odds.flagged[r] === 0)
      if (cohort.standing[r] !== STANDING_OPEN && (sign.strongest[r] ?? 0) > 0) past++
      if (odds.flagged[r]) expect(sign.say(r)).toMatch(/^Of [\d,]+ deals with such odds .*\.$/)
    }
    expect(past).toBe(model.core.past.key.length)
    const none = oddsSign(cohort, oddsOf(cohort, { ...model, used: false }))
    expect(none.strongest.every(Number.isNaN)).toBe(true)
  })

  test('a model that knows more than the cohort is refused', () => {
    expect(() => oddsOf(cohortAsOf(history, lastDay - 1), model)).toThrow('knows more')
  })

  test('nothing that happened after the day changes what is learned and told', () => {
    const day = lastDay - 200
    const told = (all: readonly OpportunityRecord[]) => {
      const made_ = made(all, lastDay + 400)
      const learned = learnOdds(made_, day)
      if (learned.model === null) throw new Error(learned.why)
      const odds = oddsOf(cohortAsOf(made_, day), learned.model)
      return [learned.model, odds.chance, odds.score, odds.flaggedSince]
    }
    const shifted = records.map((record) => shiftedAfter(record, day, 97))
    expect(told(shifted)).toEqual(told(records))
  })
})

test('nothing that happened later changes what is learned: any company, any day', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 400 }), (seed, before) => {
      const { records, lastDay } = simulateCompany({ seed, deals: 900, lastDay: 20_000 })
      const day = lastDay - before
      const learned = (all: readonly OpportunityRecord[]) =>
        learnOdds(made(all, lastDay + 400), day)
      expect(learned(records.map((record) => shiftedAfter(record, day, 60)))).toEqual(
        learned(records),
      )
    }),
    { numRuns: 4 },
  )
})

test('a win counts within the horizon, the day of the horizon included', () => {
  const closing = (on: string, after: string): OpportunityRecord => ({
    id: `${on} ${after}`,
    createdOn: '2024-01-01',
    changes: [{ on, field: 'stage', before: 'Fit', after }],
  })
  const history = historyOf(
    [
      closing('2025-01-01', 'Won'),
      closing('2025-01-02', 'Won'),
      closing('2024-06-01', 'Lost'),
      { id: 'open', createdOn: '2024-01-01', stage: 'Fit' },
      { id: 'deleted', createdOn: '2024-01-01', stage: 'Won', deleted: true },
    ],
    { stages, reportedUntil: '2025-06-01' },
  )
  const day = 20_240
  const outcomes = outcomesOf(cohortAsOf(history, day))
  const label = (i: number) => wonWithin(outcomes, i, 20_089 - 365, 365)
  expect([0, 1, 2, 3, 4].map(label)).toEqual([1, 0, 0, 0, 0])
})

test('deals are parted into folds of about the same size, by their key alone', () => {
  const sizes = new Uint32Array(FOLDS)
  for (let key = 1; key <= 9_000; key++) sizes[foldOf(key)] = (sizes[foldOf(key)] ?? 0) + 1
  for (const size of sizes) expect(Math.abs(size - 9_000 / FOLDS)).toBeLessThan(150)
})

describe('where nothing can be learned, it says what is missing', () => {
  const why = (records: readonly OpportunityRecord[], day: number) =>
    learnOdds(made(records, day), day).why
  const { records, lastDay } = simulateCompany({ seed: 'short', deals: 1_000 })

  test('two dates a deal', () => {
    const dated = records.map(({ id, createdOn, changes }) => {
      const closing = changes?.find(({ after }) => after === 'Won' || after === 'Lost')
      return {
        id,
        ...(createdOn === undefined ? {} : { createdOn }),
        stage: String(closing?.after ?? 'Fit'),
        ...(closing ? { closedOn: closing.on } : {}),
      }
    })
    expect(why(dated, lastDay)).toContain('here only the days are known')
  })

  test('a short history, few wins, no deals', () => {
    expect(why(records, lastDay - 800)).toMatch(/needs a history .* there are \d+ months/)
    expect(why(records.slice(0, 90), lastDay)).toMatch(
      /needs at least 50 deals .* won: there are \d+\./,
    )
    expect(why([], lastDay)).toContain('there are 0')
  })
})

function openRow(cohort: Cohort): number {
  return cohort.standing.indexOf(STANDING_OPEN)
}
