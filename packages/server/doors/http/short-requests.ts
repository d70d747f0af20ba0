import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Admitted } from './admit.ts'
import { describedOperations } from './described-operations.ts'
import { keptBody } from './kept-body.ts'
import { refused } from './problems.ts'

/** More than a mapping, or files that are sent within a text, are long. */
export const LONGEST_REQUEST = 6 * 1024 * 1024
/** Of somebody who is not signed in: an e-mail, a password, a link. */
const LONGEST_UNSIGNED = 64 * 1024

/**
 * Declines requests that are too long to be what they say, before anything reads them. Files have a
 * limit of their own, and are never held in memory.
 */
export function shortRequests(api: OpenAPIHono<Admitted>): MiddlewareHandler<Admitted> {
  const operationOf = describedOperations(api)
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (isRead || operationOf(c.req.method, c.req.path)?.takesFile) return next()
    const longest = c.get('scope') ? LONGEST_REQUEST : LONGEST_UNSIGNED
    if ((await keptBody(c, longest)) !== undefined) return next()
    const response = refused(c, TOO_LONG)
    // What has not been read must not be taken for the next request.
    response.headers.set('connection', 'close')
    return response
  }
}

const TOO_LONG = {
  kind: 'not-asked-well',
  text: 'What was sent is too long.',
  mend: 'Send what the description of this operation names; files are uploaded one by one.',
} as const
