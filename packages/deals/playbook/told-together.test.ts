import { describe, expect, test } from 'vitest'
import { FIRST, type Made, TODAY, truthOf } from '../segment/testing/made-company.ts'
import { instantOfDay, isoOfDay } from '../shared/day.ts'
import { enoughTold } from './enough-told.ts'
import { firstsTold } from './firsts-told.ts'
import { newUntil } from './new-deal.ts'
import { processKept } from './process-kept.ts'
import { talkTrackEffects, type UseOfRow } from './talk-track-effects.ts'

/** A deal a day; each sixth is won, and those with words are settled sooner. */
const company = (count: number, quickly: (n: number) => boolean, owners = 7): Made[] =>
  Array.from({ length: count }, (_, n) => ({
    attributes: {},
    owner: `owner ${n % owners}`,
    created: FIRST + n,
    ending: n % 3 === 0 ? 'Won' : 'Lost',
    days: quickly(n) ? 30 + (n % 7) : 90 + (n % 7),
  }))

const useOf = (row: number, members = 6): UseOfRow => ({
  row,
  member: `member ${row % members}`,
  at: instantOfDay(FIRST + row + 5),
  became: row % 2 === 0 ? 'qualifiedOut' : null,
  becameAt: row % 2 === 0 ? instantOfDay(FIRST + row + 40) : null,
})

const rows = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n)

describe('what the words do', () => {
  const isUsed = (n: number) => n >= 100 && n < 160
  const truth = truthOf(company(400, isUsed))

  test('is told of whole months, with and without, and with its doubt', () => {
    const { effects, became, doubts } = talkTrackEffects(
      truth,
      rows(100, 60).map((n) => useOf(n)),
      TODAY,
    )
    const out = effects.find(({ key }) => key === 'out')
    expect(out?.with?.days).toBeLessThan(40)
    expect(out?.without?.days).toBeGreaterThan(85)
    expect(out?.text).not.toContain('No difference')
    expect(effects.find(({ key }) => key === 'cycle')?.with).not.toBeNull()
    expect(became).toEqual([
      { became: 'qualifiedOut', text: expect.stringMatching(/^We parted early, .*: \d+ times\.$/) },
    ])
    expect(doubts[0]).toMatch(/^Whoever used the words chose/)
  })

  test('is not told of few deals or few people', () => {
    for (const uses of [
      rows(100, 4).map((n) => useOf(n)),
      rows(100, 60).map((n) => useOf(n, 2)),
      rows(100, 60).map((n) => ({ ...useOf(n), at: instantOfDay(FIRST + n + 200) })),
    ])
      expect(talkTrackEffects(truth, uses, TODAY)).toMatchObject({ effects: [] })
  })

  test('one use more never moves what was told: it waits for enough others', () => {
    const some = rows(100, 60).map((n) => useOf(n))
    const until = FIRST + 145
    const before = talkTrackEffects(truth, some.slice(0, 20), until)
    const after = talkTrackEffects(truth, some.slice(0, 21), until)
    const months = (uses: readonly UseOfRow[]) =>
      enoughTold(
        uses.map(({ member, row }) => ({
          month: row < 131 ? '2022-05' : '2022-06',
          author: member,
        })),
        until + 90,
      )
    expect(months(some.slice(0, 31))?.rows).toHaveLength(31)
    // Of the next month there are too few, so nothing of it is told.
    expect(months(some.slice(0, 34))?.rows).toHaveLength(31)
    expect(months(some.slice(0, 37))?.rows).toHaveLength(37)
    expect(after.answer).toBe(before.answer)
  })
})

describe('how much of the process is kept', () => {
  const truth = truthOf(company(200, () => true))
  const step = (row: number, id: string) => ({
    row,
    member: `member ${row % 5}`,
    step: id,
    at: instantOfDay(FIRST + row + 3),
  })
  const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id, addedAt: 0, retiredAt: null }))

  test('is the share of the steps, with what became of such deals', () => {
    const noted = rows(0, 84).flatMap((row) => [
      step(row, 'a'),
      step(row, 'a'),
      ...(row % 6 < 2 ? [step(row, 'b'), step(row, 'c')] : []),
      step(row, 'one that is not known'),
    ])
    // Neither one that was left out before nor one that came in later was a step of those deals.
    const others = [
      { id: 'left out', addedAt: 0, retiredAt: instantOfDay(FIRST) },
      { id: 'new', addedAt: instantOfDay(TODAY), retiredAt: null },
    ]
    const { share, deals, text, winning } = processKept(truth, [...steps, ...others], noted, TODAY)
    expect(deals).toBe(84)
    expect(share).toBeCloseTo((28 * 0.75 + 56 * 0.25) / 84, 12)
    expect(text).toMatch(/^42 % of the steps were kept in 84 deals that closed until /)
    expect(winning).toMatch(
      /^Where half of them or more were kept, 50 % were won \(.*, 28 deals\).* 25 % \(.*, 56 deals\)\. That is \d+ to \d+ points apart\.$/,
    )
  })

  test('is not told of few, and its relation to winning not where one side is of few', () => {
    expect(
      processKept(
        truth,
        steps,
        rows(0, 4).map((row) => step(row, 'a')),
        TODAY,
      ).share,
    ).toBeNull()
    const { winning } = processKept(
      truth,
      steps,
      rows(0, 60).map((row) => step(row, 'a')),
      TODAY,
    )
    expect(winning).toMatch(/not enough to tell\.$/)
  })
})

test('how early price was discussed is told of closed deals, from five of three people on', () => {
  const truth = truthOf(company(200, () => true))
  const noted = (count: number, members: number) =>
    rows(0, count).map((row) => ({
      row,
      member: `member ${row % members}`,
      kind: 'priceFirstDiscussed' as const,
      on: isoOfDay(FIRST + row + 10),
      at: instantOfDay(FIRST + row + 12),
    }))
  expect(firstsTold(truth, noted(60, 5), TODAY)).toEqual([
    expect.stringMatching(
      /^Price first discussed: 10 days after creation in the middle \(10–10, \d+ deals/,
    ),
  ])
  expect(firstsTold(truth, noted(60, 2), TODAY)).toEqual([])
  expect(firstsTold(truth, noted(4, 4), TODAY)).toEqual([])
  // Noted after the end it is no step of the deal.
  const late = noted(60, 5).map((one) => ({ ...one, at: one.at + 100 * 86_400_000 }))
  expect(firstsTold(truth, late, TODAY)).toEqual([])
})

test('a deal is new for five working days, in the calendar of the workspace', () => {
  const calendar = {
    timeZone: 'UTC',
    workingDays: [1, 2, 3, 4, 5],
    daysOff: new Set<string>(),
    graceDays: 5,
  }
  // Created on a Wednesday.
  const created = TODAY
  const deal = { attributes: {}, owner: 'one', ending: null, days: 0 } as const
  const made = [
    { ...deal, created },
    { ...deal, created: FIRST },
  ]
  const on = (day: number) => truthOf(made, created + day).cohort
  const at = (day: number) => newUntil(on(day), 0, calendar, instantOfDay(created + day))
  expect([0, 1, 6, 7].map((day) => at(day) !== null)).toEqual([true, true, true, true])
  expect([8, 9, 100].map((day) => at(day) !== null)).toEqual([false, false, false])
  expect(newUntil(on(0), 1, calendar, instantOfDay(created))).toBeNull()
  // The sources have told of no day since.
  expect(newUntil(on(0), 0, calendar, instantOfDay(created + 100))).not.toBeNull()
})
