/** What a spreadsheet would take for a formula; the apostrophe itself, so that reading gives back what was written. */
const GUARDED = /^[=+\-@\t\r']/

/** Every delimiter that reading might detect, not only ours. */
const QUOTED = /[",;\t|\r\n\uFEFF]/

/** One line of a CSV that is safe to open in a spreadsheet, its LF included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: string): string {
  const guarded = GUARDED.test(cell) ? `'${cell}` : cell
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
