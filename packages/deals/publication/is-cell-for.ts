import { seesSumsOnly, type Viewer } from '../visibility/viewer.ts'
import type { Cell } from './publication.ts'

/**
 * Whether a viewer reads what is told of a cell: who sees sums only reads all of them; everybody else
 * the company, the smaller teams together, and their own team or those that they manage.
 */
export function isCellFor(viewer: Viewer, { kind, team }: Cell): boolean {
  if (kind !== 'team' || viewer.kind === 'operator' || seesSumsOnly(viewer)) return true
  const { members, teams } = viewer.organisation
  const isTheirs = members.get(viewer.member)?.team === team
  return isTheirs || (team !== null && (teams.get(team)?.managers.includes(viewer.member) ?? false))
}
