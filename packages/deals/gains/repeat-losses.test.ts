import { expect, test } from 'vitest'
import { lessonAsked } from '../lesson/lesson.ts'
import { at, closed, truthOf } from '../overview/testing/closed-deals.ts'
import { instantOfDay } from '../shared/day.ts'
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

test('losses after the first lesson count, wins and those before it do not', () => {
  const truth = truthOf(
    [
      ...owned('1', 'Lost', 3, day - 200, 10),
      ...owned('1', 'Lost', 3, day - 200, 150),
      ...owned('2', 'Lost', 2, day - 200, 150),
      ...owned('3', 'Won', 4, day - 200, 150),
    ],
    day,
  )
  const all = repeatLosses(truth, [lesson(day - 100)])
  expect(all).toMatchObject({ met: 5, losses: 5, owners: 2, change: 'unknown' })
  expect(repeatLosses(truth, [lesson(day - 100, 'Elsewhere')])).toMatchObject({ met: 0, losses: 5 })
  expect(repeatLosses(truth, [lesson(day - 10)])).toBeNull()
})

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
