/** A row as it stood in its file, near enough: cells joined again, quoted where they must be. */
export function rowText(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter)
}

/** A cell of a row that could not be read to its end; '' if its place was not reached. */
export function cellOfText(content: string, delimiter: string, at: number): string {
  const of = delimiter.replace(/[|\\^$.*+?]/, '\\$&')
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${of}]*))(${of}|$)`, 'y')
  for (let nth = 0; nth <= at; nth++) {
    const found = cell.exec(content)
    if (found === null) return ''
    if (nth === at) return found[1]?.replaceAll('""', '"') ?? found[2] ?? ''
    if (found[3] === '') return ''
  }
  return ''
}
