import { isAscii, isUtf8 } from 'node:buffer'
import { endOfByteLine } from './byte-line.ts'
import type { Encoding } from './encoding.ts'
import { readWindows1252 } from './windows-1252.ts'

/** Bytes of whole lines → text. Counts what it had to mend. */
export class LineDecoder {
  nuls = 0
  strayLines = 0

  constructor(private readonly encoding: Encoding) {}

  decode(bytes: Buffer): string {
    const clean = bytes.includes(0) ? this.withoutNuls(bytes) : bytes
    if (isAscii(clean)) return clean.toString('latin1')
    if (this.encoding === 'windows-1252') return readWindows1252(clean)
    return isUtf8(clean) ? clean.toString('utf8') : this.lineByLine(clean)
  }

  private withoutNuls(bytes: Buffer): Buffer {
    const clean = bytes.filter((byte) => byte !== 0)
    this.nuls += bytes.length - clean.length
    return Buffer.from(clean.buffer, clean.byteOffset, clean.length)
  }

  /** Some programs append lines of another encoding to a UTF-8 file: only those are read otherwise. */
  private lineByLine(bytes: Buffer): string {
    const lines: string[] = []
    for (let from = 0; from < bytes.length; ) {
      const end = endOfByteLine(bytes, from)
      const line = bytes.subarray(from, end)
      const good = isUtf8(line)
      if (!good) this.strayLines++
      lines.push(good ? line.toString('utf8') : readWindows1252(line))
      from = end
    }
    return lines.join('')
  }
}
