import { Lines, listOf, sayCount, sayNumber } from '@closed-learned/deals'

type LeftOutKind = 'empty' | 'head' | 'again' | 'total' | 'footer'

const SAID: Record<LeftOutKind, string> = {
  head: 'above the header',
  again: 'the header again',
  empty: 'empty',
  total: 'totals',
  footer: 'footers of a report',
}

/** Counts what was odd about the rows and cells of one file, and says it in plain sentences. */
export class RowDoubts {
  readonly #leftOut = new Map<LeftOutKind, Lines>()
  readonly #unreadable = new Map<string, { noun: string; column: string; count: number }>()
  readonly #counts = new Map<string, number>()

  leaveOut(kind: LeftOutKind, line: number): void {
    let lines = this.#leftOut.get(kind)
    if (lines === undefined) {
      lines = new Lines()
      this.#leftOut.set(kind, lines)
    }
    lines.add(line)
  }

  /** A mapped cell that could not be read; `noun` is what it should be, in the singular. */
  unreadable(noun: string, column: string): void {
    const key = `${noun}\0${column}`
    const known = this.#unreadable.get(key)
    if (known) known.count++
    else this.#unreadable.set(key, { noun, column, count: 1 })
  }

  /** Counts towards a sentence that begins with the number: `# amounts are …|# amount is …`. */
  count(sentence: string): void {
    this.#counts.set(sentence, (this.#counts.get(sentence) ?? 0) + 1)
  }

  sentences(file: string): string[] {
    const said: string[] = []
    if (this.#leftOut.size > 0) {
      const parts = [...this.#leftOut].map(([kind, lines]) => `${SAID[kind]} (${lines})`)
      said.push(`${file}: left out, because they are no records: ${listOf(parts)}.`)
    }
    for (const { noun, column, count } of this.#unreadable.values()) {
      const was = count === 1 ? 'was' : 'were'
      said.push(
        `${file}: ${sayCount(count, noun, pluralOf(noun))} could not be read and ${was} left empty (column ${column}).`,
      )
    }
    for (const [sentence, count] of this.#counts) {
      const [many = '', one = many] = sentence.split('|')
      said.push(`${file}: ${(count === 1 ? one : many).replace('#', sayNumber(count))}`)
    }
    return said
  }
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
