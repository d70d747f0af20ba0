import type { ExplorePage } from '@closed-learned/deals'

export type ExploreCell = ExplorePage['cells'][number]

/** A table of cells: rows by columns; a single column where one attribute is looked at. */
export interface Table {
  /** The value of a third attribute that all of it shares. */
  readonly within: string | null
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Undefined where no deal has both values. */
  readonly cellAt: (row: string, column: string) => ExploreCell | undefined
}

/** Which of the attributes stand where; -1 where there is none. */
export interface Axes {
  readonly row: number
  readonly column: number
  readonly within: number
}

/** More columns than fit are rows, if the other attribute has fewer values. */
const MOST_COLUMNS = 7

export function axesOf({ values }: Pick<ExplorePage, 'values'>): Axes {
  const [first, second] = [values[0]?.length ?? 0, values[1]?.length ?? 0]
  const isTurned = second > MOST_COLUMNS && first < second
  return {
    row: isTurned ? 1 : 0,
    column: values.length < 2 ? -1 : isTurned ? 0 : 1,
    within: values.length < 3 ? -1 : 2,
  }
}

/**
 * One table, or one for each value of a third attribute; without the rows and columns in which no
 * deal is.
 */
export function tablesOf(page: Pick<ExplorePage, 'values' | 'cells'>): Table[] {
  const { row, column, within } = axesOf(page)
  const byKey = new Map(page.cells.map((cell) => [keyOf(cell.values), cell]))
  const tables = (page.values[within] ?? [null]).map((shared): Table => {
    const cellAt: Table['cellAt'] = (r, c) => {
      const values: string[] = []
      values[row] = r
      if (column >= 0) values[column] = c
      if (shared !== null) values[within] = shared
      return byKey.get(keyOf(values))
    }
    const [rows, columns] = [page.values[row] ?? [], page.values[column] ?? ['']]
    return {
      within: shared,
      rows: rows.filter((r) => columns.some((c) => cellAt(r, c))),
      columns: columns.filter((c) => rows.some((r) => cellAt(r, c))),
      cellAt,
    }
  })
  return tables.filter(({ rows }) => rows.length > 0)
}

const keyOf = (values: readonly string[]) => JSON.stringify(values)

/** Lowest and highest rate that any cell may have, in whole tenths: one scale for all of them. */
export function rangeOf({
  cells,
  usual,
}: Pick<ExplorePage, 'cells' | 'usual'>): readonly [number, number] {
  const said = cells.flatMap(({ interval }) => interval ?? [])
  const all = [...said, ...(usual.interval ?? []), ...(usual.value === null ? [] : [usual.value])]
  if (all.length === 0) return [0, 1]
  return [Math.floor(Math.min(...all) * 10) / 10, Math.ceil(Math.max(...all) * 10) / 10]
}
