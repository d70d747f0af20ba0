import type { WorkspaceId } from '@closed-learned/deals'
import type { Accounts } from '../port.ts'

/** What of the library is reachable by its own addresses; everything else goes through our routes. */
const OPEN: readonly (readonly [method: RegExp, path: RegExp])[] = [
  [/^GET$/, /^\/sso\/callback\/company$/],
  [/^GET$/, /^\/passkey\/generate-(register|authenticate)-options$/],
  [/^POST$/, /^\/passkey\/(verify-registration|verify-authentication|delete-passkey)$/],
  [/^(GET|POST|PUT|PATCH|DELETE)$/, /^\/scim\/v2\/(Users|Groups)(\/[\w-]+)?$/],
  [/^GET$/, /^\/scim\/v2\/(ServiceProviderConfig|Schemas|ResourceTypes)(\/[\w:.-]+)?$/],
]

/** Lets through what is open; after the directory changed something, its workspace is looked at. */
export function ownAddresses(
  handler: (request: Request) => Promise<Response>,
  base: string,
  keyOf: Accounts['keyOf'],
  directorySpoke: (workspace: WorkspaceId) => Promise<void>,
): Accounts['handle'] {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const path = pathname.slice(base.length)
    const isOpen = OPEN.some(([method, form]) => method.test(request.method) && form.test(path))
    if (!pathname.startsWith(base) || !isOpen) return new Response(null, { status: 404 })
    if (path === '/passkey/verify-authentication' && !(await isPersonVerified(request.clone())))
      return new Response(null, { status: 401 })
    const answer = await handler(request)
    if (path.startsWith('/scim/') && request.method !== 'GET' && answer.ok) {
      const key = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
      const holder = await keyOf(key)
      if (holder) await directorySpoke(holder.workspace)
    }
    return answer
  }
}

/** The bit by which an authenticator says that it has verified who is there; signed with all of it. */
const VERIFIED = 0x04
const FLAGS_AT = 32

/**
 * A passkey stands for a password and a second factor together only where the device asked for a
 * finger, a face or a PIN; the library asks for that, and does not look whether it was done.
 */
async function isPersonVerified(request: Request): Promise<boolean> {
  const told: unknown = await request.json().catch(() => undefined)
  const data = within(within(within(told, 'response'), 'response'), 'authenticatorData')
  if (typeof data !== 'string') return false
  return ((Buffer.from(data, 'base64url')[FLAGS_AT] ?? 0) & VERIFIED) !== 0
}

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
