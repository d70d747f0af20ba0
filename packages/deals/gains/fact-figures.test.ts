import { expect, test } from 'vitest'
import { standing } from '../heads-up/testing/lessons.ts'
import { at, closed, open, truthOf } from '../overview/testing/closed-deals.ts'
import { lessonsFigure, lossesFigure, soonerFigure } from './fact-figures.ts'

const day = at('2026-06-30')
const YEAR = 365

/** Three losses of three owners a week for four years; those of the last year took another time. */
function years(before: number, now: number) {
  const records = Array.from({ length: 4 * 156 }, (_, n) => {
    const created = day - 4 * YEAR + Math.floor((n * 7) / 3)
    const after = (created > day - YEAR ? now : before) + ((n * 37) % 180)
    const deal = created + after > day ? open(1, created) : closed('Lost', 1, created, after)
    return deal.map((one) => ({ ...one, owner: `${n % 3}` }))
  })
  return truthOf(records.flat(), day)
}

test('weeks more are told as later, weeks freed as sooner, the smaller number first', () => {
  const sooner = soonerFigure(years(120, 40))
  expect(sooner.value).toBeGreaterThan(0)
  expect(sooner.beside).toMatch(/^weeks of deals sooner, [\d,]+ to [\d,]+$/)
  const later = soonerFigure(years(60, 90))
  expect(later.value).toBeLessThan(0)
  expect(later.shown).not.toMatch(/-/)
  const [, low = '', high = ''] = /later, ([\d,]+) to ([\d,]+)$/.exec(later.beside ?? '') ?? []
  expect(Number(low.replace(',', ''))).toBeLessThan(Number(high.replace(',', '')))
  expect(later.text).toMatch(/weeks of deals more\.$/)
})

test('deals lost are counted from five of three owners on', () => {
  const of = (many: number, owners: readonly string[]) =>
    lossesFigure(
      truthOf(
        owners.flatMap((owner) =>
          closed('Lost', many, day - 60, 20).map((deal) => ({ ...deal, owner })),
        ),
        day,
      ),
    )
  expect(of(2, ['1', '2', '3'])).toMatchObject({ value: 6, shown: '6' })
  expect(of(9, ['1', '2'])).toMatchObject({ value: null, shown: null, base: null })
  expect(of(1, ['1', '2', '3'])).toMatchObject({ value: null, shown: null })
})

test('lessons that were retired do not stand', () => {
  const of = (...all: Parameters<typeof lessonsFigure>[0]) => lessonsFigure(all)
  const [holds, early] = [standing('a', {}, { status: 'holds' }), standing('b')]
  const retired = standing('c', {}, { status: 'retired' })
  expect(of(holds, early, retired)).toMatchObject({ value: 2, shown: '2' })
  expect(of(holds, early, retired).text).toMatch(/^Of 2 lessons: .* 1 more was retired\.$/)
  expect(of(retired).text).toBe('No lesson stands. 1 more was retired.')
  expect(of().text).toBe('No lesson stands yet.')
})
