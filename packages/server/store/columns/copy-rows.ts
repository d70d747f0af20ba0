import { StringDecoder } from 'node:string_decoder'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

// V8 lets garbage grow with what it keeps; asking it now and then keeps a long import small.
const COLLECT_EVERY = 48 * 1024 * 1024
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Calls `onRow` with the cells of each row of PostgreSQL's COPY text format; null is null. */
export async function eachCopyRow(
  chunks: AsyncIterable<Buffer>,
  onRow: (cells: (string | null)[]) => void,
): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let bytes = 0
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onRow(cellsOf(line))
    bytes += chunk.length
    if (bytes > COLLECT_EVERY) {
      collectGarbage()
      bytes = 0
    }
  }
}

function cellsOf(line: string): (string | null)[] {
  const cells: (string | null)[] = line.split('\t')
  if (!line.includes('\\')) return cells
  return cells.map((cell) =>
    cell === '\\N' ? null : (cell?.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c) ?? null),
  )
}
