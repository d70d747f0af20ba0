import type { Cell } from './publication.ts'

export const COMPANY = 'company'
export const SMALLER_TEAMS = 'smallerTeams'

/** The cell of a team that stands alone, as a word. */
export function teamKey(team: number): string {
  return `team:${team}`
}

/** A cell as a word: what a deal remembers. */
export function keyOf(cell: Cell): string {
  return cell.kind === 'team' ? teamKey(cell.team ?? -1) : cell.kind
}

/** The cell that a word stands for. */
export function cellOf(key: string): Cell {
  if (key === COMPANY || key === SMALLER_TEAMS) return { kind: key, team: null }
  return { kind: 'team', team: Number(key.slice('team:'.length)) }
}
