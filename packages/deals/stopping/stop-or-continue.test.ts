import { expect, test } from 'vitest'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { at, truthOf } from '../overview/testing/closed-deals.ts'
import { adviseWords } from '../words/advise-words.ts'
import { costSoFar } from './cost-so-far.ts'
import { sayWeeks } from './say-weeks.ts'
import { type Choosing, stopOrContinue } from './stop-or-continue.ts'

const DAY = at('2025-12-31')
const push = (on: number): ChangeRecord => ({
  ...{ on, field: 'closeDate', before: on + 30, after: on + 330 },
})
const to = (on: number, before: string, after: string): ChangeRecord => ({
  ...{ on, field: 'stage', before, after },
})

/** Thrown on a day, a stage forward after so many days where it says so, and closed after so many. */
function thrown(
  id: string,
  on: number,
  days: number,
  ending: string,
  forward: number | null = null,
) {
  const steps = forward === null ? [] : [to(on + forward, 'Fit', 'Propose')]
  const from = forward === null ? 'Fit' : 'Propose'
  const changes = [push(on), ...steps, to(on + days, from, ending)]
  return { id, createdOn: on - 20, owner: 'o', changes }
}
/** How the past went: lost ones, and late ones that were won after a stage forward, or without. */
const past = (won: number, forward: number | null = 100): OpportunityRecord[] => [
  ...Array.from({ length: 60 }, (_, i) => thrown(`L${i}`, DAY - 900 + i, 200 + i, 'Lost')),
  ...Array.from({ length: won }, (_, i) => thrown(`W${i}`, DAY - 900 + i, 150, 'Won', forward)),
  // Won often otherwise, so that a throw tells something.
  ...Array.from({ length: 60 }, (_, i) => ({
    id: `usual ${i}`,
    createdOn: DAY - 1_200 + i,
    owner: 'p',
    changes: [to(DAY - 1_100 + 2 * i, 'Fit', 'Won')],
  })),
]
const it = (changes: readonly ChangeRecord[] = [push(DAY - 10)]): OpportunityRecord => ({
  ...{ id: 'it', name: 'It', createdOn: DAY - 30, closeDate: DAY + 320, stage: 'Fit', owner: 'o' },
  changes,
})
const fresh = (n: number): OpportunityRecord => ({
  ...{ id: `fresh ${n}`, name: `Fresh ${n}`, createdOn: DAY - 5, stage: 'Fit', owner: 'o' },
})

const NOTHING: Choosing = {
  ...{ own: [], knownOf: () => [], cost: null },
  keptGoing: { yours: null, team: null },
}
function told(records: readonly OpportunityRecord[], more: Partial<Choosing> = {}) {
  const truth = truthOf(records, DAY)
  const row = records.findIndex(({ id }) => id === 'it')
  const own = records.flatMap(({ id }, n) => (/^(it|fresh)/.test(String(id)) ? [n] : []))
  return stopOrContinue(truth, row, { ...NOTHING, own, ...more })
}

test('what is still to come: the days of deals that went on, as weeks of the owner and as money', () => {
  const { still, text, odds } = told([...past(0), it(), fresh(1), fresh(2), fresh(3)], {
    cost: { amount: 2_000, currency: 'EUR' },
  })
  const { days, weeks, money, interval } = still
  if (days === null || weeks === null || interval === null) throw new Error('it is enough to tell')
  expect(days).toBeGreaterThan(180)
  // Four deals are open, so that a fourth of each day is this one’s.
  expect(weeks.value).toBeCloseTo(days / 7 / 4, 9)
  expect(weeks.interval[0]).toBeCloseTo(interval[0] / 7 / 4, 9)
  expect(money?.amount).toBe(Number((weeks.value * 2_000).toPrecision(2)))
  expect(odds.base).toMatchObject({ deals: 60, won: 0 })
  expect(text).toMatch(
    /^A further \d+ days or so \(\d+–\d+\): about [\d.]+ weeks of yours, or about /,
  )
  expect(text).toContain('Of 60 deals like it, none was won (0–6 %).')
})

test('where odds were learned, the days and what moved them are theirs', () => {
  const records = [...past(0), it(), fresh(1)]
  const truth = truthOf(records, DAY)
  const odds = {
    expected: () => ({ median: 100, low: 12, high: 270, deals: 60 }),
    reasons: () => [{ feature: 'age', effect: 'lowered', by: -1, text: 'its age' }],
    base: () => null,
    model: { used: true },
  }
  const row = records.findIndex(({ id }) => id === 'it')
  const told = stopOrContinue({ ...truth, odds: odds as never }, row, { ...NOTHING, own: [row] })
  expect(told.still).toMatchObject({
    ...{ days: 100, interval: [12, 270], intervalOf: 'eightInTen', deals: 60 },
    text: 'A further 100 days or so (12–270 for eight in ten): about 14 weeks of yours.',
  })
  expect(told.odds.reasons).toEqual([{ effect: 'lowered', text: 'its age' }])
})

test('where odds were learned, no two bases are both called “like it”', () => {
  const records = [...past(0), it(), fresh(1)]
  const truth = truthOf(records, DAY)
  const row = records.findIndex(({ id }) => id === 'it')
  const odds = (used: boolean) => ({
    ...{ expected: () => null, reasons: () => [], model: { used } },
    base: () => ({ deals: 275, won: 0, interval: [0, 0.014] }),
  })
  const toldWith = (used: boolean) =>
    stopOrContinue({ ...truth, odds: odds(used) as never }, row, { ...NOTHING, own: [row] })
  const { text, odds: said } = toldWith(true)
  expect(said).toMatchObject({
    ...{ base: { deals: 275, won: 0 }, beside: 'By this sign alone: 0 of 60 (0–6 %).' },
    text: 'Of 275 deals with such odds, none was won (0–1 %).',
  })
  expect(text).toMatch(/with such odds, none was won \(0–1 %\)\. By this sign alone: 0 of 60/)
  expect(text).not.toMatch(/\d+ (deals )?like it/)
  expect(toldWith(false).odds).toMatchObject({
    ...{ beside: null, text: 'Of 60 deals like it, none was won (0–6 %).' },
  })
})

test('nothing of what it has cost is in it, until it is asked for', () => {
  const records = [...past(0), it(), fresh(1)]
  const said = JSON.stringify(told(records, { cost: { amount: 2_000, currency: 'EUR' } }))
  expect(said).not.toMatch(/so far|since it was created|has run/i)
  const truth = truthOf(records, DAY)
  const cost = costSoFar(truth, 120, { amount: 2_000, currency: 'EUR' })
  // 25 days alone, and six beside the other one.
  expect(cost).toMatchObject({ days: 30, weeks: 4, hours: null })
  expect(cost.money?.amount).toBe(8_000)
  expect(cost.text).toBe('It has run for 30 days: 4 weeks of yours, about 8,000 EUR.')
})

test('late saves: how many were won all the same, and what came before those surely oftener', () => {
  const saves = told([...past(6), it()]).lateSaves
  expect(saves?.base).toMatchObject({ deals: 66, won: 6 })
  expect(saves?.turned).toEqual([
    expect.objectContaining({ kind: 'stageForward', won: 6, ofWon: 6, others: 0, ofOthers: 60 }),
  ])
  expect(saves?.text).toMatch(
    /^Of 66 past deals that had shown this for as long and went on, 6 were won all the same \(\d+–\d+ %\)\. A stage forward came before 6 of those 6, and in 0 of the 60 others\.$/,
  )
})

test('of too few late saves, or of what came before all alike, nothing is claimed', () => {
  expect(told([...past(4), it()]).lateSaves).toMatchObject({
    turned: [],
    text: expect.stringContaining('too few to tell'),
  })
  const forward = past(6).map((deal) =>
    String(deal.id).startsWith('L') ? thrown(String(deal.id), DAY - 900, 260, 'Lost', 90) : deal,
  )
  expect(told([...forward, it()]).lateSaves?.turned).toEqual([])
  expect(told([...past(0).slice(0, 12), it()]).lateSaves).toMatchObject({ base: null, turned: [] })
})

test('where too few had shown it for as long, it is told of as long as enough of them had', () => {
  const old = { ...it([push(DAY - 250)]), createdOn: DAY - 260, closeDate: DAY + 80 }
  const saves = told([...past(6), old]).lateSaves

  expect(saves?.base).toMatchObject({ deals: 20, won: 0 })
  expect(saves?.text).toMatch(
    /^Of 20 past deals that had shown this for \d+ days, fewer for as long as this one, and went on, none was won/,
  )
})

test('a date that the buyer gave and a contact of theirs after a silence count, of the end itself nothing does', () => {
  const turned = (more: (on: number) => Partial<OpportunityRecord>) => {
    const saved = past(6, null).map((deal) => {
      const on = Number(deal.createdOn) + 20
      return String(deal.id).startsWith('W') ? { ...deal, ...more(on) } : deal
    })
    return told([...saved, it()]).lateSaves?.turned.map(({ kind, won }) => [kind, won])
  }
  const dated = (on: number) => ({
    changes: [
      push(on),
      { on: on + 60, field: 'buyerDate' as const, after: on + 100 },
      to(on + 150, 'Fit', 'Won'),
    ],
  })
  expect(turned(dated)).toEqual([['buyerDate', 6]])
  const touched = (days: number, direction: 'us' | 'buyer') => (on: number) => ({
    activities: [{ on: on + days, direction }],
  })
  expect(turned(touched(90, 'buyer'))).toEqual([['buyerContact', 6]])
  expect(turned(touched(90, 'us'))).toEqual([])
  expect(turned(touched(150, 'buyer'))).toEqual([])
})

test('what else the time could do: live deals of one’s own by name, with what is known of each', () => {
  const { elsewhere } = told([...past(0), it(), fresh(1), fresh(2)])
  expect(elsewhere.deals.map(({ opportunity }) => opportunity.name).sort()).toEqual([
    'Fresh 1',
    'Fresh 2',
  ])
  expect(elsewhere.deals[0]?.text).toMatch(/^Of \d+ past deals where it stands, \d+ were won/)
  expect(elsewhere.text).toMatch(/^About [\d.]+ weeks? could go into these live deals of yours\.$/)
  expect(told([...past(0), it()]).elsewhere).toMatchObject({
    deals: [],
    text: expect.stringContaining('a first call somewhere new'),
  })
})

test('a live deal has no late saves, and where nothing is known that is what it says', () => {
  const live = told([...past(0), it([])])
  expect(live).toMatchObject({ state: 'live', lateSaves: null })
  expect(told([it()])).toMatchObject({
    text: 'What going on takes, and how such deals end, is not enough to tell yet.',
    still: { days: null, weeks: null, money: null },
    odds: { base: null },
  })
})

test('its words are calm, and about the deal', () => {
  const all = [told([...past(6), it(), fresh(1)]), told([it()]), told([...past(4), it([])])]
  for (const { text, still, odds, lateSaves, elsewhere, doubts } of all)
    for (const said of [
      text,
      still.text,
      odds.text,
      lateSaves?.text ?? '',
      elsewhere.text,
      ...doubts,
    ]) {
      expect({ said, advice: adviseWords(said) }).toEqual({ said, advice: [] })
      expect(said).not.toMatch(/!|should have|overdue|at risk|poor|failed|waste/i)
    }
})

test('weeks are said to a tenth below ten', () => {
  expect([0.04, 0.3, 1, 1.36, 9.96, 12.4].map(sayWeeks)).toEqual([
    'less than a tenth of a week',
    '0.3 weeks',
    '1 week',
    '1.4 weeks',
    '10 weeks',
    '12 weeks',
  ])
})
