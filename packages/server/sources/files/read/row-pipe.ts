import { type Encoding, lastWholeCharacter } from './encoding.ts'
import { LineBlocks } from './line-blocks.ts'
import { LineDecoder } from './line-decoder.ts'
import { RowScanner, type RowSink } from './row-scanner.ts'
import { toUtf8 } from './to-utf8.ts'

/** Everything between a file's bytes and its rows: encoding, lines, quotes. Push all chunks, then finish. */
export class RowPipe {
  private readonly recode: (chunk: Buffer | null) => Buffer
  private readonly decoder: LineDecoder
  private readonly scanner: RowScanner
  private readonly blocks: LineBlocks
  private begun = false

  constructor(encoding: Encoding, delimiter: string, sink: RowSink) {
    this.recode = toUtf8(encoding)
    this.decoder = new LineDecoder(encoding)
    this.scanner = new RowScanner(delimiter, sink)
    this.blocks = new LineBlocks({
      onBlock: (bytes) => this.scanner.push(this.textOf(bytes)),
      onLongLine: (beginning) => {
        const whole = beginning.subarray(0, lastWholeCharacter(beginning))
        this.scanner.skipLongLine(this.textOf(whole))
      },
    })
  }

  push(chunk: Buffer): void {
    this.blocks.push(this.recode(chunk))
  }

  finish(): void {
    this.blocks.push(this.recode(null))
    this.blocks.finish()
    this.scanner.finish()
  }

  /** What had to be mended on the way, in plain sentences. */
  doubts(name: string): string[] {
    const { nuls, strayLines } = this.decoder
    const doubts: string[] = []
    if (nuls > 0) doubts.push(`${name}: ${count(nuls, 'NUL byte')} removed.`)
    if (strayLines > 0) {
      const lines = `${count(strayLines, 'line')} not in the encoding of the rest (UTF-8)`
      doubts.push(`${name}: ${lines}, read as Windows-1252.`)
    }
    if (this.scanner.endsShort) {
      doubts.push(`${name}: the last row is short and has no line end; it may have been cut off.`)
    }
    return doubts
  }

  private textOf(bytes: Buffer): string {
    const text = this.decoder.decode(bytes)
    if (this.begun) return text
    this.begun = true
    return this.withoutPreamble(text)
  }

  /** A byte order mark, and the line by which Excel is told the delimiter. */
  private withoutPreamble(text: string): string {
    const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    const told = /^sep=[,;\t|](\r\n|\r|\n)/i.exec(unmarked)
    if (told === null) return unmarked
    this.scanner.skipLine()
    return unmarked.slice(told[0].length)
  }
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}
