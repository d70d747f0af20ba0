import { LONGEST_QUOTATION, LONGEST_ROW } from './limits.ts'

const LF = 10
const CR = 13

export interface LineSink {
  /** Bytes that end where a line ends (the last ones: where the file ends). */
  onBlock(bytes: Buffer): void
  /** A line too long to hold; only its beginning is given. */
  onLongLine(beginning: Buffer): void
}

/** Cuts chunks into blocks of whole lines, so that no character and no CRLF is ever torn. */
export class LineBlocks {
  private kept: Buffer[] = []
  private size = 0
  private skipping = false
  /** The skipped line ended in CR at a chunk's end: an LF that follows belongs to it. */
  private afterCr = false

  constructor(private readonly sink: LineSink) {}

  push(chunk: Buffer): void {
    const bytes = this.skipping || this.afterCr ? this.skip(chunk) : chunk
    if (bytes.length === 0) return
    const cut = lastLineEnd(bytes)
    if (cut > 0) {
      this.keep(bytes.subarray(0, cut))
      this.release()
    }
    if (cut < bytes.length) this.keep(bytes.subarray(cut))
    if (this.size > LONGEST_ROW) this.overflow()
  }

  finish(): void {
    if (this.size > 0) this.release()
  }

  private keep(bytes: Buffer): void {
    this.kept.push(bytes)
    this.size += bytes.length
  }

  private release(): void {
    const [first] = this.kept
    const block = this.kept.length === 1 && first ? first : Buffer.concat(this.kept, this.size)
    this.kept = []
    this.size = 0
    this.sink.onBlock(block)
  }

  /** No line end in so many bytes: unless a CR at a seam was one, the line is dropped from here on. */
  private overflow(): void {
    const all = Buffer.concat(this.kept, this.size)
    this.kept = []
    this.size = 0
    const cut = lastLineEnd(all)
    if (cut > 0) {
      this.sink.onBlock(all.subarray(0, cut))
      this.keep(all.subarray(cut))
      return
    }
    this.sink.onLongLine(all.subarray(0, LONGEST_QUOTATION))
    this.skipping = all[all.length - 1] !== CR
    this.afterCr = !this.skipping
  }

  /** What follows the skipped line. */
  private skip(chunk: Buffer): Buffer {
    if (this.afterCr) {
      this.afterCr = false
      return chunk[0] === LF ? chunk.subarray(1) : chunk
    }
    const end = firstLineEnd(chunk)
    if (end === -1) return chunk.subarray(chunk.length)
    this.skipping = false
    this.afterCr = chunk[end] === CR && end === chunk.length - 1
    const crlf = chunk[end] === CR && chunk[end + 1] === LF
    return chunk.subarray(end + (crlf ? 2 : 1))
  }
}

function firstLineEnd(bytes: Buffer): number {
  const lf = bytes.indexOf(LF)
  const cr = (lf === -1 ? bytes : bytes.subarray(0, lf)).indexOf(CR)
  return cr === -1 ? lf : cr
}

/** Just behind the last line end; a CR at the very end does not count, an LF may follow. */
function lastLineEnd(bytes: Buffer): number {
  const lf = bytes.lastIndexOf(LF)
  if (lf !== -1) return lf + 1
  return bytes.length < 2 ? 0 : bytes.lastIndexOf(CR, bytes.length - 2) + 1
}
