import type { Refusal, SignedInTold } from '@closed-learned/deals'
import type { Context } from 'hono'
import { isRefusal } from '../../work/refusals.ts'
import { clientAddress } from './client-address.ts'
import { networkOf } from './network-of.ts'
import { giveCookies } from './people-door.ts'

interface Cookies {
  readonly cookies: readonly string[]
}

/** Says whether somebody is in, or what is asked for next, and hands the cookies over. */
export function cameIn(c: Context, coming: Cookies | Refusal): SignedInTold | Refusal {
  if (isRefusal(coming)) return coming
  giveCookies(c, coming.cookies)
  return { next: 'secondFactor' in coming ? 'secondFactor' : 'in' }
}

/**
 * Where a request comes from, and what it carries. Of IPv6 it is the network: whoever has one could
 * try from another address each time.
 */
export function whence(c: Context): { readonly address: string; readonly headers: Headers } {
  return { address: networkOf(clientAddress(c)), headers: c.req.raw.headers }
}
