import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Refused, refuse } from '@closed-learned/deals'
import {
  asHead,
  asSection,
  FIRST_LINE,
  type Head,
  type Manifest,
  Measure,
  type Section,
} from './manifest.ts'

/** What is done with the sections of a backup as they are read. */
export interface Taker {
  head?(head: Head): Promise<void>
  /** The pieces must be read to their end before it returns. */
  section?(section: Section, pieces: AsyncIterable<Buffer>): Promise<void>
}

export interface ReadBackup {
  readonly head: Head
  readonly manifest: Manifest
}

const LONGEST_LINE = 1 << 24
const LONGEST_PIECE = 1 << 26

/** Reads a backup from beginning to end; refuses one that is broken, cut off, or not what it says. */
export async function readBackup(path: string, taker: Taker = {}): Promise<ReadBackup> {
  const file = createReadStream(path)
  const unpacked = createGunzip({ chunkSize: 1 << 18 })
  file.on('error', (error) => unpacked.destroy(error))
  const bytes = new Bytes(file.pipe(unpacked))
  try {
    return await readAll(bytes, path, taker)
  } catch (error) {
    if (error instanceof Refused) throw error
    return refuseFile(error, path)
  } finally {
    file.destroy()
    unpacked.destroy()
  }
}

async function readAll(bytes: Bytes, path: string, taker: Taker): Promise<ReadBackup> {
  if ((await bytes.line()) !== FIRST_LINE) throw new Broken()
  const head = asHead(await bytes.line())
  await taker.head?.(head)
  const measure = new Measure(() => createHash('sha256'))
  for (;;) {
    const next = asSection(await bytes.line())
    if (next.kind === 'end') {
      if (!isSame(next, measure) || !(await bytes.isAtEnd())) refuseBroken(path)
      return { head, manifest: next }
    }
    measure.begin(next)
    const pieces = piecesOf(bytes, next, measure)
    await taker.section?.(next, pieces)
    for await (const _ of pieces);
  }
}

class Broken extends Error {}

async function* piecesOf(bytes: Bytes, section: Section, measure: Measure) {
  for (;;) {
    const text = await bytes.line()
    const length = /^\d{1,9}$/.test(text) ? Number(text) : -1
    if (length === 0) return
    if (length < 0 || length > LONGEST_PIECE) throw new Broken()
    const piece = await bytes.take(length)
    measure.add(section, piece)
    yield piece
  }
}

function isSame(told: Manifest, measure: Measure): boolean {
  return summed(told) === summed(measure.total())
}

function summed({ tables, files }: Pick<Manifest, 'tables' | 'files'>): string {
  const lines = [
    ...Object.entries(tables).map(([name, t]) => [name, t.rows, t.bytes, t.sha256].join(' ')),
    ...Object.entries(files).map(([path, f]) => [path, f.bytes, f.sha256].join(' ')),
  ]
  return lines.sort().join('\n')
}

/** Bytes of a stream, by lines and by numbers. */
class Bytes {
  private left: Buffer = Buffer.alloc(0)
  private readonly pieces: AsyncIterator<Buffer>

  constructor(stream: AsyncIterable<Buffer>) {
    this.pieces = stream[Symbol.asyncIterator]()
  }

  async line(): Promise<string> {
    let end = this.left.indexOf(10)
    while (end < 0) {
      if (this.left.length > LONGEST_LINE) throw new Broken()
      const from = this.left.length
      if (!(await this.more())) throw new Broken()
      end = this.left.indexOf(10, from)
    }
    const text = this.left.toString('utf8', 0, end)
    this.left = this.left.subarray(end + 1)
    return text
  }

  async take(length: number): Promise<Buffer> {
    while (this.left.length < length) if (!(await this.more())) throw new Broken()
    const taken = this.left.subarray(0, length)
    this.left = this.left.subarray(length)
    return taken
  }

  async isAtEnd(): Promise<boolean> {
    return this.left.length === 0 && !(await this.more())
  }

  private async more(): Promise<boolean> {
    const next = await this.pieces.next()
    if (next.done) return false
    this.left = this.left.length === 0 ? next.value : Buffer.concat([this.left, next.value])
    return true
  }
}

function isOfFile(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall === 'read' || syscall === 'open' || /^Z_|^ERR_STREAM_PREMATURE/.test(code ?? '')
}

function refuseFile(error: unknown, path: string): never {
  const { code, name } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') refuse('backup-unfit', `There is no file ${path}.`, 'Check its path.')
  if (code === 'EACCES' || code === 'EISDIR')
    refuse('backup-unfit', `${path} cannot be read.`, 'Check its path and its rights.')
  const ours = error instanceof Broken || error instanceof SyntaxError || isOfFile(error)
  if (ours || name === 'ZodError' || name === '$ZodError') refuseBroken(path)
  throw error
}

function refuseBroken(path: string): never {
  refuse(
    'backup-unfit',
    `${path} is no backup of this program, or is cut off or broken; nothing of it was restored.`,
    'Take another backup, or the file anew from where it was kept.',
  )
}
