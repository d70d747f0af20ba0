/** A file of an export: its header, and its rows as texts in the order of the header. */
export interface SampleFile {
  readonly name: string
  readonly header: readonly string[]
  /** Can be gone through more than once. */
  readonly rows: Iterable<readonly string[]>
}

/** A column: its name, and how its cell is read from a record. */
export type Column<T> = readonly [name: string, cell: (record: T) => string]

/** A file with one row a record; rows are made while they are read. */
export function fileOf<T>(
  name: string,
  columns: readonly Column<T>[],
  records: () => Iterable<T>,
): SampleFile {
  const cells = columns.map(([, cell]) => cell)
  return {
    name,
    header: columns.map(([column]) => column),
    rows: {
      *[Symbol.iterator]() {
        for (const record of records()) yield cells.map((cell) => cell(record))
      },
    },
  }
}

/** A checkbox as Data Loader writes it. */
export function flag(value: boolean): string {
  return value ? 'true' : 'false'
}
