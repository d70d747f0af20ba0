/**
 * A copy of a cell that may be kept: a longer cell is a slice that keeps its whole chunk of the
 * file alive.
 */
export function ownText(cell: string): string {
  return cell.length < 13 ? cell : ` ${cell}`.slice(1)
}
