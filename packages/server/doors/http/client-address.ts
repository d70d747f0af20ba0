import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isLoopback } from './address.ts'

/**
 * The address of whoever asks, for limits on how often: that of the connection, or, behind as many
 * proxies as the configuration trusts (the guard leaves their number in the request), the one that the
 * outermost of them saw. What stands further left in x-forwarded-for is the client's own word and
 * never counts. `unknown` where there is no connection.
 */
export function clientAddress(c: Context): string {
  const trustedHops: number = c.get('trustedHops') ?? 0
  const socket = socketAddress(c)
  if (trustedHops === 0) return socket
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map(plainAddress)
  return seen[Math.max(0, seen.length - trustedHops)] || socket
}

/** The address at the other end of the connection. */
function socketAddress(c: Context): string {
  // Requests that tests hand in directly come over no connection.
  if (c.env?.incoming === undefined) return 'unknown'
  return plainAddress(getConnInfo(c).remote.address ?? '') || 'unknown'
}

/** Whether it came from this machine itself and through no proxy. */
export function isLoopbackConnection(c: Context): boolean {
  const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']
  return isLoopback(socketAddress(c)) && !passedOn.some((name) => c.req.header(name) !== undefined)
}

/** Without port, brackets and the dress of IPv4 in IPv6; '' if it is no address. */
function plainAddress(text: string): string {
  const bare = text.trim().replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
  const address = /^[\d.]+:\d+$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  return isIP(plain) ? plain : ''
}
