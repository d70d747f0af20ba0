import type { RawRow } from './sheet.ts'

/** Whether rows have columns, or are a note that was cut at its commas. */
export function looksLikeTable(rows: readonly RawRow[]): boolean {
  const filled = rows.filter(({ cells }) => cells.length > 1 || cells[0] !== '')
  const widths = new Map<number, number>()
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width = 0, times = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? []
  const header = filled.find(({ cells }) => cells.length === width)?.cells ?? []
  // Prose has commas too, but a line that is cut at them makes no list of names.
  const named = new Set(header).size === width && header.every((name) => /^.{1,80}$/.test(name))
  return filled.length > 1 && width > 1 && named && times >= 0.8 * filled.length
}
