import type { Team } from './query.ts'

/** A team and how deep it lies. */
export interface Placed {
  readonly team: Team
  readonly depth: number
}

/** Every team below the one that it lies in. */
export function inOrder(teams: readonly Team[], parent: number | null = null, depth = 0): Placed[] {
  return teams
    .filter((team) => team.parent === parent)
    .flatMap((team) => [{ team, depth }, ...inOrder(teams, team.id, depth + 1)])
}

/** The teams to choose from, and none. */
export function teamOptions(
  teams: readonly Team[],
  none: string,
): { value: string; name: string }[] {
  return [
    { value: '', name: none },
    ...inOrder(teams).map(({ team, depth }) => ({
      value: String(team.id),
      name: `${'\u2003'.repeat(depth)}${team.name}`,
    })),
  ]
}

export const teamOf = (value: string): number | null => (value === '' ? null : Number(value))
