import { beforeAll, describe, expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso, isoOrNull, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { BURIED, LIVE } from './judge.ts'
import { type Truth, truthAsOf } from './truth-as-of.ts'

const company = simulateCompany({ seed: 'like it', deals: 2_000 })
let truth: Truth

beforeAll(() => {
  truth = truthAsOf(cohortAsOf(company.history, company.lastDay))
})

const open = ({ cohort }: Truth) =>
  [...cohort.standing].flatMap((code, r) => (code === STANDING_OPEN ? [r] : []))

describe('past deals like an open one', () => {
  test('are those that its chance rests on, each once', () => {
    const kinds = new Set<string>()
    for (const row of open(truth)) {
      const like = truth.likeIt(row)
      if (like === null) continue
      kinds.add(like.sign?.kind ?? 'stage and age')
      const rows = Array.from(like.rows().rows)
      expect(like.base).toEqual(truth.chanceOf(row))
      expect(rows).toHaveLength(like.base.deals)
      expect(rows.filter((r) => truth.cohort.ending[r] === WON)).toHaveLength(like.base.won)
      expect(rows.some((r) => truth.cohort.ending[r] === OPEN)).toBe(false)
    }
    expect(kinds).toContain('stage and age')
    expect(kinds).toContain('thrown')
    expect(kinds).toContain('parked')
  })

  test('stood where a live one stands at its age, or later', () => {
    const { cohort } = truth
    const [row = -1] = open(truth).filter((r) => truth.state[r] === LIVE && cohort.stage[r] === 1)
    const age = cohort.day - (cohort.createdOn[row] ?? NO_DAY)
    const like = truth.likeIt(row)
    expect(like?.sign).toBeNull()
    const { rows, days } = like?.rows() ?? { rows: [], days: [] }
    const ages = Array.from(days, (on, n) => on - (cohort.createdOn[rows[n] ?? -1] ?? NO_DAY))
    expect(Math.min(...ages)).toBe(age)
  })

  test('stood where a buried one stands when they had shown its sign for as long', () => {
    const { cohort } = truth
    for (const row of open(truth).filter((r) => truth.state[r] === BURIED)) {
      const like = truth.likeIt(row)
      if (!like?.sign) continue
      const shownFor = cohort.day - (like.sign.on[row] ?? 0)
      const { rows, days } = like.rows()
      for (const [n, on] of Array.from(days).entries())
        expect(on - (like.sign.firstOn[rows[n] ?? -1] ?? 0)).toBe(shownFor)
    }
  })

  test('are none where there are too few, or where only all past deals would do', () => {
    const few = simulateCompany({ seed: 1, deals: 15 })
    const told = truthAsOf(cohortAsOf(few.history, few.lastDay))
    for (const row of open(told)) expect(told.likeIt(row)).toBeNull()
    const past = wonAfter(60, 30)
    const strange = truthOf([...past, { id: 'new', stage: 'Propose' }])
    expect(strange.likeIt(30)).toBeNull()
    expect(strange.chanceOf(30)).toEqual(strange.overall)
  })
})

const wonAfter = (days: number, count: number): OpportunityRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `W${days}-${i}`,
    createdOn: 19_700,
    closedOn: 19_700 + days,
    stage: 'Won',
  }))

const DAY = dayOfIso('2025-06-30') ?? 0

const truthOf = (records: readonly OpportunityRecord[]): Truth =>
  truthAsOf(cohortAsOf(historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: DAY }), DAY))

describe('a deal far beyond all past ones', () => {
  const old = { id: 'old', createdOn: DAY - 150, stage: 'Fit' }
  const past = [...wonAfter(60, 400), ...wonAfter(105, 15)]

  test('is not told that deals like it were won, because younger ones were', () => {
    const told = truthOf([...past, old])
    const [lingering] = told.signalsOf(415)
    expect(lingering).toMatchObject({ kind: 'lingering', contradicted: false })
    expect(lingering?.base).toEqual({ deals: 0, won: 0, interval: null })
    expect(told.likeIt(415)).toBeNull()
  })

  test('is told of younger ones where those fared ill as well', () => {
    const lost = wonAfter(105, 15).map((deal) => ({ ...deal, id: `L${deal.id}`, stage: 'Lost' }))
    const told = truthOf([...wonAfter(60, 400), ...lost, ...wonAfter(62, 15), old])
    expect(told.signalsOf(430)[0]?.base).toMatchObject({ deals: 15, won: 0 })
  })
})

describe('a sign that few showed as strongly', () => {
  const old = (id: string) => ({ id, createdOn: DAY - 130, stage: 'Fit' })
  const usual = wonAfter(60, 400)

  test('does not count where these few were won, and many that showed it less were', () => {
    const told = truthOf([...usual, ...wonAfter(105, 14), ...wonAfter(140, 3), old('old')])
    expect(told.signalsOf(417)[0]).toMatchObject({ kind: 'lingering', contradicted: true })
    expect(told.signalsOf(417)[0]?.base).toMatchObject({ deals: 17, won: 17 })
    expect(told.state[417]).toBe(LIVE)
  })

  test('counts where these few were not', () => {
    const lost = wonAfter(140, 3).map((deal) => ({ ...deal, stage: 'Lost' }))
    const told = truthOf([...usual, ...wonAfter(105, 14), ...lost, old('old')])
    expect(told.signalsOf(417)[0]?.base).toMatchObject({ deals: 3, won: 0 })
    expect(told.state[417]).toBe(BURIED)
  })
})

describe('the first sign of a deal that closed', () => {
  const stage = (on: string, before: string, after: string) =>
    ({ on, field: 'stage', before, after }) as const
  const parked = stage('2025-02-01', 'Fit', 'Suspect')
  const lost = { id: 'lost', createdOn: '2025-01-01' }
  const first = (told: Truth) => isoOrNull(told.firstSign[0] ?? NO_DAY)

  test('is that of the signs that stood at the end', () => {
    const deal = { ...lost, changes: [parked, stage('2025-04-01', 'Suspect', 'Lost')] }
    expect(first(truthOf([deal]))).toBe('2025-02-01')
  })

  test('is none where it had come back', () => {
    const back = stage('2025-03-01', 'Suspect', 'Propose')
    const deal = { ...lost, changes: [parked, back, stage('2025-04-01', 'Propose', 'Lost')] }
    expect(first(truthOf([deal]))).toBeNull()
  })

  test('is none where deals that showed it were won as often as others', () => {
    const deal = { ...lost, changes: [parked, stage('2025-04-01', 'Suspect', 'Lost')] }
    const won = Array.from({ length: 30 }, (_, i) => ({
      ...lost,
      id: `won ${i}`,
      changes: [parked, stage('2025-05-01', 'Suspect', 'Won')],
    }))
    expect(first(truthOf([deal, ...won]))).toBeNull()
  })
})
