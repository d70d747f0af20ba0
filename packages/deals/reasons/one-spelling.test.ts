import { expect, test } from 'vitest'
import { oneSpelling } from './one-spelling.ts'

test('spellings that differ in case and white space are one, called as most often', () => {
  const values = [
    'Price',
    'price',
    ' PRICE ',
    'No  budget',
    'no budget',
    '',
    ' ',
    'Prices',
    'Never',
  ]
  const spelled = oneSpelling(values, Uint32Array.of(2, 5, 1, 3, 1, 7, 7, 1, 0))
  expect(spelled.names).toEqual(['price', 'No budget', 'Prices'])
  expect([...spelled.place]).toEqual([0, 0, 0, 1, 1, -1, -1, 2, -1])
  expect(spelled.joined).toBe(3)
})

test('of spellings that are as frequent the first in order of letters counts, in any order of codes', () => {
  for (const values of [
    ['b', 'B'],
    ['B', 'b'],
  ])
    expect(oneSpelling(values, Uint32Array.of(2, 2)).names).toEqual(['B'])
})
