import { csvLine } from '@closed-learned/deals'
import type { Context } from 'hono'

/** A table as a file to keep: UTF-8 with a mark that spreadsheets look for, written while it is sent. */
export function csvStream(c: Context, rows: Iterable<readonly string[]>, name: string): Response {
  const cells = rows[Symbol.iterator]()
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start: (control) => control.enqueue(encoder.encode('\uFEFF')),
    pull(control) {
      let text = ''
      for (let n = 0; n < 500; n++) {
        const next = cells.next()
        if (next.done) {
          if (text) control.enqueue(encoder.encode(text))
          control.close()
          return
        }
        text += csvLine(next.value)
      }
      control.enqueue(encoder.encode(text))
    },
  })
  return c.body(stream, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })
}
