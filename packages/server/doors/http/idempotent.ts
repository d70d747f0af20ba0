import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { type AskedOnce, answerOnce, type GivenAnswer } from '../../work/answer-once.ts'
import { isRefusal } from '../../work/refusals.ts'
import type { Admitted } from './admit.ts'
import { describedOperations } from './described-operations.ts'
import { keptBody } from './kept-body.ts'
import { refused } from './problems.ts'
import { LONGEST_REQUEST } from './short-requests.ts'

/**
 * Lets a request that writes be sent again without being done again: the first answer to an
 * `Idempotency-Key` is kept for a day and given again. Uploads of files need none, for a file of the
 * same name replaces the one before it.
 */
export function idempotent(api: OpenAPIHono<Admitted>): MiddlewareHandler<Admitted> {
  const operationOf = describedOperations(api)
  return async (c, next) => {
    const key = c.req.header('idempotency-key')
    const scope = c.get('scope')
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (key === undefined || scope === undefined || isRead) return next()
    if (operationOf(c.req.method, c.req.path)?.takesFile) return next()
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) return refused(c, UNFIT)
    const asked = await askedIn(c, key)
    if (asked === undefined) return refused(c, UNFIT)
    const told = await answerOnce(scope.house, scope.viewer, asked, async () => {
      await next()
      return givenBy(c)
    })
    if (told === undefined) return undefined
    return isRefusal(told) ? refused(c, told) : again(told)
  }
}

async function askedIn(c: Context, key: string): Promise<AskedOnce | undefined> {
  const body = await keptBody(c, LONGEST_REQUEST)
  if (body === undefined) return undefined
  const { pathname, search } = new URL(c.req.url)
  const hash = createHash('sha256').update(JSON.stringify([c.req.method, pathname, search]))
  return { key, requestHash: hash.update(body).digest('base64url') }
}

/** Whether the same request may well be answered otherwise later: then nothing is kept. */
const isOfTheMoment = (status: number) => status >= 500 || [401, 403, 409, 429].includes(status)

const KEPT_HEADERS = ['content-type', 'location', 'etag']

/** What is kept of an answer. One that is not to be stored, as a new key is shown, is kept as that. */
async function givenBy(c: Context): Promise<GivenAnswer | undefined> {
  const response = c.res
  if (isOfTheMoment(response.status)) return undefined
  if (response.headers.get('cache-control')?.includes('no-store')) return keepNothing(c)
  const bytes = Buffer.from(await response.clone().arrayBuffer())
  const isPacked = response.headers.get('content-encoding') === 'gzip'
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return {
    status: response.status,
    body: (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
    headers: Object.fromEntries(headers),
  }
}

async function keepNothing(c: Context): Promise<GivenAnswer> {
  const { status, headers, body } = refused(c, SHOWN_ONCE)
  const text = body === null ? '' : await new Response(body).text()
  return { status, body: text, headers: { 'content-type': headers.get('content-type') ?? '' } }
}

function again({ status, body, headers }: GivenAnswer): Response {
  const said = status === 204 || status === 304 ? null : body
  return new Response(said, { status, headers: { ...headers, 'idempotency-replayed': 'true' } })
}

const UNFIT = {
  kind: 'not-asked-well',
  text: 'This idempotency key cannot be used.',
  mend: 'Take up to 200 visible ASCII characters, such as a random UUID.',
} as const

const SHOWN_ONCE = {
  kind: 'held',
  text: 'This was done already, and its answer is shown only once.',
  mend: 'If that answer was lost, take back what was made and make another, with another key.',
} as const
