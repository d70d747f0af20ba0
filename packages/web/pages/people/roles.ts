import type { Role } from '../../frame/me.ts'

/** The roles to choose from. */
export const ROLES: readonly { value: Role; name: string }[] = [
  { value: 'rep', name: 'rep' },
  { value: 'manager', name: 'manager' },
  { value: 'leader', name: 'leader' },
  { value: 'learner', name: 'learner' },
  { value: 'admin', name: 'admin' },
]
