import type { Criterion } from '@closed-learned/deals'
import { asCriterion, compared, sayTerm, type Term } from './formula-terms.ts'

type Call = (terms: readonly Term[]) => Term | Criterion

const NOTHING: Term = { unclear: 'nothing' }

const CALLS: Record<string, Call> = {
  AND: (terms) => ({ all: terms.map(asCriterion) }),
  OR: (terms) => ({ any: terms.map(asCriterion) }),
  NOT: ([term = NOTHING]) => ({ not: asCriterion(term) }),
  ISPICKVAL: ([field = NOTHING, value = NOTHING]) => compared(field, value),
  ISBLANK: ([term = NOTHING]) => blank(term),
  ISNULL: ([term = NOTHING]) => blank(term),
  ISCHANGED: ([term = NOTHING]) =>
    'field' in term ? { changed: term.field } : { unclear: `${sayTerm(term)} changes` },
  ISNEW: () => ({ unclear: 'the deal is new' }),
  PRIORVALUE: ([term = NOTHING]) =>
    'field' in term ? { prior: term.field } : { unclear: 'a value before' },
  IF: ([test = NOTHING, then = NOTHING, otherwise = NOTHING]) => {
    const condition = asCriterion(test)
    return {
      any: [
        { all: [condition, asCriterion(then)] },
        { all: [{ not: condition }, asCriterion(otherwise)] },
      ],
    }
  },
  LEN: ([term = NOTHING]) =>
    'field' in term ? { length: term.field } : { unclear: 'the length of a text' },
  CONTAINS: ([whole = NOTHING, part = NOTHING]) => contained(whole, part),
  INCLUDES: ([field = NOTHING, value = NOTHING]) => compared(field, value),
  BEGINS: ([whole = NOTHING, part = NOTHING]) => contained(whole, part),
  BLANKVALUE: ([term = NOTHING]) => term,
  NULLVALUE: ([term = NOTHING]) => term,
}

/** These give what they are given, as far as conditions go. */
for (const name of ['TEXT', 'TRIM', 'LOWER', 'UPPER', 'VALUE'])
  CALLS[name] = ([term = NOTHING]) => term

/** What a function of Salesforce makes of its terms. */
export function callOf(name: string, terms: readonly Term[]): Term {
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined
  if (call === undefined)
    return { unclear: `${name}(${terms.map(sayTerm).join(', ').slice(0, 80)})` }
  const made = call(terms)
  return isTerm(made) ? made : { criterion: made }
}

function isTerm(made: Term | Criterion): made is Term {
  if ('field' in made) return !('is' in made)
  return 'prior' in made || 'length' in made || 'text' in made || 'criterion' in made
}

function blank(term: Term): Criterion {
  return 'field' in term
    ? { field: term.field, is: [''] }
    : { unclear: `${sayTerm(term)} is empty` }
}

/** A field that contains a word, or a list of words between colons that contains the field. */
function contained(whole: Term, part: Term): Criterion {
  if ('field' in whole && 'text' in part) return containing(whole.field, part.text)
  if ('text' in whole && 'field' in part)
    return { field: part.field, is: whole.text.split(/[:;,|]/).map((value) => value.trim()) }
  return { unclear: `${sayTerm(whole)} contains ${sayTerm(part)}` }
}

/** “Closed” alone is part of the names of won and of lost stages. */
export function containing(field: string, part: string): Criterion {
  return /^closed?\b\W*$/i.test(part.trim())
    ? { field, is: ['Closed Lost', 'Closed Won'] }
    : { field, is: [part] }
}
