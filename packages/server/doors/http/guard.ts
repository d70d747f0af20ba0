import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { type Address, isLoopback, isSecure } from './address.ts'
import { isLoopbackConnection } from './client-address.ts'
import { refused } from './problems.ts'

/** What a request carries from the guard to the page. */
export interface Guarded {
  Variables: { nonce: string; trustedHops: number }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Lets in what comes from the product's own pages only: under the name that the configuration gives,
 * or from this machine itself. A page of another site must not be able to use it: neither under a
 * name of its own that leads here, nor by a form or script that writes.
 */
export function ownPagesOnly(address: Address): MiddlewareHandler {
  return async (c, next) => {
    const own = ownOrigin(c, address)
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site') ?? 'none'
    // A link of another site may lead here; a form of it may not write.
    const isLink = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate'
    const fromElsewhere = site !== 'same-origin' && site !== 'none' && !isLink
    if (own === undefined || (origin && origin !== own) || fromElsewhere)
      return refused(c, address.url ? notUnderThatName(address.url) : ON_THIS_MACHINE)
    return next()
  }
}

/** The origin of the pages by the name under which they were asked for; undefined if it is not ours. */
function ownOrigin(c: Context, { url }: Address): string | undefined {
  const host = (c.req.header('host') ?? '').toLowerCase()
  if (url && host === url.host) return url.origin
  if (!LOOPBACK.test(host)) return undefined
  // On a server this is the health check beside it; through a proxy it would be anybody's word.
  if (url && !isLoopback(url.hostname) && !isLoopbackConnection(c)) return undefined
  return `http://${host}`
}

const ON_THIS_MACHINE = {
  kind: 'not-allowed-here',
  text: 'This address answers its own pages on this machine only.',
  mend: 'Open it as http://127.0.0.1 with the port that the terminal names.',
} as const

function notUnderThatName(url: URL) {
  return {
    kind: 'not-allowed-here',
    text: 'This address answers its own pages under its own name only.',
    mend: `Open it as ${url.origin}; a proxy before it passes the Host header on as it came.`,
  } as const
}

/** Headers that keep a page to itself; the nonce is for the style elements of the component library. */
export function keepToItself(address: Address): MiddlewareHandler<Guarded> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64')
    c.set('nonce', nonce)
    c.set('trustedHops', address.trustedHops)
    await next()
    const headers = c.res.headers
    for (const [name, value] of Object.entries(KEPT)) headers.set(name, value)
    headers.set('content-security-policy', policy(nonce))
    // What says nothing of keeping is of one person, and no proxy or shared browser may keep it.
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
    if (isSecure(address)) headers.set('strict-transport-security', TWO_YEARS)
  }
}

const TWO_YEARS = 'max-age=63072000'

const KEPT = {
  'x-content-type-options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
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
