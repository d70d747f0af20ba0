import { StringDecoder } from 'node:string_decoder'

const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Calls `onRow` with the cells of each row of PostgreSQL's COPY text format; null is null. */
export async function eachCopyRow(
  chunks: AsyncIterable<Buffer>,
  onRow: (cells: (string | null)[]) => void,
): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onRow(cellsOf(line))
  }
}

function cellsOf(line: string): (string | null)[] {
  const cells: (string | null)[] = line.split('\t')
  if (!line.includes('\\')) return cells
  return cells.map((cell) =>
    cell === '\\N' ? null : (cell?.replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c) ?? null),
  )
}
