import { sayRate } from '../shared/say.ts'

const FRACTIONS: readonly (readonly [share: number, said: string])[] = [
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [9 / 10, 'nine tenths'],
]

/** How far from a simple fraction a share may be to be called so: 24–26 % are a quarter. */
const NEAR = 0.015

/** A share as people say it, before `of …`: `a quarter`, `18 %`. */
export function sayShare(share: number): string {
  const near = FRACTIONS.find(([fraction]) => Math.abs(share - fraction) < NEAR)
  return near?.[1] ?? sayRate(share)
}
