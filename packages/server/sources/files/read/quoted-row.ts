import { LONGEST_CELL } from './limits.ts'
import type { TextWindow } from './text-window.ts'

export type RowState = 'complete' | 'unfinished' | 'unclosed'

const QUOTE = 34
const SPACE = 32

/**
 * Reads one row that has a quote somewhere. An instance is reused for every row, because a result object a cell
 * would cost more than the reading.
 */
export class QuotedRow {
  /** Where the row ends, if it is complete. */
  end = 0
  /** Where the last quoted cell opened. */
  opened = 0
  /** The text of the quoted cell just closed. */
  private value = ''
  private readonly scratch: string[] = []
  private count = 0

  constructor(
    private readonly window: TextWindow,
    private readonly delimiter: number,
  ) {}

  /** The cells of the row just read. */
  cells(): string[] {
    return this.scratch.slice(0, this.count)
  }

  read(from: number): RowState {
    this.count = 0
    let at = from
    for (;;) {
      if (this.window.text.charCodeAt(at) === QUOTE) {
        const closed = this.readQuoted(at)
        if (closed < 0) return closed === UNFINISHED ? 'unfinished' : 'unclosed'
        this.scratch[this.count++] = this.value
        at = closed
      } else {
        const end = Math.min(this.window.delimiter.next(at), this.window.lineEnd(at))
        this.scratch[this.count++] = this.window.text.slice(at, end)
        at = end
      }
      if (this.window.text.charCodeAt(at) !== this.delimiter) break
      at++
    }
    this.end = at
    return 'complete'
  }

  /** Returns the position behind the cell, or why there is none. */
  private readQuoted(open: number): number {
    const { text } = this.window
    this.opened = open
    let doubled = false
    let quote = text.indexOf('"', open + 1)
    for (; quote !== -1; quote = text.indexOf('"', quote + 1)) {
      const next = text.charCodeAt(quote + 1)
      if (this.ends(next)) return this.close(quote, quote + 1, doubled)
      if (next !== QUOTE) return this.readStray(quote, doubled)
      doubled = true
      quote++
    }
    return text.length - open > LONGEST_CELL ? UNCLOSED : UNFINISHED
  }

  /**
   * The cell goes on behind its closing quote. On the line on which it opened this is read leniently, as a quote
   * that its writer forgot to double; on a later line the quote belongs to another row.
   */
  private readStray(first: number, doubled: boolean): number {
    const { text } = this.window
    const lineEnd = this.window.lineEnd(this.opened)
    let quote = first
    while (quote !== -1 && quote < lineEnd) {
      const behind = this.skipSpaces(quote + 1)
      if (this.ends(text.charCodeAt(behind))) return this.close(quote, behind, doubled)
      // A quote between a delimiter and a word opens the next cell: this one was never closed.
      if (text.charCodeAt(quote - 1) === this.delimiter && quote - 1 > this.opened) return UNCLOSED
      const pair = text.charCodeAt(quote + 1) === QUOTE && !this.ends(text.charCodeAt(quote + 2))
      doubled ||= pair
      quote = text.indexOf('"', quote + (pair ? 2 : 1))
    }
    return UNCLOSED
  }

  private close(quote: number, behind: number, doubled: boolean): number {
    const { text } = this.window
    const long = quote - this.opened > LONGEST_CELL
    if (long && this.window.lineEnd(this.opened) < quote) return UNCLOSED
    const value = text.slice(this.opened + 1, quote)
    this.value = doubled ? value.replaceAll('""', '"') : value
    return behind
  }

  private ends(code: number): boolean {
    return code === this.delimiter || code === 10 || code === 13 || Number.isNaN(code)
  }

  private skipSpaces(from: number): number {
    let at = from
    while (this.window.text.charCodeAt(at) === SPACE) at++
    return at
  }
}

const UNFINISHED = -1
const UNCLOSED = -2
