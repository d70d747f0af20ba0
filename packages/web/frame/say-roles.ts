import type { Role } from './me.ts'

/** `rep`, or `rep and manager`, as a sentence says it. */
export function sayRoles(roles: readonly Role[]): string {
  const last = roles.at(-1) ?? ''
  return roles.length < 2 ? last : `${roles.slice(0, -1).join(', ')} and ${last}`
}
