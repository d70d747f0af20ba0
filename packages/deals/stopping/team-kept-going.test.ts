import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf } from '../publication/tenths.ts'
import { type KeptRow, keptTellings, teamKeptGoing } from './team-kept-going.ts'

let next = 0
const row = (author: string, month: string, won = false): KeptRow => ({
  ...{ author, month, won, opportunity: next++ },
})
const MONTHS = ['2026-01', '2026-02', '2026-03']

test('months are joined until five ended deals of three people stand behind them', () => {
  const rows = [...'aabbb'].map((author) => row(author, '2026-01'))
  expect(keptTellings(rows, MONTHS)).toEqual([])
  const [telling] = keptTellings([...rows, row('c', '2026-03', true)], MONTHS)
  expect(telling?.told).toMatchObject({ months: ['2026-01', '2026-03'], deals: 5 })
  const page = teamKeptGoing([{ name: 'North', told: telling ? [telling.told] : [] }])
  expect(page.answer).toMatch(
    /^January 2026 to March 2026: Of 5 deals or more that were kept going and have ended, .+ in 10 were won\.$/,
  )
  expect(teamKeptGoing([{ name: 'North', told: [] }]).answer).toMatch(/^Not enough to tell yet/)
  expect(teamKeptGoing([]).told).toEqual([])
})

test('no deal is told of twice, and no range leaves fewer than three counts', () => {
  const anyRow = fc
    .tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...MONTHS), fc.boolean())
    .map(([author, month, won]) => row(author, month, won))
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const tellings = keptTellings(rows, MONTHS)
      const counted = tellings.flatMap((telling) => telling.counted)
      expect(new Set(counted).size).toBe(counted.length)
      for (const { told, counted } of tellings) {
        const of = rows.filter(({ opportunity }) => counted.includes(opportunity))
        expect(of.length).toBeGreaterThanOrEqual(5)
        expect(new Set(of.map(({ author }) => author)).size).toBeGreaterThanOrEqual(3)
        const [least, most] = countsOf(told.won, of.length)
        expect(most - least).toBeGreaterThanOrEqual(2)
        const won = of.filter((each) => each.won).length
        expect(won >= least && won <= most).toBe(true)
      }
    }),
  )
})
