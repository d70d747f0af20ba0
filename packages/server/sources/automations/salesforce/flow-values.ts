import type { Criterion, Recipient } from '@closed-learned/deals'
import type { Xml } from '../read/read-xml.ts'
import { recipientOfPath, recipientsIn } from '../read/recipient-of.ts'
import { readFormula } from './formula.ts'

/** The fixed value that an element gives, or the name of what it refers to. */
export function valueIn(element: Xml): { readonly text: string } | { readonly name: string } {
  const name = element.text('elementReference')
  if (name !== '') return { name }
  for (const kind of ['stringValue', 'booleanValue', 'numberValue']) {
    const text = element.text(kind)
    if (text !== '') return { text }
  }
  return { text: '' }
}

/** What the names in a flow stand for. */
export class FlowValues {
  readonly #texts = new Map<string, string>()
  readonly #formulas = new Map<string, string>()
  readonly #criteria = new Map<string, Criterion>()
  readonly #assigned = new Map<string, Xml[]>()
  readonly #lookups = new Map<string, string>()

  constructor(flow: Xml) {
    for (const one of [...flow.all('constants'), ...flow.all('variables')]) {
      const value = valueIn(one.at('value'))
      if ('text' in value && value.text !== '') this.#texts.set(one.text('name'), value.text)
    }
    for (const one of flow.all('textTemplates'))
      this.#texts.set(one.text('name'), one.text('text').replace(/<[^<>]*>/g, ' '))
    for (const one of flow.all('formulas'))
      this.#formulas.set(one.text('name'), one.text('expression'))
    for (const one of flow.all('assignments').flatMap((each) => each.all('assignmentItems'))) {
      const to = one.text('assignToReference')
      this.#assigned.set(to, [...(this.#assigned.get(to) ?? []), one.at('value')])
    }
    for (const one of flow.all('recordLookups')) this.#lookups.set(one.text('name'), sayLookup(one))
  }

  /** A value as people read it. */
  textOf(element: Xml): string {
    const value = valueIn(element)
    return 'text' in value ? value.text : (this.#texts.get(value.name) ?? '')
  }

  /** A formula of the flow that stands behind a name. */
  criterionOf(name: string): Criterion | undefined {
    const formula = this.#formulas.get(name)
    if (formula === undefined) return undefined
    const read = this.#criteria.get(name) ?? readFormula(formula)
    this.#criteria.set(name, read)
    return read
  }

  /** Whom a value leads to; a variable leads to all that it was given. */
  recipientsOf(element: Xml, depth = 0): Recipient[] {
    const value = valueIn(element)
    if ('text' in value) return value.text === '' ? [] : recipientsIn(value.text)
    const fixed = this.#texts.get(value.name)
    if (fixed !== undefined) return recipientsIn(fixed)
    const given = this.#assigned.get(value.name)
    if (given !== undefined && depth < MOST_STEPS)
      return given.slice(0, MOST_RECIPIENTS).flatMap((one) => this.recipientsOf(one, depth + 1))
    const formula = this.#formulas.get(value.name)
    if (formula !== undefined) return [recipientOfPath(formula)]
    const [first = '', ...rest] = value.name.split('.')
    const found = this.#lookups.get(first)
    return [recipientOfPath(found === undefined ? value.name : [found, ...rest].join('.'))]
  }
}

const MOST_STEPS = 2
const MOST_RECIPIENTS = 50

/** A record that was looked up, by what it was looked up with: `Get_Boss (User: Title VP Sales)`. */
function sayLookup(lookup: Xml): string {
  const filters = lookup.all('filters').map((filter) => {
    const value = valueIn(filter.at('value'))
    return `${filter.text('field')} ${'text' in value ? value.text : value.name}`
  })
  const with_ = filters.join(', ').replaceAll('.', ' ')
  return `${lookup.text('name')} (${lookup.text('object')}: ${with_})`
}
