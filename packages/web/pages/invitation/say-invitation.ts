import type { components } from '@closed-learned/server'
import { sayRoles } from '../../frame/say-roles.ts'

export type Invited = components['schemas']['Invitation']

/** Who invites to what, and as what. */
export function sayInvitation({ workspace, roles, team, invitedBy }: Invited): string {
  const as = `as ${/^[aeiou]/.test(roles[0] ?? '') ? 'an' : 'a'} ${sayRoles(roles)}`
  const where = team === null ? as : `${as} in ${team}`
  return invitedBy === null
    ? `You are invited to ${workspace}, ${where}.`
    : `${invitedBy} invites you to ${workspace}, ${where}.`
}
