import { NO_DAY } from '../shared/day.ts'

/** Takes the entries of the opportunities in a cohort out of columns of the whole history. */
export class Picker {
  constructor(readonly index: Uint32Array) {}

  bytes(column: Uint8Array): Uint8Array {
    const picked = new Uint8Array(this.index.length)
    for (let r = 0; r < picked.length; r++) picked[r] = column[this.index[r] ?? 0] ?? 0
    return picked
  }

  ranks(column: Int16Array): Int16Array {
    const picked = new Int16Array(this.index.length)
    for (let r = 0; r < picked.length; r++) picked[r] = column[this.index[r] ?? 0] ?? -1
    return picked
  }

  numbers(column: Float64Array): Float64Array {
    const picked = new Float64Array(this.index.length)
    for (let r = 0; r < picked.length; r++) picked[r] = column[this.index[r] ?? 0] ?? Number.NaN
    return picked
  }

  codes(column: Float64Array): Int32Array {
    return this.whole(column, -1)
  }

  days(column: Float64Array | Int32Array): Int32Array {
    return this.whole(column, NO_DAY)
  }

  private whole(column: Float64Array | Int32Array, none: number): Int32Array {
    const picked = new Int32Array(this.index.length)
    for (let r = 0; r < picked.length; r++) {
      const value = column[this.index[r] ?? 0] ?? Number.NaN
      picked[r] = Number.isNaN(value) ? none : value
    }
    return picked
  }
}

/** A copy of the column without the values that `hidden` marks. */
export function without(column: Float64Array, hidden: Uint8Array): Float64Array {
  return column.map((value, i) => (hidden[i] ? Number.NaN : value))
}
