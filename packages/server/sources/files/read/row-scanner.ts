import { LONGEST_CELL, LONGEST_QUOTATION, LONGEST_ROW } from './limits.ts'
import { QuotedRow } from './quoted-row.ts'
import { TextWindow } from './text-window.ts'

export interface RowSink {
  /** `text` from `from` to `to` is the row as it stands in the file. */
  onRow(line: number, cells: string[], text: string, from: number, to: number): void
  onBroken(line: number, content: string, reason: string): void
}

/** The row is not all here yet. */
const MORE = -1

/**
 * Text of whole lines in, rows out. Written by hand because no library goes on behind an unclosed quote, and the
 * best one takes 5.7 s for a file that has to be in after 2.5.
 */
export class RowScanner {
  /** The file ends without a line end, in a row with fewer cells than the one before or in an open quote. */
  endsShort = false
  private endsOpen = false
  private line = 1
  private width = 0
  /**
   * Rows are built here and given out as copies. Arrays made by the loop itself would be moved to the old heap for
   * good once some caller keeps a few thousand rows (V8 learns by place of birth), and reading takes twice as long.
   */
  private readonly scratch: string[] = []
  /** Until the window is this long, reading its first row again would be in vain. */
  private wanted = 0
  private readonly window: TextWindow
  private readonly quoted: QuotedRow

  constructor(
    delimiter: string,
    private readonly sink: RowSink,
  ) {
    this.window = new TextWindow(delimiter)
    this.quoted = new QuotedRow(this.window, delimiter.charCodeAt(0))
  }

  push(block: string): void {
    if (block !== '') this.endsOpen = !/[\r\n]/.test(block.slice(-1))
    this.window.show(this.window.text + block)
    if (this.window.text.length >= this.wanted) this.scan(false)
  }

  finish(): void {
    this.scan(true)
    this.endsShort &&= this.endsOpen
  }

  /** A line that was skipped, given by its beginning; a row that is still open cannot reach across it. */
  skipLongLine(beginning: string): void {
    this.scan(true)
    this.sink.onBroken(this.line, `${beginning}…`, `the line is longer than ${say(LONGEST_ROW)}`)
    this.line++
  }

  skipLine(): void {
    this.line++
  }

  private scan(last: boolean): void {
    const { window } = this
    let at = 0
    this.wanted = 0
    while (at < window.text.length) {
      const next = this.readRow(at, last)
      if (next === MORE) break
      at = next
    }
    const rest = window.text.slice(at)
    // Twice as much next time: a row is then read again only a few times, however it comes in.
    if (rest !== '') this.wanted = 2 * rest.length
    window.show(rest)
  }

  private readRow(from: number, last: boolean): number {
    const end = this.window.lineEnd(from)
    if (this.window.quote.next(from) < end) return this.readQuotedRow(from, end, last)
    this.tell(from, end, this.split(from, end))
    this.line++
    return this.window.nextLine(end)
  }

  private split(from: number, end: number): string[] {
    const { text, delimiter } = this.window
    const { scratch } = this
    let count = 0
    let at = from
    for (let next = delimiter.next(at); next < end; next = delimiter.next(at)) {
      scratch[count++] = text.slice(at, next)
      at = next + 1
    }
    scratch[count++] = text.slice(at, end)
    return scratch.slice(0, count)
  }

  private readQuotedRow(from: number, firstEnd: number, last: boolean): number {
    const { quoted, window } = this
    const state = quoted.read(from)
    if (state === 'complete') {
      this.tell(from, quoted.end, quoted.cells())
      const next = window.nextLine(quoted.end)
      this.line += quoted.end === firstEnd ? 1 : window.linesBetween(from, quoted.end) + 1
      return next
    }
    const tooLong = window.text.length - from > LONGEST_ROW
    if (state === 'unfinished' && !last && !tooLong) return MORE
    return this.passOver(from)
  }

  /** Gives up the row at the line on which the unclosed quote stands, and reads on behind that line. */
  private passOver(from: number): number {
    const { window, quoted, sink } = this
    const end = window.lineEnd(quoted.opened)
    sink.onBroken(this.line, quote(window.text, from, end), 'a quote is opened and not closed')
    this.line += window.linesBetween(from, end) + 1
    this.endsShort = true
    return window.nextLine(end)
  }

  private tell(from: number, end: number, cells: string[]): void {
    const { text, apostrophe } = this.window
    if (end - from > LONGEST_CELL && cells.some((cell) => cell.length > LONGEST_CELL)) {
      const reason = `a cell is longer than ${say(LONGEST_CELL)}`
      this.sink.onBroken(this.line, quote(text, from, end), reason)
      return
    }
    if (apostrophe.next(from) < end) dropGuards(cells)
    this.endsShort = cells.length < this.width
    this.width = cells.length
    this.sink.onRow(this.line, cells, text, from, end)
  }
}

/** An apostrophe at the front is how a spreadsheet is told that no formula follows. */
function dropGuards(cells: string[]): void {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? ''
    if (cell.charCodeAt(0) === 39) cells[at] = cell.slice(1)
  }
}

function quote(text: string, from: number, end: number): string {
  if (end - from <= LONGEST_CELL) return text.slice(from, end)
  return `${text.slice(from, from + LONGEST_QUOTATION)}…`
}

function say(bytes: number): string {
  return `${bytes / (1024 * 1024)} MB`
}
