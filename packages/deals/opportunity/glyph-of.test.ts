import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { NO_DAY } from '../shared/day.ts'
import { glyphOf } from './glyph-of.ts'
import { moved, stage, truthOfOne } from './testing/told.ts'

const glyph = (record: Partial<OpportunityRecord>, day: string) =>
  glyphOf(truthOfOne(record, day), 0)

describe('the story at a glance', () => {
  const record: Partial<OpportunityRecord> = {
    closeDate: '2026-01-31',
    activities: [{ on: '2025-01-02' }, { on: '2025-02-01' }],
    changes: [
      stage('2025-01-11', 'Qualify', 'Fit'),
      moved('2025-01-21', '2025-01-31', '2026-01-31'),
    ],
  }

  test('counts days from its beginning', () => {
    expect(glyph(record, '2025-04-11')).toEqual({
      from: '2025-01-01',
      today: 100,
      until: 395,
      bands: [
        { from: 0, to: 10, level: 0, parked: false },
        { from: 10, to: 100, level: 0.5, parked: false },
      ],
      moves: [{ on: 20, from: 30, to: 395 }],
      silence: { from: 31, to: 100 },
      knowable: 20,
    })
  })

  test('has the silence that still lasts, and no other', () => {
    const activities = [...(record.activities ?? []), { on: '2025-04-10' }]
    expect(glyph({ ...record, activities }, '2025-04-11')?.silence).toBeNull()
  })

  test('ends with the deal: a close date that it did not reach is none', () => {
    const changes = [stage('2025-02-10', 'Fit', 'Won')]
    expect(glyph({ closeDate: '2026-01-31', changes }, '2025-04-11')).toMatchObject({
      today: 40,
      until: 40,
      knowable: null,
    })
    const waits = { closeDate: null, buyerDate: '2025-05-31' }
    expect(glyph(waits, '2025-04-11')).toMatchObject({ today: 100, until: 150, knowable: null })
  })

  test('is none where no day is known', () => {
    expect(glyph({ createdOn: NO_DAY, stage: 'Fit' }, '2026-12-31')).toBeNull()
  })

  test('on the day of its creation it is a beginning without bands', () => {
    expect(glyph({}, '2025-01-01')).toMatchObject({ today: 0, until: 0, bands: [], moves: [] })
  })
})
