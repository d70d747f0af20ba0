import { createHmac, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import type { Accounts } from '../port.ts'

/**
 * Looks a session up by its cookie: one query, where the library takes 2.3 ms of the processor for it.
 * The cookie is `token.signature`, signed with our secret; a session lives for as long as it was made for.
 */
export function sessionsIn(
  pool: pg.Pool,
  secret: string,
  cookieName: string,
): Accounts['sessionOf'] {
  return async (headers) => {
    const token = tokenIn(headers.get('cookie') ?? '', cookieName, secret)
    if (token === undefined) return undefined
    const { rows } = await pool.query<SessionRow>({
      name: 'session',
      text: SESSION,
      values: [token],
    })
    const [row] = rows
    return row && { sessionId: row.id, userId: row.user, signedInAt: row.made }
  }
}

interface SessionRow {
  readonly id: string
  readonly user: string
  readonly made: number
}

const SESSION = `SELECT id, "userId" AS "user", (extract(epoch FROM "createdAt") * 1000)::float8 AS made
  FROM auth_session WHERE token = $1 AND "expiresAt" > now()`

/** The token of the cookie, if the signature is ours. */
function tokenIn(cookies: string, name: string, secret: string): string | undefined {
  const mine = cookies.split(/; */).find((cookie) => cookie.startsWith(`${name}=`))
  const value = mine === undefined ? '' : decoded(mine.slice(name.length + 1))
  const at = value.lastIndexOf('.')
  if (at < 1) return undefined
  const token = value.slice(0, at)
  const right = createHmac('sha256', secret).update(token).digest()
  const shown = Buffer.from(value.slice(at + 1), 'base64')
  return shown.length === right.length && timingSafeEqual(shown, right) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
