import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf } from '../cohort/history-of.ts'
import { commonHorizon, withoutEmptied } from './common-horizon.ts'
import type { Segment, SomeSpells } from './segments.ts'

/** Spells of deals that are rows 0 … n - 1, all lost. */
function lostAfter(time: readonly number[], entry: readonly number[]): SomeSpells {
  return {
    size: time.length,
    row: Uint32Array.from(time, (_, i) => i),
    time: Float64Array.from(time),
    cause: Uint8Array.from(time, () => 2),
    entry: Float64Array.from(entry),
  }
}

function segmentOf(spells: SomeSpells): Segment {
  return { value: 'North', spells, rest: lostAfter([], []), withheld: null }
}

test('the horizon ends where the youngest of the told values could no longer be watched', () => {
  const records = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, createdOn: 19_000 + i }))
  const cohort = cohortAsOf(historyOf(records, { stages: {}, reportedUntil: 19_100 }), 19_100)
  const days = Array.from({ length: 40 }, () => 95)
  const none = days.map(() => 0)
  const old = segmentOf(lostAfter(days, none))
  const rows = Uint32Array.from({ length: 20 }, (_, i) => 20 + i)
  const young = segmentOf({ ...lostAfter(days.slice(20), none.slice(20)), row: rows })
  const all = { ...lostAfter(days, none), watchedFrom: null }
  // The tenth oldest of the young was created on day 19,029.
  expect(commonHorizon(cohort, all, [old, young])).toBe(71)
  expect(commonHorizon(cohort, all, [old])).toBe(91)
  expect(
    commonHorizon(cohort, all, [{ ...old, withheld: 'Not enough deals have ended to say.' }]),
  ).toBeNull()
})

test('a curve that late entries let end after its first deal is withheld', () => {
  const late = [3, ...Array.from({ length: 20 }, (_, i) => 60 + i)]
  const entries = [0, ...Array.from({ length: 20 }, () => 40)]
  const early = segmentOf(lostAfter(late, entries))
  expect(withoutEmptied(early, 80).withheld).toBe('Not enough deals have ended to say.')
  expect(withoutEmptied(early, 2).withheld).toBeNull()
  const whole = segmentOf(
    lostAfter(
      late,
      entries.map(() => 0),
    ),
  )
  expect(withoutEmptied(whole, 80)).toBe(whole)
})
