import type { Criterion } from '@closed-learned/deals'

/** A part of a formula: a field, what it was before, how long it is, a fixed value, or a condition. */
export type Term =
  | { readonly field: string }
  | { readonly prior: string }
  | { readonly length: string }
  | { readonly text: string }
  | { readonly criterion: Criterion }
  | { readonly unclear: string }

/** A term where a condition is expected: a mark holds where it is set. */
export function asCriterion(term: Term): Criterion {
  if ('criterion' in term) return term.criterion
  if ('field' in term) return { field: term.field, is: ['true'] }
  if ('text' in term) return term.text === 'true' ? { all: [] } : { any: [] }
  return { unclear: sayTerm(term) }
}

/** Whether two terms are the same. */
export function compared(left: Term, right: Term): Criterion {
  if ('text' in left && !('text' in right)) return compared(right, left)
  if ('field' in left && 'text' in right) return { field: left.field, is: [right.text] }
  if ('criterion' in left && 'text' in right) {
    return right.text === 'false' ? { not: left.criterion } : left.criterion
  }
  if ('field' in left && 'prior' in right && left.field === right.prior)
    return { not: { changed: left.field } }
  if ('prior' in left && 'field' in right) return compared(right, left)
  return { unclear: `${sayTerm(left)} = ${sayTerm(right)}` }
}

export function sayTerm(term: Term): string {
  if ('field' in term) return term.field
  if ('text' in term) return `“${term.text}”`
  if ('prior' in term) return `${term.prior} before`
  if ('length' in term) return `the length of ${term.length}`
  return 'unclear' in term ? term.unclear : 'a condition'
}
