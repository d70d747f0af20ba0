import { expect, test } from 'vitest'
import { heldOutQuarter } from './held-out.ts'

const held = (...counts: number[]) =>
  heldOutQuarter(
    Uint32Array.from(counts),
    counts.reduce((sum, n) => sum + n, 0),
  )

test('the newest quarter', () => expect(held(100, 100, 100, 100)).toBe(3))
test('a running quarter with half as many deals as usual', () =>
  expect(held(100, 100, 100, 100, 50)).toBe(4))
test('not one that has just begun: its deals are held back with those of the one before', () =>
  expect(held(100, 100, 100, 100, 40)).toBe(3))
test('quarters without deals do not make a small one usual', () =>
  expect(held(0, 0, 0, 0, 0, 100, 100, 100, 100, 40)).toBe(8))
test('none where that would take more than a third', () => expect(held(100, 100)).toBe(-1))
test('none where no quarter has 30 deals', () => expect(held(20, 20, 20, 20)).toBe(-1))
test('none without deals', () => expect(held()).toBe(-1))
