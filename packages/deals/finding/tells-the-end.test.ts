import { expect, test } from 'vitest'
import { tellsTheEnd } from './tells-the-end.ts'

const ALL = { closed: 1000, lost: 600, noDecision: 200, open: 500 }

/** By value: closed, of those lost, of those without a decision, open. */
const told = (...values: readonly (readonly [number, number, number, number])[]) => {
  const column = (at: 0 | 1 | 2 | 3) => Uint32Array.from(values, (counts) => counts[at])
  return tellsTheEnd(ALL, {
    closed: column(0),
    lost: column(1),
    noDecision: column(2),
    open: column(3),
  })
}

test('an attribute that is filled alike for every ending', () =>
  expect(told([500, 300, 100, 250], [300, 180, 60, 150])).toBeNull())

test('a competitor that is named mostly in lost deals', () =>
  expect(told([300, 250, 80, 50], [280, 230, 80, 40])).toBe(
    'whether it is filled goes with the outcome: in 80 % of lost and 25 % of won deals',
  ))

test('a term that is filled in mostly in won deals', () =>
  expect(told([500, 130, 20, 20])).toContain('in 22 % of lost and 93 % of won deals'))

test('a value that only lost deals have, and no open one', () =>
  expect(told([100, 100, 0, 0], [900, 500, 200, 500])).toContain('nearly all were lost'))

test('the same value is no sign where open deals have it too', () =>
  expect(told([100, 100, 0, 50], [900, 500, 200, 450])).toBeNull())

test('values that name the deals without a decision', () =>
  expect(told([200, 200, 200, 90], [800, 400, 0, 410])).toContain('ended without a decision'))

test('nothing is concluded from few deals', () => {
  const few = { closed: 30, lost: 15, noDecision: 0, open: 0 }
  const counts = {
    closed: Uint32Array.of(15),
    lost: Uint32Array.of(15),
    noDecision: Uint32Array.of(0),
    open: Uint32Array.of(0),
  }
  expect(tellsTheEnd(few, counts)).toBeNull()
})
