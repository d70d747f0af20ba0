import { DEEPEST_BRACKETS } from './limits.ts'

/** A value of JSON of which nothing is known yet. */
export class Json {
  constructor(readonly value: unknown) {}

  at(...path: string[]): Json {
    return path.reduce<Json>((inside, name) => {
      const { value } = inside
      const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      return new Json(isObject ? (value as Record<string, unknown>)[name] : undefined)
    }, this)
  }

  /** The elements of a list; none where it is no list. */
  list(): Json[] {
    return Array.isArray(this.value) ? this.value.map((one) => new Json(one)) : []
  }

  /** A text, or a number or mark as text; empty where it is something else. */
  text(): string {
    const { value } = this
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
  }

  texts(): string[] {
    const listed = this.list().map((one) => one.text())
    return (listed.length > 0 ? listed : [this.text()]).filter((text) => text !== '')
  }

  keys(): string[] {
    const { value } = this
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value)
      : []
  }
}

/** Reads JSON; why not in a sentence, where it cannot be read. */
export function readJson(text: string): Json | { readonly why: string } {
  if (isTooDeep(text)) return { why: 'It is nested deeper than any list of workflows.' }
  try {
    return new Json(JSON.parse(text))
  } catch {
    return { why: 'It begins like JSON and is not whole.' }
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isQuoted) {
      if (sign === '\\') at++
      else if (sign === '"') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST_BRACKETS) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}
