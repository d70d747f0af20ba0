import type { Criterion } from '@closed-learned/deals'
import { DEEPEST_BRACKETS } from './limits.ts'

/** Joins numbered criteria as a logic says: `and`, `or`, or `1 AND (2 OR 3)`. */
export function combine(logic: string, criteria: readonly Criterion[]): Criterion {
  const [only] = criteria
  if (criteria.length === 1 && only !== undefined && !/NOT/i.test(logic)) return only
  const words = logic.toUpperCase().match(/\d+|AND|OR|NOT|[()]/g) ?? []
  if (words.join() === 'OR') return { any: criteria }
  if (words.length === 0 || words.join() === 'AND') return { all: criteria }
  const joined = new Logic(words, criteria).whole()
  return joined ?? { unclear: logic }
}

class Logic {
  #at = 0
  #depth = 0

  constructor(
    private readonly words: readonly string[],
    private readonly criteria: readonly Criterion[],
  ) {}

  whole(): Criterion | undefined {
    const read = this.#any()
    return this.#at === this.words.length ? read : undefined
  }

  #any(): Criterion | undefined {
    const parts = this.#joined('OR', () => this.#all())
    return parts && (parts.length === 1 ? parts[0] : { any: parts })
  }

  #all(): Criterion | undefined {
    const parts = this.#joined('AND', () => this.#one())
    return parts && (parts.length === 1 ? parts[0] : { all: parts })
  }

  #joined(word: string, next: () => Criterion | undefined): Criterion[] | undefined {
    const parts: Criterion[] = []
    do {
      const part = next()
      if (part === undefined) return undefined
      parts.push(part)
    } while (this.#take(word))
    return parts
  }

  #one(): Criterion | undefined {
    if (++this.#depth > DEEPEST_BRACKETS) return undefined
    const read = this.#bare()
    this.#depth--
    return read
  }

  #bare(): Criterion | undefined {
    if (this.#take('NOT')) {
      const inside = this.#one()
      return inside && { not: inside }
    }
    if (this.#take('(')) {
      const inside = this.#any()
      return this.#take(')') ? inside : undefined
    }
    const number = Number(this.words[this.#at++])
    return this.criteria[number - 1]
  }

  #take(word: string): boolean {
    if (this.words[this.#at] !== word) return false
    this.#at++
    return true
  }
}
