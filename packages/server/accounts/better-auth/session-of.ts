import type pg from 'pg'
import type { Accounts } from '../port.ts'
import { IDLE_S, LONGEST_S, SEEN_EVERY_S } from '../session-limits.ts'
import { tokenIn } from './token-in.ts'

/**
 * Looks a session up by its cookie: one query, where the library takes 2.3 ms of the processor for it.
 * The cookie is signed with our secret. A session that is used lives on, up to the longest.
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
      values: [token, IDLE_S, LONGEST_S, SEEN_EVERY_S],
    })
    const [row] = rows
    if (row === undefined) return undefined
    const { id: sessionId, user: userId, made: signedInAt, factor: hasSecondFactor } = row
    return { sessionId, userId, signedInAt, hasSecondFactor }
  }
}

interface SessionRow {
  readonly id: string
  readonly user: string
  readonly made: number
  readonly factor: boolean
}

const SESSION = `
  WITH known AS (
    SELECT s.id, s."userId" AS "user", (extract(epoch FROM s."createdAt") * 1000)::float8 AS made,
           u."twoFactorEnabled" IS TRUE OR s.way IN ('passkey', 'singleSignOn') AS factor
    FROM auth_session s JOIN auth_user u ON u.id = s."userId"
    WHERE s.token = $1 AND s."expiresAt" > now()
  ), used AS (
    UPDATE auth_session SET "seenAt" = now(),
      "expiresAt" = least(now() + make_interval(secs => $2), "createdAt" + make_interval(secs => $3))
    WHERE id IN (SELECT id FROM known) AND "seenAt" < now() - make_interval(secs => $4)
  )
  SELECT id, "user", made, coalesce(factor, false) AS factor FROM known`
