/** The lines of a table: the cells with deals that differ along one axis only. */
export interface Lines {
  /** By line: the numbers of its cells. */
  readonly cells: readonly (readonly number[])[]
  /** By axis, by cell: its line along that axis; a line has one number among those of all axes. */
  readonly of: readonly Int32Array[]
}

/** The lines along each axis of a table; `cells`: the filled ones, the first axis the slowest. */
export function linesOf(cells: readonly number[], sizes: readonly number[]): Lines {
  const lines: number[][] = []
  let step = sizes.reduce((all, size) => all * size, 1)
  const of = sizes.map((size) => {
    step /= size
    const known = new Map<number, number>()
    return Int32Array.from(cells, (cell, number) => {
      const from = cell - (Math.floor(cell / step) % size) * step
      const line = known.get(from) ?? lines.push([]) - 1
      known.set(from, line)
      lines[line]?.push(number)
      return line
    })
  })
  return { cells: lines, of }
}
