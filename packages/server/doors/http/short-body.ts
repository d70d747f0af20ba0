import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { Context } from 'hono'

/** The bytes of a request, as they come. */
export function bytesOf(c: Context): AsyncIterable<Uint8Array> {
  const { body } = c.req.raw
  // The two names of one type, the browser's and Node's.
  return body ? Readable.fromWeb(body as NodeStream) : Readable.from([])
}

/** What was sent as text; undefined if it is longer than so many bytes. Read to its end even then. */
export async function shortBody(c: Context, longest: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(c)) {
    size += chunk.length
    if (size <= longest) chunks.push(chunk)
  }
  return size <= longest ? Buffer.concat(chunks).toString('utf8') : undefined
}

/** The value of a JSON text; undefined if it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
