import { ByteSource } from './byte-source.ts'
import { RowPipe } from './row-pipe.ts'
import type { Sheet } from './sheet.ts'

/** The rows that begin on these lines, as they stand in the file; reads no further than the last of them. */
export async function readLines(
  sheet: Sheet,
  lines: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  const pipe = new RowPipe(sheet.encoding, sheet.delimiter, {
    onRow: (line, _cells, text, from, to) => {
      // Copied, because a slice would keep its whole chunk alive.
      if (lines.has(line)) found.set(line, Buffer.from(text.slice(from, to)).toString())
    },
    onBroken: (line, content) => {
      if (lines.has(line)) found.set(line, Buffer.from(content).toString())
    },
  })
  for await (const chunk of new ByteSource(sheet.file).chunks()) {
    if (found.size === lines.size) return found
    pipe.push(chunk)
  }
  pipe.finish()
  return found
}
