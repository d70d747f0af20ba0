import { expect, test } from 'vitest'
import { axesOf, type ExploreCell, rangeOf, tablesOf } from './tables.ts'

const cell = (values: readonly string[], given: Partial<ExploreCell> = {}): ExploreCell => ({
  values,
  deals: 20,
  rate: 0.5,
  interval: [0.31, 0.69],
  stands: 'usual',
  alone: null,
  withheld: null,
  text: values.join(),
  ...given,
})
const named = (count: number) => Array.from({ length: count }, (_, i) => `value ${i}`)

test('one attribute is a column, two are rows by columns, a third parts the tables', () => {
  const one = tablesOf({ values: [['a', 'b']], cells: [cell(['a']), cell(['b'])] })
  expect(one).toHaveLength(1)
  expect(one[0]?.columns).toEqual([''])
  expect(one[0]?.cellAt('b', '')?.values).toEqual(['b'])

  const values = [
    ['a', 'b'],
    ['x', 'y'],
    ['1', '2'],
  ]
  const cells = [cell(['a', 'x', '1']), cell(['b', 'x', '2']), cell(['a', 'y', '2'])]
  const three = tablesOf({ values, cells })
  expect(three.map(({ within }) => within)).toEqual(['1', '2'])
  expect(three[1]?.cellAt('b', 'x')?.text).toBe('b,x,2')
  expect(three[1]?.cellAt('b', 'y')).toBeUndefined()
  expect(three[0]?.cellAt('b', 'x')).toBeUndefined()
})

test('rows, columns and tables without any deal are left out', () => {
  const values = [
    ['a', 'b'],
    ['x', 'y'],
    ['1', '2'],
  ]
  const tables = tablesOf({ values, cells: [cell(['b', 'x', '2'])] })
  expect(tables.map(({ rows, columns, within }) => ({ rows, columns, within }))).toEqual([
    { rows: ['b'], columns: ['x'], within: '2' },
  ])
})

test('values of the same letters are told apart', () => {
  const [table] = tablesOf({
    values: [
      ['a,b', 'a'],
      ['c', 'b,c'],
    ],
    cells: [cell(['a,b', 'c']), cell(['a', 'b,c'])],
  })
  expect(table?.cellAt('a', 'c')).toBeUndefined()
  expect(table?.cellAt('a', 'b,c')?.values).toEqual(['a', 'b,c'])
})

test('what has too many values for columns stands in rows', () => {
  expect(axesOf({ values: [named(3), named(20)] })).toEqual({ row: 1, column: 0, within: -1 })
  expect(axesOf({ values: [named(20), named(3)] })).toEqual({ row: 0, column: 1, within: -1 })
  expect(axesOf({ values: [named(3), named(6)] })).toEqual({ row: 0, column: 1, within: -1 })
  const cells = [cell(['value 1', 'value 9'])]
  const [table] = tablesOf({ values: [named(3), named(20)], cells })
  expect(table?.cellAt('value 9', 'value 1')).toBe(cells[0])
})

test('one scale holds all intervals and the usual rate', () => {
  const usual = { value: 0.82, interval: [0.8, 0.84] as const, deals: 400 }
  expect(rangeOf({ cells: [cell(['a'])], usual })).toEqual([0.3, 0.9])
  const nothing = { value: null, interval: null, deals: 0 }
  expect(rangeOf({ cells: [cell(['a'], { interval: null })], usual: nothing })).toEqual([0, 1])
})
