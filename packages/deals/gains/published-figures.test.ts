import { describe, expect, test } from 'vitest'
import type { PublicationTold } from '../publication/publication-told.ts'
import { OPERATOR } from '../visibility/viewer.ts'
import {
  cameOfFigure,
  denialGapFigure,
  inTimeFigure,
  lessonDaysFigure,
  lessonShareFigure,
  sharingFigure,
  toldFigure,
} from './published-figures.ts'
import { type PublishedShare, publishedShare } from './published-share.ts'
import { weeksAfterFigure } from './weeks-after.ts'

const share = (least: number, most: number, of: number): PublishedShare => ({
  ...{ least, most, of },
  ...{ cells: [], whose: '' },
})

function month(period: string, shares: readonly (readonly [number, number] | null)[]) {
  const cells = shares.map((of, team) => ({
    measure: 'debriefed' as const,
    cell: { kind: 'team' as const, team },
    deals: 20,
    share: of && { from: of[0], to: of[1] },
    withheld: of ? null : ('fewDeals' as const),
    months: [period, period] as [string, string],
  }))
  return { period, until: 20_000, cells } satisfies PublicationTold
}

test('what was published adds up over cells and months, and what was withheld is left out', () => {
  const told = [
    month('2026-02', [[3, 4], null]),
    month('2026-01', [
      [0, 2],
      [5, 5],
    ]),
  ]
  const all = publishedShare(told, OPERATOR, 'debriefed')
  expect(all).toMatchObject({ least: 5 + 0 + 9, most: 8 + 4 + 10, of: 60 })
  expect(all?.whose).toBe('the teams told of')
  expect(publishedShare(told, OPERATOR, 'withLesson')).toBeNull()
})

describe('figures', () => {
  test('say whose they are', () => {
    const ours = { ...share(14, 22, 60), whose: 'your team' }
    expect(toldFigure(ours)).toMatchObject({
      beside: 'of 60 of your team',
      text: expect.stringMatching(/^Of 60 lost deals of your team, 23–37 % were told of/),
    })
  })

  test('are ranges with their base, and say where nothing was told', () => {
    expect(toldFigure(share(14, 22, 60))).toMatchObject({
      value: null,
      shown: '23–37 %',
      base: { deals: 60, owners: 3 },
      text: 'Of 60 lost deals, 23–37 % were told of by their owners within two weeks.',
    })
    for (const figure of [lessonShareFigure(null), inTimeFigure(null), sharingFigure(null, null)])
      expect(figure).toMatchObject({ shown: null, interval: null, text: 'Not enough to tell.' })
  })

  test('the middle is within 30 days only where half of the losses surely were', () => {
    const days = (month: PublishedShare, soon: PublishedShare | null) =>
      lessonDaysFigure(month, soon).shown
    expect(days(share(10, 14, 20), null)).toBe('≤ 30 days')
    expect(days(share(10, 14, 20), share(8, 12, 20))).toBe('≤ 30 days')
    expect(days(share(10, 14, 20), share(2, 4, 20))).toBe('8–30 days')
    expect(days(share(14, 17, 20), share(11, 14, 20))).toBe('≤ 7 days')
    expect(days(share(2, 9, 20), share(0, 2, 20))).toBe('> 30 days')
    expect(days(share(8, 12, 20), share(0, 2, 20))).toBeNull()
  })

  test('losses against wins take the far ends of both', () => {
    expect(sharingFigure(share(4, 8, 20), share(10, 16, 20)).interval).toEqual([0.25, 0.8])
    expect(sharingFigure(share(4, 8, 20), share(10, 16, 20)).text).toMatch(/less often than wins/)
    expect(sharingFigure(share(4, 8, 20), share(0, 2, 20)).shown).toBe('≥ 2.0')
    expect(sharingFigure(share(0, 2, 20), share(0, 2, 20)).shown).toBeNull()
  })

  test('weeks after it could be known are a least number, and cost what was set', () => {
    const losing = { ownerWeeks: 0.2, hours: 1.5 }
    const told = weeksAfterFigure(share(7, 12, 40), {
      losing,
      cost: { amount: 2_500, currency: 'EUR' },
    })
    expect(told.value).toBe(30)
    expect(told.text).toMatch(/: about 6 weeks of owners, 45 hours and 15,000 EUR\.$/)
    const bare = weeksAfterFigure(share(7, 12, 40), { losing: null, cost: null })
    expect(bare.text).toMatch(/could have been known\.$/)
    expect(bare.doubt).toMatch(/an admin may set it/)
    expect(weeksAfterFigure(share(0, 12, 40), { losing, cost: null }).shown).toBeNull()
  })

  test('the denial gap is told in bands, its middle where half surely had so much', () => {
    const three = denialGapFigure([share(30, 35, 40), share(21, 25, 40), share(4, 8, 40)])
    expect(three).toMatchObject({ shown: '≥ 60 days', beside: 'in the middle' })
    const open = denialGapFigure([share(12, 16, 40), null, null])
    expect(open).toMatchObject({ shown: '30–40 %', interval: [0.3, 0.4] })
    expect(denialGapFigure([null, null, null]).shown).toBeNull()
  })

  test('what came of it takes the far ends of won and lost', () => {
    expect(cameOfFigure(share(6, 8, 20), share(2, 4, 30))).toMatchObject({
      interval: [0.6, 0.8],
      beside: 'all that met one: 40 %',
    })
    expect(cameOfFigure(share(0, 2, 20), share(0, 2, 30)).shown).toBeNull()
  })
})
