import { createReadStream } from 'node:fs'
import { crc32, createInflateRaw } from 'node:zlib'
import { refuse } from '@closed-learned/deals'
import { type FileRef, sayFile } from './file-ref.ts'
import { type Chunks, gunzip, through } from './gunzip.ts'
import { BOMB_FROM, BOMB_RATIO, CHUNK_BYTES } from './limits.ts'
import { refuseFailure } from './read-failure.ts'
import { locateEntry, type ZipSpan } from './zip-directory.ts'

/** A table's bytes, whether it lies plain, gzipped or in a zip. Damage is found by the end at the latest. */
export class ByteSource {
  /** Packed bytes read so far, out of `FileRef.bytes`. */
  consumed = 0
  doubts: string[] = []

  constructor(private readonly file: FileRef) {}

  /** The bytes, unpacked; leaving the loop early closes the file. */
  async *chunks(): Chunks {
    const { file } = this
    let bytes = 0
    try {
      const span = file.entry === null ? null : await locateEntry(file.path, file.entry)
      for await (const chunk of this.unpacked(span)) {
        bytes += chunk.length
        if (file.gzip || span !== null) refuseBomb(file, bytes)
        yield chunk
      }
    } catch (failure) {
      refuseFailure(sayFile(file), failure)
    }
    if (file.entry === null && !file.gzip) refuseChange(file, bytes)
  }

  private unpacked(span: ZipSpan | null): Chunks {
    const open = () => (span === null ? this.packed(0, null) : this.entry(span))
    if (!this.file.gzip || this.file.bytes === 0) return open()
    return gunzip(open, () => {
      this.doubts.push(`${sayFile(this.file)}: what follows the packed table was ignored.`)
    })
  }

  private async *entry(span: ZipSpan): Chunks {
    const packed = this.packed(span.start, span.packed)
    const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES })
    let bytes = 0
    let crc = 0
    for await (const chunk of span.deflated ? through(packed, inflate) : packed) {
      bytes += chunk.length
      crc = crc32(chunk, crc)
      if (bytes > span.unpacked) refuseMismatch(this.file)
      yield chunk
    }
    if (bytes !== span.unpacked || crc !== span.crc) refuseMismatch(this.file)
  }

  /** The file's bytes as they lie on the disk; `length` null means up to its end. */
  private async *packed(start: number, length: number | null): Chunks {
    this.consumed = 0
    // A range of no bytes cannot be said to createReadStream: its end is inclusive.
    if (length === 0) return
    const end = length === null ? Number.POSITIVE_INFINITY : start + length - 1
    const stream = createReadStream(this.file.path, { highWaterMark: CHUNK_BYTES, start, end })
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.consumed += chunk.length
      yield chunk
    }
  }
}

function refuseBomb(file: FileRef, bytes: number): void {
  if (bytes <= BOMB_FROM || bytes <= BOMB_RATIO * file.bytes) return
  const text = `${sayFile(file)} unpacks to more than ${BOMB_RATIO} times its size.`
  refuse('file-broken', text, 'Unpack it yourself and import it if it is what you expect.')
}

function refuseMismatch(file: FileRef): never {
  const text = `${sayFile(file)} is damaged: its checksum or size is not what the zip says.`
  refuse('file-broken', text, 'Make or copy the zip file again.')
}

/** A file that is still being written would go in by half. */
function refuseChange(file: FileRef, bytes: number): void {
  if (bytes === file.bytes) return
  const text = `${sayFile(file)} changed while it was read.`
  refuse('file-broken', text, 'Wait until it is written to its end, and import it again.')
}
