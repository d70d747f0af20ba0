import { describe, expect, test } from 'vitest'
import type { PublicationTold } from '../publication/publication-told.ts'
import { OPERATOR } from '../visibility/viewer.ts'
import {
  inTimeFigure,
  lessonDaysFigure,
  lessonShareFigure,
  sharingFigure,
  toldFigure,
  weeksAfterFigure,
} from './published-figures.ts'
import { type PublishedShare, publishedShare } from './published-share.ts'

const share = (least: number, most: number, of: number): PublishedShare => ({
  ...{ least, most, of },
  cells: [],
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
  expect(publishedShare(told, OPERATOR, 'withLesson')).toBeNull()
})

describe('figures', () => {
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
    expect(lessonDaysFigure(share(10, 14, 20)).shown).toBe('≤ 30 days')
    expect(lessonDaysFigure(share(2, 9, 20)).shown).toBe('> 30 days')
    expect(lessonDaysFigure(share(8, 12, 20)).shown).toBeNull()
  })

  test('losses against wins take the far ends of both', () => {
    expect(sharingFigure(share(4, 8, 20), share(10, 16, 20)).interval).toEqual([0.25, 0.8])
    expect(sharingFigure(share(4, 8, 20), share(10, 16, 20)).text).toMatch(/less often than wins/)
    expect(sharingFigure(share(4, 8, 20), share(0, 2, 20)).shown).toBe('≥ 2.0')
    expect(sharingFigure(share(0, 2, 20), share(0, 2, 20)).shown).toBeNull()
  })

  test('weeks after it could be known are a least number', () => {
    expect(weeksAfterFigure(share(7, 12, 40)).value).toBe(30)
    expect(weeksAfterFigure(share(0, 12, 40)).shown).toBeNull()
  })
})
