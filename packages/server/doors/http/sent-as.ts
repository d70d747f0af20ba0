import type { Context } from 'hono'

/** Under which key a request was sent: the same that comes under it once more is done once, for good. */
export function sentAs(c: Context): { sentAs?: string } {
  const key = c.req.header('idempotency-key')
  return key === undefined ? {} : { sentAs: key }
}
