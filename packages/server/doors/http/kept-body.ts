import type { Context } from 'hono'
import { bytesOf } from './short-body.ts'

/**
 * The bytes of a request, which can be read once more by who answers it; undefined if there are more
 * than so many.
 */
export async function keptBody(
  c: Context,
  longest: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > longest) return undefined
  if (c.req.raw.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(c)) {
    size += chunk.length
    if (size > longest) return undefined
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(Buffer.concat(chunks))
  c.req.raw = new Request(c.req.raw, { body: bytes })
  return bytes
}
