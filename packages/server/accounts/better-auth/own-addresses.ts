import { isLoopbackHost } from '@better-auth/core/utils/host'
import type { WorkspaceId } from '@closed-learned/deals'
import type { Accounts } from '../port.ts'
import { directoryAnswer, lastAdminStays } from './directory-answer.ts'

/** What of the library is reachable by its own addresses; everything else goes through our routes. */
const OPEN: readonly (readonly [method: RegExp, path: RegExp])[] = [
  [/^GET$/, /^\/sso\/callback\/company$/],
  [/^GET$/, /^\/passkey\/generate-(register|authenticate)-options$/],
  [/^POST$/, /^\/passkey\/(verify-registration|verify-authentication|delete-passkey)$/],
  [/^(GET|POST|PUT|PATCH|DELETE)$/, /^\/scim\/v2\/(Users|Groups)(\/[\w-]+)?$/],
  [/^GET$/, /^\/scim\/v2\/(ServiceProviderConfig|Schemas|ResourceTypes)(\/[\w:.-]+)?$/],
]

export interface OwnAddresses {
  /** Where people open the product. */
  readonly origin: string
  readonly path: string
  readonly keyOf: Accounts['keyOf']
  readonly directorySpoke: (workspace: WorkspaceId) => Promise<void>
  /** Whether a user of the directory, by its id of them, may not go. */
  readonly staysOf: (workspace: WorkspaceId, id: string) => Promise<boolean>
}

type Handler = (request: Request) => Promise<Response>

/** Lets through what is open; after the directory changed something, its workspace is looked at. */
export function ownAddresses(handler: Handler, own: OwnAddresses): Accounts['handle'] {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const path = pathname.slice(own.path.length)
    const isOpen = OPEN.some(([method, form]) => method.test(request.method) && form.test(path))
    if (!pathname.startsWith(own.path) || !isOpen) return new Response(null, { status: 404 })
    if (path === '/passkey/verify-authentication' && !(await isPersonVerified(request.clone())))
      return new Response(null, { status: 401 })
    return path.startsWith('/scim/') ? ofDirectory(handler, own, request, path) : handler(request)
  }
}

async function ofDirectory(
  handler: Handler,
  { origin, path: base, keyOf, directorySpoke, staysOf }: OwnAddresses,
  request: Request,
  path: string,
): Promise<Response> {
  const key = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  const holder = request.method === 'GET' ? undefined : await keyOf(key)
  const [, user] = /^\/scim\/v2\/Users\/([\w-]+)$/.exec(path) ?? []
  // Whether the key may speak at all, the library says.
  if (request.method === 'DELETE' && user && holder?.scopes.includes('scim'))
    if (await staysOf(holder.workspace, user)) return lastAdminStays()
  const answer = await handler(request)
  if (holder && answer.ok) await directorySpoke(holder.workspace)
  // On this machine whatever port it was asked at; elsewhere where it is set up to be.
  const asked = new URL(request.url)
  const to = isLoopbackHost(new URL(origin).hostname) ? asked.origin : origin
  return directoryAnswer(answer, { from: `${origin}${base}`, to: `${to}${base}` })
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
