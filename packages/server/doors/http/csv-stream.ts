import { sheetLine } from '@closed-learned/deals'
import type { Context } from 'hono'

/** A table as a file to keep: UTF-8 with a mark that spreadsheets look for, written while it is sent. */
export function csvStream(c: Context, rows: Iterable<readonly string[]>, name: string): Response {
  return csvLines(c, linesOf(rows), name)
}

/** The same of lines that are written already. */
export function csvLines(c: Context, lines: Iterable<string>, name: string): Response {
  return c.body(streamOf('\uFEFF', lines), 200, asFile('text/csv', name))
}

/** A plain text as a file to keep. */
export function textFile(c: Context, lines: Iterable<string>, name: string): Response {
  return c.body(streamOf('', lines), 200, asFile('text/plain', name))
}

/** The headers of a file to keep. */
export function asFile(type: string, name: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  }
}

function* linesOf(rows: Iterable<readonly string[]>): Generator<string> {
  for (const row of rows) yield sheetLine(row)
}

const LINES_AT_ONCE = 500

function streamOf(first: string, lines: Iterable<string>): ReadableStream<Uint8Array> {
  const rest = lines[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start: (control) => control.enqueue(encoder.encode(first)),
    pull(control) {
      let text = ''
      for (let n = 0; n < LINES_AT_ONCE; n++) {
        const next = rest.next()
        if (next.done) {
          if (text) control.enqueue(encoder.encode(text))
          control.close()
          return
        }
        text += next.value
      }
      control.enqueue(encoder.encode(text))
    },
  })
}
