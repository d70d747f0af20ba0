/** What a spreadsheet would take for a formula; the apostrophe itself, so that reading gives back what was written. */
const GUARDED = /^[=+\-@＝＋－＠\t\r\n\0']/

/** Where a spreadsheet that parts cells by another sign than ours would see a cell begin with a formula. */
const BEGUN_WITHIN = /([,;|\t\r\n])(?=[=+\-@＝＋－＠\t\r])/g

/** Every delimiter that reading might detect, not only ours. */
const QUOTED = /[",;\t|\r\n\uFEFF]/

/** One line of a CSV that is safe to open in a spreadsheet, its LF included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

/**
 * The same for files that are opened by people: a formula is none behind any sign either that parts
 * cells somewhere, for which a space goes between the two.
 */
export function sheetLine(cells: readonly string[]): string {
  return csvLine(cells.map((cell) => cell.replaceAll(BEGUN_WITHIN, '$1 ')))
}

function csvCell(cell: string): string {
  const guarded = GUARDED.test(cell) ? `'${cell}` : cell
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
