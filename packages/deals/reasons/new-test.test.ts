import { fisherExact } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { closingsOf } from './closings.ts'
import { newTest } from './new-test.ts'
import { statedReasons } from './stated-reasons.ts'
import { QUARTERS, some, truthOf } from './testing/losses.ts'

/** What is told of the reason `New` in these losses. */
function testOf(records: readonly OpportunityRecord[]) {
  const { followed } = statedReasons(closingsOf(truthOf(records)))
  const one = followed.find(({ name }) => name === 'New')
  return one ? newTest(one.course) : null
}

/** Twenty losses a quarter, and so many more with the new reason from a quarter on. */
const since = (first: number, many: number, owners: readonly (string | null)[] = [null]) =>
  QUARTERS.flatMap((day, q) => [
    ...some(20, day, { reason: 'Old', owners }),
    ...some(q < first ? 0 : many, day, { reason: 'New', owners }),
  ])

test('without owners it is the exact chance that none came earlier', () => {
  // The first quarter is not compared: nothing but quick endings could be on record in it.
  const exact = fisherExact([
    [0, 7 * 20],
    [4 * 3, 4 * 20],
  ])
  expect(testOf(since(8, 3))?.p).toBeCloseTo(exact.pLess, 12)
  expect(testOf(since(8, 3))?.since).toBe(8)
})

test('of owners the chances are multiplied, and those who came later tell nothing', () => {
  const owners = ['A', 'B', 'C', 'D']
  const each = fisherExact([
    [0, 7 * 5],
    [4, 4 * 5],
  ]).pLess
  expect(testOf(since(8, 4, owners))?.p).toBeCloseTo(each ** 4, 12)
  const later = QUARTERS.slice(8).flatMap((day) => some(9, day, { reason: 'New', owners: ['X'] }))
  expect(testOf([...since(8, 4, owners), ...later])?.p).toBeCloseTo(each ** 4, 12)
})

const late = QUARTERS.slice(8)
const old = QUARTERS.flatMap((day) => some(20, day, { reason: 'Old' }))

test.each([
  ['it was there early', since(3, 4)],
  [
    'it was there for one quarter only',
    [...since(12, 0), ...some(12, QUARTERS[10] ?? 0, { reason: 'New', owners: [null] })],
  ],
  [
    'two of its owners only closed deals before',
    [
      ...old,
      ...late.flatMap((day) => some(8, day, { reason: 'New', owners: ['A', 'B', 'X', 'Y'] })),
    ],
  ],
])('is nothing new where %s', (_, records) => {
  expect(testOf(records)?.p).toBe(1)
})

test('cannot tell with fewer than ten', () => {
  expect(testOf(since(9, 3))).toBeNull()
})
