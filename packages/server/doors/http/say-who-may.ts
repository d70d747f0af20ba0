import { ROLES, type Role } from '@closed-learned/deals'
import type { Operation } from './operations.ts'

const PLURAL: Record<Role, string> = {
  rep: 'reps',
  manager: 'managers',
  leader: 'leaders',
  learner: 'learners',
  admin: 'admins',
}

/** Who may call an operation, in a sentence. */
export function sayWhoMay(rule: Operation | undefined): string {
  if (rule === undefined) return 'May be called by nobody.'
  if (rule.may === 'everybody') return 'May be called by everybody, signed in or not.'
  const { may } = rule
  if (ROLES.every((role) => may.includes(role)))
    return 'May be called by everybody who is signed in.'
  const names = may.map((role) => PLURAL[role])
  const last = names.pop() ?? 'nobody'
  const inPerson = rule.inPerson ? ', in person and not by a key' : ''
  return `May be called by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}${inPerson}.`
}
