/** Rows of numbers kept as columns that grow. */
export class RowBuffer {
  size = 0
  private room = 4096
  private columns: Float64Array[]
  private index = new Uint32Array(this.room)
  private day = new Int32Array(this.room)
  private marks = new Uint8Array(this.room)

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => new Float64Array(this.room))
  }

  /** Adds a row with these values, one a column. */
  add(index: number, day: number, mark: number, values: Float64Array): void {
    if (this.size === this.room) this.grow()
    const row = this.size++
    this.index[row] = index
    this.day[row] = day
    this.marks[row] = mark
    for (let c = 0; c < this.columns.length; c++) {
      const column = this.columns[c]
      if (column) column[row] = values[c] ?? Number.NaN
    }
  }

  done() {
    const { size, index, day, marks, columns } = this
    return {
      size,
      index: index.slice(0, size),
      day: day.slice(0, size),
      marks: marks.slice(0, size),
      // A view: copying a hundred megabytes once more is not worth what it frees.
      columns: columns.map((column) => column.subarray(0, size)),
    }
  }

  private grow(): void {
    this.room *= 2
    this.columns = this.columns.map((column) => grown(column, new Float64Array(this.room)))
    this.index = grown(this.index, new Uint32Array(this.room))
    this.day = grown(this.day, new Int32Array(this.room))
    this.marks = grown(this.marks, new Uint8Array(this.room))
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
