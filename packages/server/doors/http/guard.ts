import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { refused } from './problems.ts'

/** What a request carries from the guard to the page. */
export interface Guarded {
  Variables: { nonce: string }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Lets in what comes from this machine's own pages only. Until people have accounts the address is
 * the only key, so a page of another site must not be able to use it: neither under a name of its
 * own that leads here, nor by a form or script that writes.
 */
export const ownPagesOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site') ?? 'none'
  const fromElsewhere =
    site !== 'same-origin' && site !== 'none' && c.req.header('sec-fetch-mode') !== 'navigate'
  if (!LOOPBACK.test(host) || (origin && origin !== `http://${host}`) || fromElsewhere)
    return refused(c, {
      kind: 'not-allowed-here',
      text: 'This address answers its own pages on this machine only.',
      mend: 'Open it as http://127.0.0.1 with the port that the terminal names.',
    })
  return next()
}

/** Headers that keep a page to itself; the nonce is for the style elements of the component library. */
export const keepToItself: MiddlewareHandler<Guarded> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64')
  c.set('nonce', nonce)
  await next()
  const headers = c.res.headers
  headers.set('content-security-policy', policy(nonce))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
