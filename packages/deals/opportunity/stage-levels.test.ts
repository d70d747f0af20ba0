import { expect, test } from 'vitest'
import { historyOf } from '../cohort/history-of.ts'
import type { StageMeaning } from './meaning.ts'
import { stageLevels } from './stage-levels.ts'

const levels = (stages: Readonly<Record<string, StageMeaning>>) => {
  const levelOf = stageLevels(historyOf([], { stages }))
  return Object.keys(stages).map((_, code) => levelOf(code))
}

test('from the first open stage to the last; parked ones stand apart', () => {
  expect(levels({ Suspect: 'parked', A: 'open', B: 'open', C: 'open', Won: 'won' })).toEqual([
    { level: 0, parked: true },
    { level: 0, parked: false },
    { level: 0.5, parked: false },
    { level: 1, parked: false },
    { level: 0, parked: false },
  ])
})

test('an only stage is half way, and none is no trouble', () => {
  expect(levels({ Open: 'open', Lost: 'lost' })[0]).toEqual({ level: 0.5, parked: false })
  expect(levels({ Suspect: 'parked' })).toEqual([{ level: 0, parked: true }])
  expect(stageLevels(historyOf([], { stages: {} }))(-1)).toEqual({ level: 0, parked: false })
})
