import { describe, expect, test } from 'vitest'
import { lessonAsked } from '../lesson/lesson.ts'
import { at, closed, truthOf } from '../overview/testing/closed-deals.ts'
import { instantOfDay } from '../shared/day.ts'
import { repeatedFigure } from './fact-figures.ts'
import { repeatLosses } from './repeat-losses.ts'
import { weeksFreed } from './weeks-freed.ts'

const day = at('2026-06-30')

/** A lesson about deals in Fit that stands from a day on. */
const lesson = (from: number, stage = 'Fit') => ({
  ...{ id: `lesson ${from}`, version: 1, said: '', retired: false, owner: null, reviewOn: null },
  content: lessonAsked.parse({ stage }),
  ...{ publishedAt: instantOfDay(from), publishedOn: from, countsFrom: from, merged: [] },
  ...{ restsOn: { losses: 0, people: 0 }, tried: { held: 0, didNot: 0 } },
})

const owned = (owner: string, ...deals: Parameters<typeof closed>) =>
  closed(...deals).map((deal) => ({ ...deal, owner }))

describe('repeat losses', () => {
  const lost = (many: number, on: number) => [
    ...['1', '2', '3'].flatMap((owner) => owned(owner, 'Lost', many, on - 50, 50)),
  ]
  // The last whole month ends on the day itself; of the last year all count that came after the lesson.
  test('losses after the first lesson count, wins and those before it do not', () => {
    const truth = truthOf(
      [...lost(1, day - 190), ...lost(4, day - 50), ...owned('3', 'Won', 4, day - 200, 150)],
      day,
    )
    const all = repeatLosses(truth, [lesson(day - 100)])
    expect(all?.year).toMatchObject({ losses: 12, owners: 3, share: [0.5, 1] })
    expect(repeatLosses(truth, [lesson(day - 100, 'Elsewhere')])?.year.share).toEqual([0, 5 / 12])
    expect(repeatLosses(truth, [lesson(day - 10)])).toBeNull()
  })

  test('few losses or owners are told of in no share, on neither side', () => {
    const share = (records: ReturnType<typeof owned>) =>
      repeatLosses(truthOf(records, day), [lesson(day - 100)])?.year.share
    expect(share(lost(3, day - 50))).toBeNull()
    expect(share(owned('1', 'Lost', 20, day - 100, 50))).toBeNull()
    const met = owned('1', 'Lost', 8, day - 100, 50)
    const other = lost(6, day - 50)
    // Those that met it are one owner's: not told, though all of them are many.
    const fit = { ...lesson(day - 100), content: lessonAsked.parse({ where: ONE }) }
    const of = [...met.map((d) => ({ ...d, attributes: { Kind: 'one' } })), ...other]
    expect(repeatLosses(truthOf(of, day), [fit])?.year).toMatchObject({ losses: 26, share: null })
  })

  test('a month that is not over, and a lesson of it, take nothing out of it', () => {
    const later = day + 10
    const records = [...lost(4, day - 50), ...lost(2, day + 5)]
    const of = (lessons: Parameters<typeof repeatLosses>[1]) =>
      repeatLosses(truthOf(records, later), lessons)?.year
    const before = of([lesson(day - 100)])
    expect(before?.losses).toBe(12)
    expect(of([lesson(day - 100), lesson(day + 1)])).toEqual(before)
    const stood = (until: number) => [{ ...MET, from: instantOfDay(day - 100), until }]
    const retired = { ...lesson(day - 100), retired: true, stood: stood(instantOfDay(day + 2)) }
    expect(of([retired])).toEqual(before)
  })

  test('two half years are told beside each other', () => {
    const records = [...lost(6, day - 250), ...lost(6, day - 60)]
    const of = repeatLosses(truthOf(records, day), [lesson(day - 400)])
    expect(of?.halves?.map(({ losses }) => losses)).toEqual([18, 18])
    expect(of?.halves?.map(({ share }) => share?.[1])).toEqual([1, 1])
    expect(repeatedFigure(of ?? null).text).toMatch(/not enough to tell: by the lessons that stood/)
  })
})

const ONE = [{ attribute: 'Kind', value: 'one' }]
const MET = { content: lessonAsked.parse({ stage: 'Fit' }) }

test('weeks freed are how much longer losses of that age went on, for what was let go first', () => {
  const records = [
    ...owned('1', 'Lost', 40, day - 300, 170),
    ...owned('2', 'Lost', 1, day - 300, 20),
    ...owned('2', 'Lost', 1, day - 300, 290),
  ]
  const { cohort } = truthOf(records, day)
  const rows = [...cohort.index.keys()].filter((row) => cohort.owner[row] === cohort.owner.at(-1))
  expect(rows).toHaveLength(2)
  // Both on the thirtieth day of their life: one was closed by then, the other went on.
  const letGo = () => instantOfDay(day - 300 + 30)
  expect(weeksFreed(cohort, rows, letGo)).toEqual({ weeks: 20, interval: [20, 20], deals: 1 })
  expect(weeksFreed(cohort, rows, () => undefined)).toBeNull()
  expect(weeksFreed(cohort, rows, () => instantOfDay(day - 300 + 250))).toBeNull()
})
