import { sayNumber } from '../shared/say.ts'

const MOST_RANGES = 20

/** Line numbers as people say them, `lines 1–4, 12 and 30–31`; keeps only the first ranges of many. */
export class Lines {
  count = 0
  readonly #ranges: [from: number, to: number][] = []
  #more = 0

  add(line: number): void {
    this.count++
    const last = this.#ranges.at(-1)
    if (this.#more === 0 && last && line === last[1] + 1) last[1] = line
    else if (this.#ranges.length < MOST_RANGES) this.#ranges.push([line, line])
    else this.#more++
  }

  toString(): string {
    const said = this.#ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    if (this.#more > 0) said.push(`${sayNumber(this.#more)} more`)
    return `${this.count === 1 ? 'line' : 'lines'} ${listOf(said)}`
  }
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
