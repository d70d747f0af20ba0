import { type Random, seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { BESIDE_FEW, OF_FEW, TOLD, withheldCells } from './withheld-cells.ts'

interface Table {
  readonly sizes: readonly number[]
  readonly cellOf: readonly number[]
  readonly owners: readonly number[]
}

const heldIn = ({ sizes, cellOf, owners }: Table, told: readonly number[] = []) =>
  withheldCells({ sizes, cellOf, owners: [owners], isApart: () => false, told: new Set(told) })

/** Deals of one cell by owners, say `[0, 'aab']`. */
function tableOf(sizes: readonly number[], cells: readonly (readonly [number, string])[]): Table {
  const deals = cells.flatMap(([cell, owners]) => [...owners].map((owner) => ({ cell, owner })))
  return {
    sizes,
    cellOf: deals.map(({ cell }) => cell),
    owners: deals.map(({ owner }) => owner.charCodeAt(0)),
  }
}

describe('one axis', () => {
  test('what is of three owners is told, also where many deals are', () => {
    const held = heldIn(
      tableOf(
        [2],
        [
          [0, 'abc'],
          [1, 'aaaabbbbcd'],
        ],
      ),
    )
    expect([0, 1].map(held)).toEqual([TOLD, TOLD])
  })

  test('a place of two owners takes the smallest other one with it: the sum of all is known', () => {
    const held = heldIn(
      tableOf(
        [4],
        [
          [0, 'ab'],
          [1, 'abcd'],
          [2, 'abcde'],
          [3, 'abcdef'],
        ],
      ),
    )
    expect([0, 1, 2, 3].map(held)).toEqual([OF_FEW, BESIDE_FEW, TOLD, TOLD])
  })

  test('what was found is told first', () => {
    const held = heldIn(
      tableOf(
        [3],
        [
          [0, 'ab'],
          [1, 'abcd'],
          [2, 'abcde'],
        ],
      ),
      [1],
    )
    expect([0, 1, 2].map(held)).toEqual([OF_FEW, TOLD, BESIDE_FEW])
  })

  test('two places of few are enough for each other if together they are of three', () => {
    const together = heldIn(
      tableOf(
        [3],
        [
          [0, 'ab'],
          [1, 'bc'],
          [2, 'abcde'],
        ],
      ),
    )
    expect([0, 1, 2].map(together)).toEqual([OF_FEW, OF_FEW, TOLD])
    const same = heldIn(
      tableOf(
        [3],
        [
          [0, 'ab'],
          [1, 'ab'],
          [2, 'abcde'],
        ],
      ),
    )
    expect([0, 1, 2].map(same)).toEqual([OF_FEW, OF_FEW, BESIDE_FEW])
  })

  test('where no owner is known nothing is held back; one unknown is no owner', () => {
    const { sizes, cellOf } = tableOf([1], [[0, 'aaa']])
    const none = withheldCells({ sizes, cellOf, owners: [], isApart: () => false, told: new Set() })
    expect(none(0)).toBe(TOLD)
    expect(heldIn({ sizes, cellOf, owners: [1, 2, -1] })(0)).toBe(OF_FEW)
  })

  test('few by those who have the deals now is few too', () => {
    const { sizes, cellOf, owners } = tableOf([1], [[0, 'abc']])
    const now = owners.map(() => 1)
    const held = withheldCells({
      sizes,
      cellOf,
      owners: [owners, now],
      isApart: () => false,
      told: new Set(),
    })
    expect(held(0)).toBe(OF_FEW)
  })
})

test('deals without a value are never shown, and must not be worked out from the others either', () => {
  const { sizes, cellOf, owners } = tableOf(
    [3],
    [
      [0, 'abcd'],
      [1, 'abcde'],
      [2, 'a'],
    ],
  )
  const held = withheldCells({
    sizes,
    cellOf,
    owners: [owners],
    isApart: (c) => c === 2,
    told: new Set(),
  })
  expect([0, 1].map(held)).toEqual([BESIDE_FEW, TOLD])
})

test('a cell that joins its two lines alone is given company', () => {
  // Every line has two cells that are held back, and still the middle one could be worked out.
  const cells = [
    [0, 'abcx'],
    [1, 'ab'],
    [2, 'abc'],
    [3, 'ab'],
    [4, 'bc'],
    [5, 'abc'],
    [6, 'abcd'],
    [7, 'abcd'],
    [8, 'abcd'],
  ] as const
  const table = tableOf([3, 3], cells)
  const held = heldIn(table)
  expect(workedOut(table, held)).toEqual([])
})

describe('whatever the table', () => {
  const tables = Array.from({ length: 150 }, (_, seed) => anyTable(seededRandom(`table ${seed}`)))

  test('no cell of two owners is told, and none can be worked out', () => {
    let heldBack = 0
    for (const table of tables) {
      const held = heldIn(table)
      for (const cell of new Set(table.cellOf)) {
        if (ownersIn(table, (other) => other === cell) < 3) expect(held(cell)).toBe(OF_FEW)
        else if (held(cell) !== TOLD) heldBack++
      }
      expect(workedOut(table, held)).toEqual([])
    }
    // The check has something to check.
    expect(heldBack).toBeGreaterThan(50)
    expect(tables.some((table) => workedOut(table, onlyFew(table)).length > 0)).toBe(true)
  })

  test('nothing is held back without a need', () => {
    for (const { sizes, cellOf } of tables) {
      const owners = cellOf.map((_, d) => d)
      const filled = [...new Set(cellOf)].filter(
        (cell) => cellOf.filter((c) => c === cell).length > 2,
      )
      const enough = { sizes, cellOf: cellOf.filter((c) => filled.includes(c)), owners }
      expect(filled.map(heldIn(enough)).every((code) => code === TOLD)).toBe(true)
    }
  })
})

function anyTable(random: Random): Table {
  const sizes = Array.from({ length: 1 + random.below(3) }, () => 2 + random.below(4))
  const deals = 20 + random.below(250)
  const cellOf = Array.from({ length: deals }, () =>
    sizes.reduce((cell, size) => cell * size + Math.floor(random.uniform() ** 2 * size), 0),
  )
  return { sizes, cellOf, owners: cellOf.map(() => random.below(6)) }
}

/** Holds back what is of few, and nothing beside it. */
const onlyFew = (table: Table) => (cell: number) =>
  ownersIn(table, (other) => other === cell) < 3 ? OF_FEW : TOLD

function ownersIn({ cellOf, owners }: Table, isIn: (cell: number) => boolean): number {
  return new Set(owners.filter((_, d) => isIn(cellOf[d] ?? -1))).size
}

/**
 * Sums of what is held back, along each line whose own sum is told (by the rule for the table without
 * that axis), as equations; the cells of few that they settle. Of three axes any two at a time.
 */
function workedOut(table: Table, held: (cell: number) => number): number[] {
  const axes = table.sizes.map((_, axis) => axis)
  return axes.length < 3
    ? workedOutAlong(table, held, axes)
    : axes.flatMap((out) =>
        workedOutAlong(
          table,
          held,
          axes.filter((axis) => axis !== out),
        ),
      )
}

function workedOutAlong(
  table: Table,
  held: (cell: number) => number,
  axes: readonly number[],
): number[] {
  const { sizes } = table
  const hidden = [...new Set(table.cellOf)].filter((cell) => held(cell) !== TOLD)
  const equations: number[][] = []
  let step = 1
  for (const [axis, size] of [...sizes.entries()].reverse()) {
    const lineOf = (cell: number) => cell - (Math.floor(cell / step) % size) * step
    const sums =
      sizes.length === 1 ? () => TOLD : heldIn({ ...table, cellOf: table.cellOf.map(lineOf) })
    for (const line of new Set(hidden.map(lineOf)))
      if (axes.includes(axis) && sums(line) === TOLD)
        equations.push(hidden.map((cell) => (lineOf(cell) === line ? 1 : 0)))
    step *= size
  }
  return settled(equations)
    .map((n) => hidden[n] ?? -1)
    .filter((cell) => ownersIn(table, (other) => other === cell) < 3)
}

/** The unknowns that linear equations settle. */
function settled(equations: number[][]): number[] {
  const rows = equations.map((row) => [...row])
  const unknowns = rows[0]?.length ?? 0
  let done = 0
  for (let c = 0; c < unknowns; c++) {
    const pivot = rows.findIndex((row, r) => r >= done && Math.abs(row[c] ?? 0) > 1e-9)
    const found = rows[pivot]
    if (!found) continue
    rows[pivot] = rows[done] ?? []
    rows[done] = found
    const by = found[c] ?? 1
    for (const [r, row] of rows.entries()) {
      if (r === done) continue
      const times = (row[c] ?? 0) / by
      if (times !== 0) rows[r] = row.map((value, k) => value - times * (found[k] ?? 0))
    }
    done++
  }
  return rows.flatMap((row) => {
    const used = row.flatMap((value, c) => (Math.abs(value) > 1e-9 ? [c] : []))
    return used.length === 1 ? used : []
  })
}
