import type { Criterion } from '@closed-learned/deals'
import { containing } from './formula-calls.ts'

/** One condition as filters and decisions write it; several values are one or another. */
export function conditionOf(
  field: string,
  operation: string,
  values: readonly string[],
): Criterion {
  const given = values.flatMap((value) => value.split(',')).map((value) => value.trim())
  const wanted = given.length === 0 ? [''] : given
  switch (operation.toLowerCase()) {
    case 'equals':
    case 'equalto':
    case 'includes':
      return { field, is: wanted }
    case 'notequal':
    case 'notequalto':
    case 'excludes':
      return { not: { field, is: wanted } }
    case 'contains':
    case 'startswith':
    case 'endswith':
      return { any: wanted.map((part) => containing(field, part)) }
    case 'notcontain':
      return { not: { any: wanted.map((part) => containing(field, part)) } }
    case 'isnull':
    case 'isblank':
      return wanted[0] === 'false' ? { not: { field, is: [''] } } : { field, is: [''] }
    case 'notblank':
      return { not: { field, is: [''] } }
    case 'ischanged':
      return wanted[0] === 'false' ? { not: { changed: field } } : { changed: field }
    default:
      return { unclear: `${field} ${operation} ${wanted.join(' or ')}`.trim() }
  }
}
