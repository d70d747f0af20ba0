import { ByteSource } from './byte-source.ts'
import { sayFile } from './file-ref.ts'
import { RowPipe } from './row-pipe.ts'
import type { Sheet } from './sheet.ts'

export interface RowHandlers {
  /**
   * Synchronous and hot. A cell of 13 characters or more is a view into its chunk of 64 KB and
   * keeps it alive: who stores cells beyond `onChunk` copies them (`Buffer.from(cell).toString()`).
   */
  onRow(line: number, cells: string[]): void
  /** A row that cannot be read, with its content (of over a megabyte, the beginning) and the reason. */
  onBroken(line: number, content: string, reason: string): void
  /** After each chunk, with the packed bytes read so far out of `file.bytes`; reading waits for its promise. */
  onChunk(bytesRead: number): Promise<void> | void
}

/**
 * Streams every row of a table, in order, empty lines (one empty cell) and headers included. Memory does not grow
 * with the file. A file that proves cut off or damaged is refused, even at its very end: what was read until then
 * must not be kept.
 */
export async function readRows(sheet: Sheet, handlers: RowHandlers): Promise<{ doubts: string[] }> {
  const source = new ByteSource(sheet.file)
  const pipe = new RowPipe(sheet.encoding, sheet.delimiter, handlers)
  for await (const chunk of source.chunks()) {
    pipe.push(chunk)
    const pause = handlers.onChunk(source.consumed)
    if (pause) await pause
  }
  pipe.finish()
  await handlers.onChunk(sheet.file.bytes)
  return { doubts: [...source.doubts, ...pipe.doubts(sayFile(sheet.file))] }
}
