import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CodedColumn, TextColumn } from '@closed-learned/deals'

const ARRAYS = {
  u8: Uint8Array,
  i16: Int16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const
export type ArrayKind = keyof typeof ARRAYS

const ENTRIES = 16_384

/** A column of numbers that goes to its file as it grows, so that memory stays flat. */
export class NumberWriter {
  readonly #buffer
  readonly #file: number
  #used = 0
  length = 0

  constructor(folder: string, name: string, kind: ArrayKind) {
    this.#file = openSync(join(folder, `${name}.${kind}`), 'w')
    this.#buffer = new ARRAYS[kind](ENTRIES)
  }

  push(value: number): void {
    this.#buffer[this.#used++] = value
    this.length++
    if (this.#used === ENTRIES) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    writeAll(
      this.#file,
      new Uint8Array(this.#buffer.buffer, 0, this.#used * this.#buffer.BYTES_PER_ELEMENT),
    )
    this.#used = 0
  }
}

/** A column of texts: the bytes one after the other, and where each begins. */
export class TextWriter {
  readonly #starts: NumberWriter
  readonly #file: number
  #parts: string[] = []
  #position = 0

  constructor(folder: string, name: string) {
    this.#file = openSync(join(folder, `${name}.txt`), 'w')
    this.#starts = new NumberWriter(folder, `${name}.starts`, 'f64')
    this.#starts.push(0)
  }

  push(text: string): void {
    this.#parts.push(text)
    this.#position += Buffer.byteLength(text)
    this.#starts.push(this.#position)
    if (this.#parts.length === ENTRIES) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
    this.#starts.close()
  }

  #flush(): void {
    writeAll(this.#file, Buffer.from(this.#parts.join('')))
    this.#parts = []
  }
}

/** A column of words: a code for each entry, and the words in a file of their own. */
export class CodeWriter {
  readonly #codes = new Map<string, number>()
  readonly #column: NumberWriter
  readonly #words: TextWriter

  constructor(folder: string, name: string) {
    this.#column = new NumberWriter(folder, name, 'i32')
    this.#words = new TextWriter(folder, `${name}.words`)
  }

  code(value: string | null | undefined): number {
    if (!value) return -1
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.#codes.size
    this.#codes.set(value, code)
    this.#words.push(value)
    return code
  }

  push(value: string | null | undefined): void {
    this.#column.push(this.code(value))
  }

  /** The words so far, in the order of their codes. */
  words(): string[] {
    return [...this.#codes.keys()]
  }

  /** No more entries; changes may still bring words. */
  close(): void {
    this.#column.close()
  }

  closeWords(): void {
    this.#words.close()
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done)
}

/** Reads a column of numbers back. */
export function readNumbers<Kind extends ArrayKind>(folder: string, name: string, kind: Kind) {
  const bytes = readFileSync(join(folder, `${name}.${kind}`))
  const owned = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  return new ARRAYS[kind](owned as ArrayBuffer) as InstanceType<(typeof ARRAYS)[Kind]>
}

export function readCodes(folder: string, name: string): CodedColumn {
  const words = readTexts(folder, `${name}.words`)
  const values = Array.from({ length: words.length }, (_, code) => words.at(code))
  return { codes: readNumbers(folder, name, 'i32'), values }
}

export function readTexts(folder: string, name: string): TextColumn {
  const bytes = readFileSync(join(folder, `${name}.txt`))
  const starts = readNumbers(folder, `${name}.starts`, 'f64')
  return {
    length: starts.length - 1,
    at: (index) => bytes.toString('utf8', starts[index], starts[index + 1]),
  }
}
