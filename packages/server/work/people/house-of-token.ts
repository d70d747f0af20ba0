import { workspaceOfToken } from '../../store/one-time-links.ts'
import type { House } from '../house.ts'
import type { Houses } from '../houses.ts'

/** The house that a one-time link speaks of; undefined for what is no link. */
export function houseOfToken(houses: Houses, token: string): House | undefined {
  const workspace = workspaceOfToken(token)
  return workspace && houses.of(workspace)
}
