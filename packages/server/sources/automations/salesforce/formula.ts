import type { Criterion } from '@closed-learned/deals'
import { DEEPEST_BRACKETS } from '../read/limits.ts'
import { callOf } from './formula-calls.ts'
import { asCriterion, compared, type Term } from './formula-terms.ts'
import { type Token, tokensOf } from './formula-tokens.ts'

const LONGEST = 20_000

/**
 * A formula of Salesforce as a criterion. What is not understood of it is `unclear` and may hold or not;
 * the rest is used all the same.
 */
export function readFormula(formula: string): Criterion {
  const tokens = formula.length > LONGEST ? undefined : tokensOf(formula)
  const read = tokens && new FormulaReader(tokens).whole()
  return read ?? { unclear: formula.slice(0, 200) }
}

const SAME = new Set(['=', '=='])
const OTHER = new Set(['!=', '<>'])
const ORDER = new Set(['<', '>', '<=', '>='])
const SUMS = new Set(['+', '-', '*', '/', '^', '&'])

class FormulaReader {
  #at = 0
  #depth = 0

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Criterion | undefined {
    const term = this.#or()
    return term && this.#at === this.tokens.length ? asCriterion(term) : undefined
  }

  #or(): Term | undefined {
    const parts = this.#joined('||', () => this.#and())
    return parts && (parts.length === 1 ? parts[0] : { criterion: { any: parts.map(asCriterion) } })
  }

  #and(): Term | undefined {
    const parts = this.#joined('&&', () => this.#comparison())
    return parts && (parts.length === 1 ? parts[0] : { criterion: { all: parts.map(asCriterion) } })
  }

  #joined(sign: string, next: () => Term | undefined): Term[] | undefined {
    const parts: Term[] = []
    do {
      const part = next()
      if (part === undefined) return undefined
      parts.push(part)
    } while (this.#take(sign))
    return parts
  }

  #comparison(): Term | undefined {
    const left = this.#sum()
    const sign = this.#peek()
    if (left === undefined || sign === undefined) return left
    if (!SAME.has(sign) && !OTHER.has(sign) && !ORDER.has(sign)) return left
    this.#at++
    const right = this.#sum()
    if (right === undefined) return undefined
    if (SAME.has(sign)) return { criterion: compared(left, right) }
    if (OTHER.has(sign)) return { criterion: { not: compared(left, right) } }
    return ordered(left, sign, right)
  }

  /** What is computed is not followed. */
  #sum(): Term | undefined {
    const first = this.#one()
    let last = first
    let isComputed = false
    while (last !== undefined && SUMS.has(this.#peek() ?? '')) {
      this.#at++
      last = this.#one()
      isComputed = true
    }
    return isComputed && last !== undefined ? { unclear: 'a value that is computed' } : last
  }

  #one(): Term | undefined {
    if (++this.#depth > DEEPEST_BRACKETS) return undefined
    const term = this.#bare()
    this.#depth--
    return term
  }

  #bare(): Term | undefined {
    if (this.#take('!')) {
      const inside = this.#one()
      return inside && { criterion: { not: asCriterion(inside) } }
    }
    if (this.#take('-')) return this.#one() && { unclear: 'a value that is computed' }
    if (this.#take('(')) {
      const inside = this.#or()
      return this.#take(')') ? inside : undefined
    }
    const token = this.tokens[this.#at++]
    if (token === undefined || token.kind === 'sign') return undefined
    if (token.kind !== 'name') return { text: token.value }
    return this.#take('(') ? this.#call(token.value) : named(token.value)
  }

  #call(name: string): Term | undefined {
    const terms: Term[] = []
    if (!this.#take(')')) {
      do {
        const term = this.#or()
        if (term === undefined) return undefined
        terms.push(term)
      } while (this.#take(','))
      if (!this.#take(')')) return undefined
    }
    return callOf(name.toUpperCase(), terms)
  }

  #peek(): string | undefined {
    const token = this.tokens[this.#at]
    return token?.kind === 'sign' ? token.value : undefined
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false
    this.#at++
    return true
  }
}

function named(name: string): Term {
  if (/^(true|false)$/i.test(name)) return { text: name.toLowerCase() }
  return /^null$/i.test(name) ? { text: '' } : { field: name }
}

function ordered(left: Term, sign: string, right: Term): Term {
  if ('prior' in right && 'field' in left && left.field === right.prior)
    return { criterion: { changed: left.field } }
  // A text that has to be long has to be there.
  if ('length' in left && sign.startsWith('<'))
    return { criterion: { field: left.length, is: [''] } }
  if ('field' in left && 'text' in right)
    return { criterion: { unclear: `${left.field} ${sign} ${right.text}` } }
  return { criterion: { unclear: 'a comparison' } }
}
