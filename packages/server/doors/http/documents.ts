import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { oncePer } from '@closed-learned/deals'
import type { Context } from 'hono'

const LEVEL = 4
const SMALL = 1_000

/**
 * Answers with a document under an entity tag of its content: a browser that has it already is told
 * so in a few bytes.
 */
export async function answerDocument(c: Context, document: object): Promise<Response> {
  const said = saidOnce(document)
  const { text, tag } = said
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
    etag: tag,
  }
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, headers)
  if (text.length < SMALL || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(text, 200, headers)
  said.packed ??= promisify(gzip)(text, { level: LEVEL }) as Promise<Buffer<ArrayBuffer>>
  return c.body(await said.packed, 200, { ...headers, 'content-encoding': 'gzip' })
}

/** A document as bytes; one that is answered again is not written and packed again. */
interface Said {
  readonly text: string
  readonly tag: string
  packed?: Promise<Buffer<ArrayBuffer>>
}

const saidOnce = oncePer((document: object): Said => {
  const text = JSON.stringify(document)
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
})
