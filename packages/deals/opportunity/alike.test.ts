import { describe, expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { WON } from '../cohort/endings.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { type Truth, truthAsOf } from '../truth/truth-as-of.ts'
import { alike } from './alike.ts'

const DAY = dayOfIso('2025-12-31') ?? 0

const truthOf = (records: readonly OpportunityRecord[]): Truth =>
  truthAsOf(cohortAsOf(historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: DAY }), DAY))

const push = (on: number, days: number) =>
  ({ on, field: 'closeDate', before: on + 30, after: on + 30 + days }) as const
const stage = (on: number, before: string, after: string) =>
  ({ on, field: 'stage', before, after }) as const

/** Pushed 300 days on a day, and closed so many days later. */
function pushed(id: string, on: number, days: number, ending: string): OpportunityRecord {
  return {
    id,
    createdOn: on - 20,
    amount: 100_000,
    currency: 'EUR',
    changes: [push(on, 300), stage(on + days, 'Fit', ending)],
  }
}

/** Forty pushed deals of the past, of which four were won, and usual wins beside them. */
const past = [
  ...Array.from({ length: 36 }, (_, i) => pushed(`L${i}`, DAY - 700 + i, 200 + i, 'Lost')),
  ...Array.from({ length: 4 }, (_, i) => pushed(`W${i}`, DAY - 700 + i, 150, 'Won')),
  ...Array.from({ length: 40 }, (_, i) => ({
    id: `usual ${i}`,
    createdOn: DAY - 1_200,
    changes: [stage(DAY - 800, 'Fit', 'Won')],
  })),
]
const thrown = {
  id: 'it',
  createdOn: DAY - 30,
  closeDate: DAY + 320,
  stage: 'Fit',
  amount: 100_000,
}

describe('a deal with a telling sign', () => {
  const told = truthOf([...past, { ...thrown, changes: [push(DAY - 10, 300)] }])

  test('stands beside those that showed it as strongly, and what became of them', () => {
    const like = alike(told, 80)
    expect(like?.base).toMatchObject({ deals: 40, won: 4 })
    expect(like?.text).toBe(
      'Of 40 deals pushed at least as far, 4 were won (4–23 %). ' +
        'Of those that went on as long, half were over within another 206 days.',
    )
    expect(like?.furtherDays).toBe(206)
  })

  test('is shown six of them, of which as many were won as among all', () => {
    const some = alike(told, 80)?.some ?? []
    expect(some).toHaveLength(6)
    expect(some.filter(({ ending }) => ending === 'won')).toHaveLength(1)
    const ended = some.map(({ endedOn }) => endedOn)
    expect(ended).toEqual([...ended].sort().reverse())
    for (const { glyph } of some) expect(glyph?.moves).toHaveLength(1)
  })

  test('counts the further days from where it stands, not from its first sign', () => {
    const older = { ...thrown, createdOn: DAY - 120, changes: [push(DAY - 110, 300)] }
    expect(alike(truthOf([...past, older]), 80)?.furtherDays).toBe(106)
  })

  test('says nothing of further days where few went on as long', () => {
    const changes = [push(DAY - 225, 300)]
    const like = alike(truthOf([...past, { ...thrown, createdOn: DAY - 235, changes }]), 80)
    expect(like?.furtherDays).toBeNull()
    expect(like?.text).toMatch(/ won \(4–23 %\)\. Only 10 of them went on as long\.$/)
  })
})

test('none was won is said in words', () => {
  const lost = past.filter(({ id }) => !id.startsWith('W'))
  const like = alike(truthOf([...lost, { ...thrown, changes: [push(DAY - 10, 300)] }]), 76)
  expect(like?.text).toMatch(/^Of 36 deals pushed at least as far, none was won \(0–\d+ %\)\. /)
})

test('where fewer than twenty are like it, nothing is said', () => {
  expect(alike(truthOf([...past.slice(0, 19), thrown]), 19)).toBeNull()
})

describe('what makes them alike', () => {
  const text = (record: Partial<OpportunityRecord>, others: readonly OpportunityRecord[]) => {
    const deal = { id: 'it', createdOn: DAY - 40, stage: 'Fit', ...record }
    return alike(truthOf([...others, deal]), others.length)?.text
  }
  const stays = (count: number, ending: string, days: number): OpportunityRecord[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${ending} ${days} ${n}`,
      createdOn: DAY - 700,
      changes: [stage(DAY - 700 + days, 'Fit', ending)],
    }))

  test('is the stage and the age of a live deal', () => {
    const young = [...stays(25, 'Won', 100), ...stays(15, 'Lost', 60), ...stays(5, 'Lost', 10)]
    // Half of the won deals were won by day 100: ages from 0 to 50 days are one band.
    expect(text({}, young)).toBe(
      'Of 45 deals that were in Fit at about this age, 25 were won (41–69 %). ' +
        'Of those that went on as long, half were over within another 60 days.',
    )
    // At 60 days those that were over by day 50 are out.
    expect(text({ createdOn: DAY - 60 }, young)).toMatch(/^Of 40 deals that were in Fit at about/)
  })

  test('is the age alone where too few were in its stage', () => {
    const others = [...stays(25, 'Won', 100), ...stays(15, 'Lost', 60)]
    expect(text({ stage: 'Propose' }, others)).toMatch(
      /^Of 40 deals that were open at about this age, 25 were won /,
    )
  })

  test('is the stage alone where no age is known', () => {
    const others = [...stays(10, 'Won', 100), ...stays(15, 'Lost', 60)]
    expect(text({}, others)).toBe(
      'Of 25 deals that were in Fit, 10 were won (23–59 %). Of those that went on as long, half were over within another 20 days.',
    )
    const none = { createdOn: NO_DAY, firstSeenOn: DAY - 40 }
    expect(text(none, others)).toBe('Of 25 deals that were in Fit, 10 were won (23–59 %).')
  })

  test('how long others took tells nothing of one that waits for a date of the buyer', () => {
    const others = [...stays(25, 'Won', 100), ...stays(15, 'Lost', 60)]
    expect(text({ buyerDate: DAY + 90 }, others)).toMatch(/ won \(\d+–\d+ %\)\.$/)
  })

  test('is a sign as strong; where few showed it so, one two thirds as strong', () => {
    const changes = [push(DAY - 10, 430)]
    expect(text({ changes }, past)).toMatch(
      /^Of 40 deals pushed at least two thirds as far, 4 were won /,
    )
  })

  test('none went on as long, or only a few', () => {
    const old = { createdOn: DAY - 500, changes: [push(DAY - 400, 300)] }
    expect(text(old, past)).toMatch(/ None of them went on as long\.$/)
  })
})

describe('the examples', () => {
  const won = (n: number, amount: number): OpportunityRecord => ({
    id: `won ${n}`,
    createdOn: DAY - 200,
    amount,
    currency: 'EUR',
    changes: [stage(DAY - 100, 'Fit', 'Won')],
  })
  const lost = (n: number, amount: number): OpportunityRecord => ({
    ...won(n, 0),
    id: `lost ${n}`,
    changes: [
      { on: DAY - 100, field: 'amount', before: amount, after: 0 },
      stage(DAY - 100, 'Fit', 'Lost'),
    ],
  })
  const amounts = [1_000, 90_000, 100_000, 110_000, 10_000_000]
  const others = amounts.flatMap((amount, n) =>
    [0, 1, 2, 3].flatMap((m) => [won(n * 4 + m, amount), lost(n * 4 + m, amount)]),
  )
  const deal = { id: 'it', createdOn: DAY - 30, stage: 'Fit', amount: 100_000, currency: 'EUR' }
  const some = alike(truthOf([...others, deal]), others.length)?.some ?? []

  test('are as often won as all of them', () => {
    expect(some.map(({ ending }) => ending).sort()).toEqual([
      ...['lost', 'lost', 'lost'],
      ...['won', 'won', 'won'],
    ])
  })

  test('are the nearest in amount, as it was before the loss took it away', () => {
    const ids = some.map(({ opportunity }) => opportunity.id).sort()
    expect(ids).toEqual(['lost 10', 'lost 8', 'lost 9', 'won 10', 'won 8', 'won 9'])
  })
})

describe('in a company', () => {
  const company = simulateCompany({ seed: 'alike', deals: 1_200 })
  const truth = truthAsOf(cohortAsOf(company.history, company.lastDay - 30))
  const reports = Array.from({ length: truth.cohort.size }, (_, row) => ({
    row,
    like: alike(truth, row),
  })).flatMap(({ row, like }) => (like === null ? [] : [{ row, like }]))

  test('what is said rests on at least twenty deals, and the base is what became of them', () => {
    expect(reports.length).toBeGreaterThan(50)
    for (const { row, like } of reports) {
      const rows = Array.from(truth.likeIt(row)?.rows().rows ?? [])
      expect(truth.cohort.standing[row]).toBe(STANDING_OPEN)
      expect(like.base.deals).toBeGreaterThanOrEqual(20)
      expect(like.base.deals).toBe(new Set(rows).size)
      expect(like.base.won).toBe(rows.filter((r) => truth.cohort.ending[r] === WON).length)
      expect(like.furtherDays ?? 1).toBeGreaterThanOrEqual(1)
    }
  })

  test('examples are members that had closed by the day, never the deal itself', () => {
    const idOf = (row: number) => truth.cohort.history.id.at(truth.cohort.index[row] ?? 0)
    for (const { row, like } of reports) {
      const rows = new Set(Array.from(truth.likeIt(row)?.rows().rows ?? [], idOf))
      const ids = like.some.map(({ opportunity }) => opportunity.id)
      expect(ids.length).toBe(6)
      expect(new Set(ids).size).toBe(6)
      for (const id of ids) expect(rows).toContain(id)
      expect(ids).not.toContain(idOf(row))
      const ended = like.some.map(({ endedOn }) => endedOn)
      expect(ended).toEqual([...ended].sort().reverse())
      expect((ended[0] ?? '') <= isoOfDay(truth.cohort.day)).toBe(true)
    }
  })
})
